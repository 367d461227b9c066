import type { Facts } from './facts';

/** Kinds of issues that checks of this report find among the deals. */
export type CheckKind =
  | 'staleTail'
  | 'sameDeal'
  | 'noStatus'
  | 'closedOnly'
  | 'ignored'
  | 'closedWithoutDate'
  | 'wonWithoutAmount'
  | 'openWithoutAmount'
  | 'openWithoutExpected'
  | 'ownerMissing'
  | 'overdue'
  | 'closedBeforeCreated'
  | 'closedAhead'
  | 'createdAhead'
  | 'notPositive'
  | 'outlier'
  | 'severalCurrencies'
  | 'sameChance'
  | 'noLost'
  | 'notWon'
  | 'unknownStages'
  | 'monthEnds';

/** One thing that can be wrong with deals, as data. */
export interface Check {
  readonly kind: CheckKind;
  /**
   * `defect`: its deals are left out of the sound ones. `gap`: they lack something that no headline KPI reads.
   * `remark`: about the tab as a whole, or no fault of a row.
   */
  readonly weight: Weight;
  /** How much one row of it matters beside one of another kind. */
  readonly gravity: number;
  /** Columns without which there is nothing to check. */
  readonly needs: readonly string[];
  find(facts: Facts): Found;
}

export type Weight = 'defect' | 'gap' | 'remark';

/** What a check found: rows of the table, and the numbers that its sentences name. */
export interface Found {
  readonly rows: readonly number[];
  /** Rows of the sheet, counted from 1, where some of them are not in the table. */
  readonly sheetRows?: readonly number[];
  /** How many deals it is about, where that is not the number of rows. */
  readonly count?: number;
  /** How many deals were looked at. */
  readonly of?: number;
  /** An amount of money. */
  readonly limit?: number;
  /** What its sentences name. */
  readonly names?: readonly string[];
}

export const NOTHING_FOUND: Found = { rows: [] };
