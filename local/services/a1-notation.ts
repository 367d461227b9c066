import { columnIndex, columnLetters } from '../engine/formula/open-range';
import type { Area } from '../workbook';

/** Corners of a range as written: a missing row or column reaches to the edge of the grid. */
export interface ParsedA1 {
  sheetName?: string;
  startRow?: number;
  startColumn?: number;
  endRow?: number;
  endColumn?: number;
}

const NOTATION = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/;

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, `B2:D` and the same behind a sheet's name; `null` for anything else. */
export function parseA1(notation: string): ParsedA1 | null {
  const match = NOTATION.exec(notation.trim());
  if (!match) return null;
  const [, quoted, plain, left = '', top = '', right, bottom] = match;
  const isRange = right !== undefined;
  if (!isRange && (left === '' || top === '')) return null;
  if (isRange && (left + top === '' || `${right}${bottom}` === '')) return null;
  const row = (digits: string | undefined) => (digits ? Number(digits) - 1 : undefined);
  const column = (letters: string | undefined) => (letters ? columnIndex(letters) : undefined);
  return {
    sheetName: quoted?.replaceAll("''", "'") ?? plain,
    startRow: row(top),
    startColumn: column(left),
    endRow: row(isRange ? bottom : top),
    endColumn: column(isRange ? right : left),
  };
}

/** The area that corners mean on a grid. */
export function areaOf(corners: ParsedA1, grid: { rowCount: number; columnCount: number }): Area {
  const [top, bottom] = sorted(corners.startRow ?? 0, corners.endRow ?? grid.rowCount - 1);
  const [left, right] = sorted(corners.startColumn ?? 0, corners.endColumn ?? grid.columnCount - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether the grid must be known to say what area the corners mean. */
export function isOpen({ startRow, startColumn, endRow, endColumn }: ParsedA1): boolean {
  return [startRow, startColumn, endRow, endColumn].includes(undefined);
}

/** An area as `B2:D5`, or `B2` for a single cell. */
export function toA1({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row + 1}`;
  const end = `${columnLetters(column + columns - 1)}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}

function sorted(one: number, other: number): [number, number] {
  return one <= other ? [one, other] : [other, one];
}
