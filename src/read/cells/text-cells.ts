import { isoOf } from '../../lib/days';
import type { Zone } from '../../lib/zone';
import { type Cell, isDate, isErrorText } from '../../model/cell';
import { dayOfDate } from '../../model/day-of-date';
import { isBlankText } from './blank-words';
import { type CellReader, note, type Problems } from './cell-reader';
import { ColumnDraft, placeOf, TEXTS } from './column-draft';

/** Texts, trimmed and interned; words for "nothing here" are blank. */
export function textReader(index: number, size: number, zone: Zone): CellReader {
  const values = [''];
  const interned = new Map([['', 0]]);
  const problems: Problems = new Map();

  /** The code of a text seen for the first time. */
  const codeOfNew = (text: string): number => {
    const trimmed = isBlankText(text) ? '' : text.trim();
    let code = interned.get(trimmed);
    if (code === undefined) {
      code = values.push(trimmed) - 1;
      interned.set(trimmed, code);
    }
    interned.set(text, code);
    return code;
  };
  const other = (cell: Cell, row: number): void => {
    const text = typeof cell === 'string' ? cell : textOf(cell, zone);
    if (text === '') return;
    if (isErrorText(text)) {
      note(problems, 'errorCell', row);
      return;
    }
    const code = interned.get(text) ?? codeOfNew(text);
    const place = placeOf(text);
    draft.codes[row] = code;
    draft.recent[place] = text;
    draft.recentCodes[place] = code;
  };
  const draft = new ColumnDraft(index, TEXTS, other, size);
  return { draft, problems, finish: () => ({ kind: 'text', codes: draft.codes, values }) };
}

/** A cell of any kind as text; days as `2026-11-22`, yes and no as `TRUE` and `FALSE`. */
export function textOf(cell: Cell, zone: Zone): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!isDate(cell)) return String(cell);
  const day = dayOfDate(cell, zone);
  return day === null ? '' : isoOf(day);
}
