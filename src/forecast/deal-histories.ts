/**
 * Deals as forecasting sees them, a value a deal in each column. Days are days since 1970-01-01 and `NO_DAY` when not
 * known; amounts are money and `NaN` when missing, 0 or negative: many systems write 0 for "not known".
 */
export interface DealHistories {
  readonly size: number;
  /** Row of the deals table. */
  readonly rows: Int32Array;
  readonly created: Int32Array;
  /** The day on which it was won or lost; `NO_DAY` while it is open. */
  readonly closed: Int32Array;
  /** 1 for a deal that was won. */
  readonly won: Uint8Array;
  /** What a won deal brought, as written; 0 for all others. */
  readonly value: Float64Array;
  readonly amount: Float64Array;
  /** The day on which it is expected to close. */
  readonly expected: Int32Array;
  /** Code of the product; -1 when missing. */
  readonly product: Int32Array;
  /** Places of `CATEGORIES`; `null` without such a column. */
  readonly category: Uint8Array | null;
  readonly stages: StageEntries | null;
}

/** The open stages that deals entered, of each deal by the day. */
export interface StageEntries {
  /** The entries of deal `i` are those from `from[i]` to `from[i + 1] - 1`. */
  readonly from: Int32Array;
  readonly day: Int32Array;
  /** Code of the stage, from 0 to `count - 1`. */
  readonly stage: Int32Array;
  readonly count: number;
}

/** What a sales team itself says of an open deal, the surest last. */
export const CATEGORIES = ['', 'other', 'omitted', 'pipeline', 'best case', 'commit'] as const;
export const BEST_CASE = CATEGORIES.indexOf('best case');
export const COMMIT = CATEGORIES.indexOf('commit');
