/**
 * A report laid out on one sheet, as plain data: what the writer writes and the tests read.
 * Rows and columns count from 0, from the top left corner of the sheet.
 */
export interface SheetModel {
  /** Which report this is; the writer finds its sheet again by it. */
  reportId: string;
  /** The name the sheet gets when it is made. People may rename it. */
  name: string;
  /** One width in pixels per column: their number is the width of the block that the report owns. */
  columnWidths: readonly number[];
  frozenRows: number;
  rightToLeft: boolean;
  /** One row after the other, each as long as `columnWidths`. */
  cells: readonly (readonly ModelCell[])[];
  /** Thin lines under the given stretches of cells. */
  rules: readonly Stretch[];
  charts: readonly ChartModel[];
}

export interface ModelCell {
  /** `null` is a blank cell. Days are written as serial numbers with a date format. */
  value: string | number | boolean | null;
  /** A native formula (with `;` between arguments) in place of the value. */
  formula?: string;
  /** A number format, such as `0.0%`. */
  format?: string;
  style?: ModelStyle;
  /** Shown when the pointer rests on the cell. */
  note?: string;
}

export interface ModelStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** `#rrggbb` */
  readonly color?: string;
  /** `#rrggbb` */
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export interface Stretch {
  row: number;
  column: number;
  columns: number;
}

export interface ChartModel {
  /** Unique within the report, stable between runs. */
  id: string;
  type: 'area' | 'bar' | 'column' | 'combo' | 'line';
  /** Side by side: the first column of the first range holds the categories, every other column is a series; the first row holds their names. */
  ranges: readonly { row: number; column: number; rows: number; columns: number }[];
  /** The cell at its top left corner. */
  position: { row: number; column: number };
  /** Pixels. */
  width: number;
  height: number;
  /** Google's chart options by their dotted names, such as `series.0.color`. */
  options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}
