/**
 * A spreadsheet as plain data: what .xlsx and .csv files are read into and written from,
 * and what the engine is loaded with and saved to. Rows and columns count from 0.
 */
export interface Workbook {
  name: string;
  /** IANA time zone, such as `Europe/Stockholm`. */
  timeZone: string;
  /** Locale as Sheets writes it, such as `sv_SE`. */
  locale: string;
  sheets: Sheet[];
}

export interface Sheet {
  id: string;
  name: string;
  /** Sparse: a missing row or cell is blank. */
  rows: (Cell | undefined)[][];
  rowCount: number;
  columnCount: number;
  /** Pixels by column; missing: the default of 100. */
  columnWidths: (number | undefined)[];
  /** Pixels by row; missing: the default of 21. */
  rowHeights: (number | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  gridlines: boolean;
  rightToLeft: boolean;
  tabColor?: string;
  merges: Area[];
  charts: Chart[];
  /** Developer metadata of the sheet; with a row, of that row. */
  metadata: { key: string; value: string; row?: number }[];
}

export interface Cell {
  /** Dates are serial numbers (days since 1899-12-30) with a date format. Absent on a blank cell that only has a style. */
  value?: string | number | boolean;
  /** An error in place of the value, such as `#N/A`. */
  error?: string;
  /** As typed, with the leading `=`. */
  formula?: string;
  style?: CellStyle;
  note?: string;
}

export interface CellStyle {
  /** A number format pattern, such as `yyyy-mm-dd` or `0.0%`. */
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  family?: string;
  /** `#rrggbb` */
  color?: string;
  /** `#rrggbb` */
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', { color: string; style: 'thin' | 'medium' | 'thick' }>>;
}

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Chart {
  id: number;
  type: 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE' | 'SCATTER';
  /** Side by side: the first column of the first range holds the categories, every other column is a series. */
  ranges: (Area & { sheetId: string })[];
  /** The first row of the ranges holds the series' names. */
  headers: number;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  /** Google's chart options, flat by their dotted names (`series.0.color`) or nested as they were set. */
  options: Record<string, unknown>;
}
