import type { Issue } from '../../model/issue';
import type { CheckKind, Weight } from './check';

/** Something that is wrong with some of the rows, or with the tab as a whole. */
export interface Finding {
  readonly kind: CheckKind | Issue['kind'];
  /** The header of the column, when it is about one. */
  readonly column?: string;
  readonly weight: Weight;
  /** How much one row of it matters beside one of another kind. */
  readonly gravity: number;
  /** Rows of the table, in rising order. */
  readonly rows: readonly number[];
  /** Rows of the sheet, counted from 1, in rising order. */
  readonly sheetRows: readonly number[];
  /** How many rows or deals it is about. */
  readonly count: number;
  /** How many deals were looked at. */
  readonly of?: number;
  /** An amount of money that its sentences name. */
  readonly limit?: number;
  /** What its sentences name, such as stages. */
  readonly names?: readonly string[];
}
