import type { Described, KpiInput, Needs } from './metric';

export type TableCell = string | number | null;

/** A function that spills a table, defined once: its help, its rows and its tests derive from it. */
export interface TableKpi extends Described {
  readonly id: string;
  /** The columns without which it cannot be worked out; of several ways the first for which all tabs are given. */
  readonly needs: Needs | readonly Needs[];
  /** Columns that make it better where they are there. */
  readonly uses?: Needs;
  readonly withoutPeriod: 'everything' | 'running quarter';
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** Whether a call may group it by a header or the calendar; the table then has the group first. */
  readonly takesBy?: boolean;
  /** What it answers, a sentence without a full stop, where that is no table with a header row. */
  readonly answers?: string;
  /** The rows, header row first unless the KPI is a bare row of numbers; `null` is an empty cell. Throws a CallError. */
  readonly table: (input: KpiInput) => readonly (readonly TableCell[])[];
}

/** Only fixes the type of a definition. */
export function defineTable(table: TableKpi): TableKpi {
  return table;
}
