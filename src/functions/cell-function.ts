import type { Described } from '../metrics/metric';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import type { CellValue } from './table-of-figures';

export interface Parameter {
  readonly name: string;
  /** For the formula help; says "(optional)" where it is. */
  readonly text: string;
}

/** A function that can be typed into a cell: what it is called with, how it is explained, what it answers. */
export interface CellFunction extends Described {
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
    text: '(optional) 2026-Q3, 2026-07, last quarter, two dates',
  },
  { name: 'by', text: '(optional) A header, or week, month, quarter, year' },
  { name: 'field1', text: '(optional) A header to filter by, or an @option' },
  { name: 'criterion1', text: '(optional) Its criterion: EMEA, >10000' },
];
