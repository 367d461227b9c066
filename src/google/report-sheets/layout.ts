import type { SheetModel } from '../../reports/sheet-model';
import { pasteColumnWidths, setColumnWidths } from './column-widths';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a block, or of what is added to it. */
export interface Size {
  rows: number;
  columns: number;
}

/** First index, number, size in pixels. */
export type Run = readonly [first: number, count: number, size: number];

/** How a sheet is laid out, apart from its cells. Small enough to be remembered in metadata. */
export interface Layout {
  widths: readonly Run[];
  frozenRows: number;
  rightToLeft: boolean;
}

const USUAL_WIDTH = 100;

/** A new sheet's layout. */
export const NEW_LAYOUT: Layout = { widths: [], frozenRows: 0, rightToLeft: false };

export function sizeOf(model: SheetModel): Size {
  return { rows: model.cells.length, columns: model.columnWidths.length };
}

export function layoutOf(model: SheetModel): Layout {
  return {
    widths: changes([[]], model.columnWidths),
    frozenRows: model.frozenRows,
    rightToLeft: model.rightToLeft,
  };
}

/** The layout after columns were inserted behind a block: they take over the width of its last one. */
export function withInserted(layout: Layout, block: Size, inserted: Size): Layout {
  const last = expand(layout.widths)[block.columns - 1];
  if (inserted.columns === 0 || !last) return layout;
  return { ...layout, widths: [...layout.widths, [block.columns, inserted.columns, last]] };
}

/**
 * Changes what differs from any layout the sheet may have. What people changed, and we do not, stays as they want it.
 * A twin has the wanted column widths already.
 */
export function applyLayout(sheet: Sheet, from: readonly Layout[], to: Layout, twin?: Sheet): void {
  const widths = from.map((layout) => expand(layout.widths));
  const wanted = expand(to.widths);
  if (twin) pasteColumnWidths(twin, sheet, 0, 0, wanted.length);
  else setColumnWidths(sheet, changes(widths, wanted));
  if (from.some(({ frozenRows }) => frozenRows !== to.frozenRows)) sheet.setFrozenRows(to.frozenRows);
  if (from.some(({ rightToLeft }) => rightToLeft !== to.rightToLeft)) sheet.setRightToLeft(to.rightToLeft);
}

type Sizes = readonly (number | undefined)[];

/** The new widths where they differ from any of the old ones, neighbours of one width together. */
function changes(from: readonly Sizes[], to: Sizes): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < Math.max(to.length, ...from.map(({ length }) => length)); at++) {
    const size = to[at] ?? USUAL_WIDTH;
    if (from.every((sizes) => (sizes[at] ?? USUAL_WIDTH) === size)) continue;
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === at && last[2] === size) runs[runs.length - 1] = [last[0], last[1] + 1, size];
    else runs.push([at, 1, size]);
  }
  return runs;
}

function expand(runs: readonly Run[]): Sizes {
  const sizes: (number | undefined)[] = [];
  for (const [first, count, size] of runs) {
    for (let at = first; at < first + count; at++) sizes[at] = size;
  }
  return sizes;
}
