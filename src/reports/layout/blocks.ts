import type { ChartModel, ModelCell, ModelStyle } from '../sheet-model';

/** What a report is made of, from top to bottom. */
export type Block = LinesBlock | TilesBlock | TableBlock | ChartBlock | RowBlock | GapBlock;

/** Lines of text across the sheet. */
export interface LinesBlock {
  readonly kind: 'lines';
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly style: ModelStyle;
  /** Broken into several rows where it is long. Otherwise it is one row, so that what is below stays where it is. */
  readonly wraps?: boolean;
  readonly note?: string;
  /** A cell further right on the same row. */
  readonly aside?: { readonly column: number; readonly cell: ModelCell };
}

/** At most six figures side by side. */
export interface TilesBlock {
  readonly kind: 'tiles';
  readonly tiles: readonly Tile[];
}

export interface Tile {
  readonly label: string;
  readonly value: number | string | null;
  readonly format: string;
  /** The value as it will be shown, from which its size is chosen. */
  readonly shown: string;
  readonly below: string;
  readonly color?: string;
  readonly note: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Charts find their cells by it. */
  readonly id: string;
  readonly heading: string;
  /** A quiet line below the heading. */
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows that are kept even where there are fewer, so that what a chart reads keeps its size. */
  readonly fixedRows?: number;
}

export interface TableColumn {
  readonly title: string;
  /** The sheet's column. */
  readonly at: number;
  readonly isText?: boolean;
  readonly note?: string;
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly (ModelCell | FormulaCell)[];
  readonly isTotal?: boolean;
}

/** A cell with a native formula over other cells of its table. */
export interface FormulaCell extends Omit<ModelCell, 'formula'> {
  /** The formula, told the sheet's row (from 0) on which the first row of the table stands. */
  readonly formulaFrom: (top: number) => string;
}

/** A chart over cells of its own, drawn from the columns of a table. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly type: ChartModel['type'];
  readonly table: string;
  /** Columns of the table: the categories, then the series. */
  readonly columns: readonly number[];
  /** Rows of the table that it draws. */
  readonly rows: number;
  /** The sheet's columns that it lies over. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly options: ChartModel['options'];
}

/** Blocks side by side, which must not share columns. */
export interface RowBlock {
  readonly kind: 'row';
  readonly blocks: readonly Block[];
}

export interface GapBlock {
  readonly kind: 'gap';
}

export const GAP: GapBlock = { kind: 'gap' };
