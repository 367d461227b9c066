import type { SheetArea } from '../realm/operations';
import type { Area } from '../workbook';
import { toA1 } from './a1-notation';
import { exception } from './exception';
import type { Range } from './range';
import { Sheet } from './sheet';
import { checkArguments, number } from './signature';

/** Where a range is: everything that can be said without looking at the spreadsheet. */
export class RangeArea {
  /** Rows and columns from 0. */
  readonly #area: SheetArea;

  constructor(area: SheetArea) {
    this.#area = area;
  }

  /** For the services alone. */
  static areaOf(range: RangeArea): SheetArea {
    return range.#area;
  }

  protected get at(): SheetArea {
    return this.#area;
  }

  getRow(): number {
    return this.#area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.#area.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getHeight(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getWidth(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns;
  }

  getA1Notation(): string {
    return toA1(this.#area);
  }

  getSheet(): Sheet {
    return new Sheet(this.#area.sheetId);
  }

  /** A range that starts so many rows and columns away, as large as this one or as told. */
  offset(...args: [rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number]): Range {
    const method = 'SpreadsheetApp.Range.offset';
    checkArguments(method, args, [number, number], [number, number, number], [number, number, number, number]);
    const { sheetId, row, column, ...same } = this.#area;
    const [rowOffset, columnOffset, rows = same.rows, columns = same.columns] = args;
    const size = { rows, columns };
    return this.#other({ sheetId, row: row + rowOffset, column: column + columnOffset, ...size });
  }

  /** A single cell, counted from 1 within the range. */
  getCell(...args: [row: number, column: number]): Range {
    checkArguments('SpreadsheetApp.Range.getCell', args, [number, number]);
    const [row, column] = args;
    if (row < 1 || column < 1 || row > this.#area.rows || column > this.#area.columns) {
      throw exception('Cell reference out of range');
    }
    const { sheetId } = this.#area;
    return this.#other({
      sheetId,
      row: this.#area.row + row - 1,
      column: this.#area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  toString(): string {
    return 'Range';
  }

  #other(area: SheetArea): Range {
    checkArea(area);
    return new (this.constructor as typeof Range)(area);
  }
}

/** Throws what Google says about a range that cannot be, wherever its sheet ends. */
export function checkArea({ row, column, rows, columns }: Area): void {
  if (row < 0) throw exception('The starting row of the range is too small.');
  if (column < 0) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
}
