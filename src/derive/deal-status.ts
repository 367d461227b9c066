import { type Column, type FlagColumn, NO, NOT_SAID, type TextColumn, YES } from '../model/column';
import { LOST, OPEN, STATUSES, UNKNOWN, WON } from '../model/status';
import type { Table } from '../model/table';

/** Tells the status code of a stage's or status's name. */
export type StatusOf = (name: string) => { status: number; known: boolean };

/**
 * What became of each deal, as a text column over `STATUSES`: from a status column if there is one, else from the
 * booleans, else from the stage. A status column that never says won or lost (Active, Inactive) is not used.
 * `undefined` when the tab tells nothing.
 */
export function dealStatus(table: Table, statusOf: StatusOf): Column | undefined {
  const codes = fromStatus(table, statusOf) ?? fromFlags(table, statusOf) ?? fromStage(table, statusOf);
  return codes && { kind: 'text', codes, values: STATUSES };
}

function fromStatus(table: Table, statusOf: StatusOf): Int32Array | undefined {
  const column = table.column('statusText') as TextColumn | undefined;
  if (!column) return undefined;
  const classes = column.values.map(statusOf);
  const decides = classes.some(({ status }) => status === WON || status === LOST);
  if (!decides && (table.column('stage') || hasFlags(table))) return undefined;
  const stages = fromStage(table, statusOf);
  return column.codes.map((code, row) => (code === 0 && stages ? stages[row]! : classes[code]!.status));
}

function fromStage(table: Table, statusOf: StatusOf): Int32Array | undefined {
  const column = table.column('stage') as TextColumn | undefined;
  if (!column) return undefined;
  const statuses = column.values.map((name) => statusOf(name).status);
  return column.codes.map((code) => statuses[code]!);
}

function hasFlags(table: Table): boolean {
  return table.column('isWon') !== undefined;
}

function fromFlags(table: Table, statusOf: StatusOf): Int32Array | undefined {
  const won = flags(table, 'isWon');
  if (!won) return undefined;
  const closed = flags(table, 'isClosed');
  const open = flags(table, 'isOpen');
  const stages = closed || open ? undefined : fromStage(table, statusOf);
  const codes = new Int32Array(won.length);
  for (let row = 0; row < codes.length; row++) {
    if (won[row] === YES) codes[row] = WON;
    else if (closed?.[row] === NO || open?.[row] === YES) codes[row] = OPEN;
    else if (closed?.[row] === YES || open?.[row] === NO) codes[row] = LOST;
    else if (stages && stages[row] !== UNKNOWN) codes[row] = stages[row] === WON ? LOST : stages[row]!;
    else codes[row] = won[row] === NOT_SAID ? OPEN : LOST;
  }
  return codes;
}

function flags(table: Table, field: string): Uint8Array | undefined {
  return (table.column(field) as FlagColumn | undefined)?.values;
}
