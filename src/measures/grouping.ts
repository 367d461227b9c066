import { periodAfter, periodAround } from '../model/calendar';
import type { Column, TextColumn } from '../model/column';
import type { Grain, Period } from '../model/period';
import type { TableName } from '../model/tab';
import { textOfValue } from '../model/text-of-value';

/** What figures are grouped by: a column, or parts of the calendar. */
export type By = ByField | { readonly grain: Grain };

export interface ByField {
  /** The column's key on the table that names it. */
  readonly field: string;
  readonly label: string;
  /** Its key on each table that has it; without it the same on all. */
  readonly on?: Readonly<Partial<Record<TableName, string>>>;
}

/** The key of the column that groups a table; `''` where it has none. */
export function groupField({ field, on }: ByField, table: TableName): string {
  return on ? (on[table] ?? '') : field;
}

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
    const key = groupKey(text);
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

function groupByText(column: TextColumn): FieldGroups {
  const { labels, places } = groupTexts(column);
  const { codes } = column;
  const groups = new Int32Array(codes.length);
  for (let row = 0; row < groups.length; row++) groups[row] = places[codes[row]!]!;
  return { labels, codes: groups };
}

/** What tells groups apart: neither capitals nor blanks between words. */
export function groupKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** The groups of a column’s texts, by their codes; a text that is in no row has the first one. */
export function groupTexts({ codes, values }: TextColumn): { labels: readonly string[]; places: Int32Array } {
  const rows = new Int32Array(values.length);
  for (let row = 0; row < codes.length; row++) rows[codes[row]!]!++;
  const byOften = values.map((_, code) => code).filter((code) => rows[code]! > 0);
  byOften.sort((a, b) => rows[b]! - rows[a]! || (values[a]! < values[b]! ? -1 : 1));
  const labels: string[] = [];
  const known = new Map<string, number>();
  const places = new Int32Array(values.length);
  for (const code of byOften) {
    const key = groupKey(values[code]!);
    if (!known.has(key)) known.set(key, labels.push(values[code]!) - 1);
    places[code] = known.get(key)!;
  }
  return { labels, places };
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
