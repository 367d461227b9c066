import type { Area } from '../../workbook';
import type { Engine } from '../engine';
import { ServiceError } from './handler';

const MOST_CELLS = 10_000_000;

/** Throws unless an area lies on its sheet's grid. */
export function checkOnGrid(engine: Engine, sheetId: string, area: Area): void {
  const sheet = engine.sheet(sheetId);
  const fits = area.row + area.rows <= sheet.getRowCount() && area.column + area.columns <= sheet.getColumnCount();
  if (!fits || area.row < 0 || area.column < 0) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws when this many more cells would be too many for a spreadsheet. */
export function checkRoomFor(engine: Engine, cells: number): void {
  let total = cells;
  for (const sheet of engine.sheets) total += sheet.getRowCount() * sheet.getColumnCount();
  if (total > MOST_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
