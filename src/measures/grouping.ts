import { periodAfter, periodAround } from '../model/calendar';
import { type Column, type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import type { Grain, Period } from '../model/period';
import { textOfValue } from '../model/text-of-value';

/** What figures are grouped by. */
export type By = { readonly field: string; readonly label: string } | { readonly grain: Grain };

/** Groups of a table's rows: the label of each group, and the group of each row (-1: none). */
export interface FieldGroups {
  readonly labels: readonly string[];
  readonly codes: Int32Array;
}

/**
 * Groups by the values of a column; the blank value is the group `''`. Texts that differ in case alone are one, called as
 * most of its rows spell it.
 */
export function groupByColumn(column: Column, size: number): FieldGroups {
  if (column.kind === 'text') return groupByText(column);
  const labels: string[] = [];
  const places = new Map<string, number>();
  const codes = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const text = textOfValue(column, row);
    const key = text.toLowerCase();
    let place = places.get(key);
    if (place === undefined) {
      place = labels.length;
      labels.push(text);
      places.set(key, place);
    }
    codes[row] = place;
  }
  return { labels, codes };
}

function groupByText({ codes, values }: TextColumn): FieldGroups {
  const rows = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row++) rows[codes[row]!]!++;
  const byOften = values.map((_, code) => code).filter((code) => rows[code]! > 0);
  byOften.sort((a, b) => rows[b]! - rows[a]! || (values[a]! < values[b]! ? -1 : 1));
  const labels: string[] = [];
  const places = new Map<string, number>();
  const placeOf = new Int32Array(values.length);
  for (const code of byOften) {
    const key = values[code]!.toLowerCase();
    if (!places.has(key)) places.set(key, labels.push(values[code]!) - 1);
    placeOf[code] = places.get(key)!;
  }
  const groups = new Int32Array(codes.length);
  for (let row = 0; row < groups.length; row++) groups[row] = placeOf[codes[row]!]!;
  return { labels, codes: groups };
}

const LONGEST_UNBROKEN = 600;

/** The parts of the calendar from the first to the last day; with an absurdly long stretch only those that occur. */
export function calendarParts(days: readonly number[], grain: Grain): Period[] {
  if (days.length === 0) return [];
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const parts: Period[] = [];
  for (let part = periodAround(first, grain); part.start <= last; part = periodAfter(part, grain)) {
    parts.push(part);
    if (parts.length > LONGEST_UNBROKEN) return occurringParts(days, grain);
  }
  return parts;
}

function occurringParts(days: readonly number[], grain: Grain): Period[] {
  const parts = new Map<number, Period>();
  for (const day of days) {
    const part = periodAround(day, grain);
    parts.set(part.start, part);
  }
  return [...parts.values()].sort((a, b) => a.start - b.start);
}

/** The part of the calendar that each row's date falls in. */
export function groupByCalendar(column: DayColumn, parts: readonly Period[]): Int32Array {
  const codes = new Int32Array(column.values.length).fill(-1);
  if (parts.length === 0) return codes;
  const start = parts[0]!.start;
  const lookup = new Int32Array(parts[parts.length - 1]!.end - start + 1).fill(-1);
  parts.forEach((part, index) => {
    lookup.fill(index, part.start - start, part.end - start + 1);
  });
  for (let row = 0; row < codes.length; row++) {
    const day = column.values[row]!;
    if (day !== NO_DAY && day >= start && day - start < lookup.length) codes[row] = lookup[day - start]!;
  }
  return codes;
}
