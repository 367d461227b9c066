import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

export type CellValue = string | number | boolean;

/** Univer's own errors as Sheets names them. */
const SHEETS_ERROR: Record<string, string> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#CALC!': '#ERROR!' };
const ERROR = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CYCLE!|CALC!)$/;

/** What a cell holds: its number, text or boolean, an error as its text, `''` when blank. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean' || cell?.t === CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value === 'number') return value;
  if (cell?.t === CellValueType.NUMBER && value.trim() !== '') return Number(value);
  return SHEETS_ERROR[value] ?? value;
}

/** Whether a cell's text is an error. Text that was forced to be text never is. */
export function isErrorCell(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING && ERROR.test(cell.v);
}

/** Whether a text is the name of an error, such as `#N/A`. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/** Whether a cell counts as filled: it has a value or a formula. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f || cell.si || cell.p);
}

function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '');
}
