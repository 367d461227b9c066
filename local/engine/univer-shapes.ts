import { BooleanNumber, type IRange, type IWorksheetData } from '@univerjs/core';
import type { Area } from '../workbook';

/** Univer's way to say how many rows and columns are frozen. */
export function freeze(rows: number, columns: number): IWorksheetData['freeze'] {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** An area as Univer writes it: both ends included. */
export function toRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The reverse of `toRange`. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
