import { isoOf } from '../lib/days';
import type { Zone } from '../lib/zone';
import { type Cell, isBlank, isDate } from '../model/cell';
import { dayOfDate } from '../model/day-of-date';

const LONGEST = 60;

/** A cell as a person would write it: a date as `2026-09-30`. */
export function cellText(cell: Cell, zone: Zone): string {
  if (isBlank(cell)) return '';
  const day = isDate(cell) ? dayOfDate(cell, zone) : null;
  if (isDate(cell)) return day === null ? 'a date' : isoOf(day);
  return String(cell).trim();
}

/** What was found in a cell, for a sentence: in quotes when it is a text. */
export function found(cell: Cell, zone: Zone): string {
  const text = cellText(cell, zone);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof cell === 'string' ? `"${short}"` : short;
}
