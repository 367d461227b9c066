import {
  type Engine,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './create-grid';

interface Point {
  x: number;
  y: number;
}

/** Which cells of the shown sheet are where on the screen. Lengths are in the sheet's own pixels, before zooming. */
export interface Viewport {
  sheetId: string;
  zoom: number;
  /** The headers of rows and columns. */
  header: Point;
  /** Where the cells that scroll begin: behind the headers and what is frozen. */
  scrollStart: Point;
  scrolled: Point;
  frozenRows: number;
  frozenColumns: number;
  /** The top left corner of a cell on the unscrolled sheet. */
  cellCorner(row: number, column: number): Point;
}

/** `undefined` until the sheet is drawn for the first time. */
export function readViewport({ injector, unitId, workbook }: Grid): Viewport | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const sheet = workbook.getActiveSheet();
  const { startRow, startColumn } = sheet.getFreeze();
  const frozenRows = Math.max(0, startRow);
  const frozenColumns = Math.max(0, startColumn);
  const cellCorner = (row: number, column: number) => {
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return { x: startX, y: startY };
  };
  return {
    sheetId: sheet.getSheetId(),
    zoom: render.scene.getAncestorScale().scaleX,
    header: { x: skeleton.rowHeaderWidth, y: skeleton.columnHeaderHeight },
    scrollStart: cellCorner(frozenRows, frozenColumns),
    scrolled: { x: main.viewportScrollX, y: main.viewportScrollY },
    frozenRows,
    frozenColumns,
    cellCorner,
  };
}

/** What the sheet is drawn on. */
export function renderEngine({ injector, unitId }: Grid): Engine | undefined {
  return injector.get(IRenderManagerService).getRenderById(unitId)?.engine;
}
