/** Something in the sheet that could not be used as it stands. */
export interface Issue {
  readonly kind:
    | 'errorCell'
    | 'unreadableDate'
    | 'unreadableNumber'
    | 'unreadableFlag'
    /** Dates such as `03/04/2026` in a column that nowhere tells which number is the day. */
    | 'undecidedDates'
    /** Date cells whose day and month an import has swapped, as the dates that it left as texts tell. */
    | 'halfParsedDates'
    /** Numbers such as `1.234` in a column that uses both marks for decimals elsewhere. */
    | 'undecidedNumbers'
    /** Number cells that an import has read with the wrong mark, as the texts that it left tell. */
    | 'mangledNumbers'
    | 'headerAgain'
    /** Rows that add up others. */
    | 'total'
    /** Periods of targets that no day can be told of. */
    | 'unreadablePeriod'
    | 'duplicate'
    | 'noStatus';
  /** The header of the column, when it is about one. */
  readonly column?: string;
  /** Rows of the given range, counted from 1. */
  readonly rows: readonly number[];
}
