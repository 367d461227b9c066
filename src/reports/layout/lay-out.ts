import type { ChartModel, SheetModel } from '../sheet-model';
import type { Block, ChartBlock } from './blocks';
import { type Canvas, makeCanvas } from './canvas';
import { COLUMN_WIDTHS, pixels } from './columns';
import { placeLines } from './place-lines';
import { type PlacedTable, placeTable } from './place-table';
import { placeTiles } from './place-tiles';

/** The sheet that a report becomes. */
export interface SheetHead {
  readonly reportId: string;
  readonly name: string;
  readonly isRightToLeft: boolean;
}

const USUAL_HEIGHT = 21;

/** Turns blocks into a sheet, one below the other. */
export function layOut({ reportId, name, isRightToLeft }: SheetHead, blocks: readonly Block[]): SheetModel {
  const page: Page = { canvas: makeCanvas(), tables: new Map(), charts: [] };
  let row = 0;
  for (const block of blocks) row += place(block, page, row);
  const { canvas, tables, charts } = page;
  canvas.reach(row);
  return {
    reportId,
    name,
    columnWidths: COLUMN_WIDTHS,
    frozenRows: 1,
    rightToLeft: isRightToLeft,
    cells: canvas.cells,
    rules: canvas.rules,
    charts: charts.map(({ chart, row: top }) => chartModel(chart, top, tables)),
  };
}

interface Page {
  readonly canvas: Canvas;
  readonly tables: Map<string, PlacedTable>;
  readonly charts: { chart: ChartBlock; row: number }[];
}

/** Places a block at a row; answers how many rows it takes. */
function place(block: Block, page: Page, row: number): number {
  switch (block.kind) {
    case 'lines':
      return placeLines(block, page.canvas, row);
    case 'tiles':
      return placeTiles(block, page.canvas, row);
    case 'table':
      return placeTable(block, page.canvas, row, page.tables);
    case 'row':
      return Math.max(...block.blocks.map((each) => place(each, page, row)));
    case 'chart':
      page.charts.push({ chart: block, row });
      return Math.ceil(block.height / USUAL_HEIGHT) + 1;
    default:
      return 1;
  }
}

function chartModel(chart: ChartBlock, row: number, tables: ReadonlyMap<string, PlacedTable>): ChartModel {
  const { id, type, table, columns, rows, from, to, height, options } = chart;
  const drawn = tables.get(table);
  if (!drawn) throw new Error(`The chart ${id} draws a table ${table} that is not on the sheet`);
  return {
    id,
    type,
    ranges: columns.map((column) => ({
      row: drawn.head,
      column: drawn.columns[column]!.at,
      rows: rows + 1,
      columns: 1,
    })),
    position: { row, column: from },
    width: pixels(from, to),
    height,
    options,
  };
}
