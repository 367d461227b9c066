import { gregorianDay } from '../../lib/calendars';
import type { Day } from '../../lib/days';

const HYPHEN = 45;
const ZERO = 48;

/**
 * The day of a text such as `2026-03-04`, as exports write most dates; `null` for any other text, and for years that may be
 * of another calendar. A column of texts asks for it row by row.
 */
export function isoDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  return year >= 1900 && month >= 0 && date >= 0 ? gregorianDay(year, month, date) : null;
}

/** The number of two digits; far below 0 when one of them is none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}

const NO_NUMBER = -1e6;
