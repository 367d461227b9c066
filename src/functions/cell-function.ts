import type { Source } from '../metrics/metric';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import type { CellValue } from './table-of-figures';

export interface Parameter {
  readonly name: string;
  /** For the formula help; says "(optional)" where it is. */
  readonly text: string;
}

/** A function that can be typed into a cell: what it is called with, how it is explained, what it answers. */
export interface CellFunction {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly rule: string;
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
  readonly parameters: readonly Parameter[];
  /** A call as a person would type it. */
  readonly usage: string;
  /** Throws a CallError for a call that cannot be answered. */
  readonly call: (args: readonly Argument[], environment: Environment) => CellValue | CellValue[][];
}

/** The arguments that every function takes behind its own, in this order. */
export const DEALS: Parameter = {
  name: 'deals',
  text: 'The tab with the deals, header row included, such as Deals!A:K',
};

export const TRAILING: readonly Parameter[] = [
  {
    name: 'period',
    text: '(optional) 2026, 2026-Q3, 2026-07, 2026-W31, FY2026, 2026-01-01..2026-03-31, two cells with dates, or words such as last quarter',
  },
  { name: 'by', text: '(optional) A header such as Owner, or week, month, quarter, year: answers with a table' },
  { name: 'field1', text: '(optional) A header for a criterion, or an option such as @asof. More pairs may follow' },
  { name: 'criterion1', text: '(optional) The criterion as in COUNTIFS, such as EMEA, >10000 or <>' },
];
