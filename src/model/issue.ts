/** Something in the sheet that could not be used as it stands. */
export interface Issue {
  readonly kind:
    | 'errorCell'
    | 'unreadableDate'
    | 'unreadableNumber'
    | 'undecidedDates'
    | 'headerAgain'
    | 'duplicate'
    | 'noStatus';
  /** The header of the column, when it is about one. */
  readonly column?: string;
  /** Rows of the given range, counted from 1. */
  readonly rows: readonly number[];
}
