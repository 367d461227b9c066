import type { Example } from '../metrics/metric';
import { type Cells, isDate } from '../model/cell';
import { TAB_KINDS } from '../model/tab';
import { recogniseKind } from '../read/kinds-of-tab';
import type { CellFunction } from './cell-function';

/** A function's examples as a person reads them: small tables, calls over them and what those answer. */
export interface WorkedExample {
  readonly tables: readonly ExampleTable[];
  readonly calls: readonly WorkedCall[];
}

export interface ExampleTable {
  /** The name of the tab that it could stand on. */
  readonly name: string;
  /** Header row first. */
  readonly rows: readonly (readonly string[])[];
}

export interface WorkedCall {
  readonly formula: string;
  /** The day of the call as `YYYY-MM-DD`, where it matters. */
  readonly today: string | null;
  /** One value (`''` for an empty cell), or rows. */
  readonly answer: string | readonly (readonly string[])[];
}

const MOST_CALLS = 2;

/** The first answered examples over the same tables; `null` when a function has none. */
export function workedExample(cellFunction: CellFunction, examples: readonly Example[]): WorkedExample | null {
  const answered = examples.filter(isAnswered);
  const first = answered.find(({ result }) => result !== '') ?? answered[0];
  if (!first) return null;
  const ranges = rangesOf(first);
  const alike = answered.filter((example) => {
    const own = rangesOf(example);
    return own.length === ranges.length && own.every((rows, i) => rows === ranges[i]);
  });
  return {
    tables: ranges.map((rows) => ({ name: tabOf(rows), rows: inWords(rows) })),
    calls: alike.slice(0, MOST_CALLS).map((example) => workedCall(cellFunction, example)),
  };
}

/** A sentence that refuses a call is no answer. */
function isAnswered({ result }: Example): boolean {
  return typeof result !== 'string' || result === '';
}

function rangesOf({ deals, ranges = deals ? [deals] : [] }: Example): readonly Cells[] {
  return ranges;
}

function tabOf(rows: Cells): string {
  const column = rows[0]?.length === 1 ? rows[0][0] : undefined;
  const kind = recogniseKind(rows, { choices: {} })?.recognition.kind ?? (column ? String(column) : 'deals');
  return kind[0]!.toUpperCase() + kind.slice(1);
}

function workedCall(cellFunction: CellFunction, example: Example): WorkedCall {
  const { result, today = null } = example;
  const answer = Array.isArray(result) ? inWords(result) : shown(result);
  return { formula: formulaOf(cellFunction, example), today, answer };
}

/** Ranges stand where the parameters of tabs do; the tables begin in the first column of their tabs. */
function formulaOf({ name, parameters }: CellFunction, example: Example): string {
  const ranges = rangesOf(example).map((rows) => `${tabOf(rows)}!A:${lastColumn(rows)}`);
  const args = (example.args ?? []).map(argument);
  const place = parameters.findIndex((parameter) => TAB_KINDS.some((kind) => kind === parameter.name));
  const before = ranges.length > 0 ? Math.max(0, place) : 0;
  return `=${name}(${[...args.slice(0, before), ...ranges, ...args.slice(before)].join(', ')})`;
}

function lastColumn(rows: Cells): string {
  return String.fromCharCode(64 + Math.max(...rows.map((row) => row.length)));
}

function argument(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return value === '' ? '' : `"${value.replace(/"/g, '""')}"`;
}

function inWords(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map(shown));
}

/** What a cell shows, with four decimals at most. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isDate(value)) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(Math.round(value * 1e4) / 1e4) : String(value);
}
