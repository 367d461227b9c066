import { CellValueType, type ICellData } from '@univerjs/core';

/** Everything of a cell that is content: written over a cell, it leaves the style alone. */
export const BLANK: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** A cell's content for a number, boolean or text. The text is stored as it is. */
export function plainCell(value: string | number | boolean): ICellData {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return { ...BLANK, v: value, t: CellValueType.NUMBER };
  return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

export function plainText(text: string): ICellData {
  return text === '' ? { ...BLANK } : { ...BLANK, v: text, t: textType(text) };
}

/** A cell that shows an error such as `#N/A`. */
export function errorCell(error: string): ICellData {
  return { ...BLANK, v: error, t: CellValueType.STRING };
}

/** Univer turns plain text that looks like a number or boolean into one at the next change of style, unless it is forced. */
export function textType(text: string): CellValueType {
  const looksTyped = (text.trim() !== '' && !Number.isNaN(Number(text))) || /^(?:true|false)$/i.test(text);
  return looksTyped || text.startsWith('#') ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
