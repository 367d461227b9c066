import type { Cell } from './cell';
import type { Column, TextColumn } from './column';
import type { Issue } from './issue';
import type { TabKind } from './tab';

/** A column that is not what its header says. */
export interface UnfitColumn {
  readonly header: string;
  /** The first filled cell below it. */
  readonly cell: Cell;
}

/** A tab's rows as typed columns. */
export interface Table {
  readonly kind: TabKind;
  /** Number of rows. */
  readonly size: number;
  /** Where each row stands in the given range, counted from 1. */
  readonly rowNumbers: Int32Array;
  /** The column of a field of the model, or of a derivation; `undefined` when the tab has none. */
  column(field: string): Column | undefined;
  /** The column that a person means by a header or a field's name; `undefined` when there is none. */
  named(name: string): { key: string; label: string } | undefined;
  /** The ISO code of the currency that the header of a field’s column names, or `null`. */
  currencyOf(field: string): string | null;
  /** The currency that each cell of a field’s column is written with (`€5`, `5 USD`); `null` where none is. */
  writtenCurrencies(field: string): TextColumn | null;
  /** The column of a field as its cells stand: of dates the texts. */
  asWritten(field: string): Column | undefined;
  /** The headers as they stand, blanks left out. */
  readonly headers: readonly string[];
  /** What was found wrong so far. Reading more columns may add to it. */
  readonly issues: readonly Issue[];
  /** Fields that two columns claim, with the headers of both. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
  /** By field what its column would be by the header, were its cells what they are not. */
  readonly unfit: ReadonlyMap<string, UnfitColumn>;
}
