import type { Cell } from '../workbook';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/** What a text becomes in a cell; nothing for an empty one. */
export interface TypedCell extends Pick<Cell, 'value' | 'error' | 'formula'> {
  /** The number format that comes with the way it was written, such as `0%`. */
  format?: string;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/;

/**
 * Reads a text as Google Sheets does when a person types it, when `setValues` is given it, and when a CSV file is
 * imported with its texts converted. Known to Google's documents: `Mar 1 2016` becomes a date, `$100.15` money, `=1+2` a
 * formula. The rest is how Sheets is seen to behave, and stands here so that a look at a real sheet can correct it:
 * - `007` becomes 7, `1E5` becomes 100000, `1C1I7A6R` stays text; marks between thousands have to stand right.
 * - A day is read in the locale's order; `2016-10-20` in every locale. `20-10-2016` stays text in `en_US`.
 * - `2016-10-20 14:30` is a date with a time; ISO's `2016-10-20T14:30:00Z` stays text.
 * - TRUE and FALSE are told in English only. `+` and `-` begin no formula: they mostly begin telephone numbers.
 * - A leading apostrophe makes text of what follows.
 * One deliberate difference: whole numbers that a double cannot hold stay text. Sheets rounds them, so that two ids of
 * 17 digits can become one.
 * `year` completes days written without one (`3/5`); unless it is given they stay text.
 */
export function typeCell(text: string, locale: string, year?: number): TypedCell {
  if (text === '') return {};
  const first = text[0];
  if (first === "'") return { value: text.slice(1) };
  if (first === '=' && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (DIGIT.test(trimmed)) return typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, year) ?? { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { error: upper };
  return { value: text };
}

const MOST_REMEMBERED = 50_000;

/** The same for many cells of one file: what was read once is not read again. */
export function cellTyper(locale: string, year?: number): (text: string) => TypedCell {
  const seen = new Map<string, TypedCell>();
  return (text) => {
    let cell = seen.get(text);
    if (!cell) {
      if (seen.size >= MOST_REMEMBERED) seen.clear();
      cell = typeCell(text, locale, year);
      seen.set(text, cell);
    }
    return cell;
  };
}
