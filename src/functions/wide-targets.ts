import { isoOf } from '../lib/days';
import { normalise } from '../lib/normalise';
import { numberFromText } from '../lib/number-text';
import { meansEverybody } from '../lib/total-words';
import { type Cell, type Cells, isBlank } from '../model/cell';
import type { Issue } from '../model/issue';
import { isBlankWord } from '../read/cells/blank-words';
import { candidatesOf } from '../read/header-words';
import { kindsOf } from '../read/kinds-of-tab';
import type { SourceTable } from '../read/open-tab';
import { textOf } from '../read/read-columns';
import { recognise } from '../read/recognise';
import { LANGUAGES } from '../read/words/words';
import type { Environment } from './environment';
import { type PeriodHeader, periodHeaders, yearColumn } from './period-headers';
import { sumRow } from './sum-row';

/** The ranges of a call, those with a column a period among them as ranges with a row a target. */
export interface LongTargets {
  readonly ranges: readonly Cells[];
  /** Knows what the headers are taken for. */
  readonly environment: Environment;
  /** What keeps one from being read, as the end of a sentence, and which. */
  readonly problem: { readonly place: number; readonly text: string } | undefined;
  /** A table of one of the ranges, with the rows of that range as it was given. */
  placed(table: SourceTable, place: number): SourceTable;
  /** The columns of a range as it was given, counted from 0, that hold the targets of a period each; none in other ranges. */
  periodColumns(place: number): readonly number[];
}

const FEWEST_PERIODS = 2;
/** What tells whose a target is, or of what. */
const NAMES = ['rep', 'team', 'region', 'product', 'kpi', 'activityType'];
const PEOPLE = ['rep', 'team', 'region'];
/** Targets of different things are not added up. */
const KINDS = ['kpi', 'activityType'];
/** What a tab with a row a target has, and what says there when it holds. */
const NUMBERS = ['quota', 'target', 'activityTarget', 'benchmark'];
const DAYS = ['period', 'start', 'end'];
const PERIOD = 'Period';
const VALUE = 'Target of the period';

/** Brings targets that stand under headers such as `Jan 2026` or `Q1 2026` into rows. */
export function longTargets(given: readonly Cells[], environment: Environment): LongTargets {
  const found = given.map((range) => longTarget(range, environment));
  const long = found.map((each) => (typeof each === 'object' ? each : null));
  const chosen = long.flatMap((each) => each?.chosen ?? []);
  const choices = { ...environment.choices, ...Object.fromEntries(chosen) };
  return {
    ranges: given.map((range, place) => long[place]?.cells ?? range),
    environment: chosen.length > 0 ? Object.create(environment, { choices: { value: choices } }) : environment,
    problem: found.flatMap((each, place) => (typeof each === 'string' ? [{ place, text: each }] : []))[0],
    placed: (table, place) => (long[place] ? placedAt(table, long[place]) : table),
    periodColumns: (place) => long[place]?.periodColumns ?? [],
  };
}

interface LongTarget {
  readonly cells: Cells;
  /** Where each of the rows stood, counted from 1. */
  readonly rowNumbers: readonly number[];
  /** Where the row stands, counted from 1, that adds up all others without a word that says so. */
  readonly total: number | null;
  readonly periodColumns: readonly number[];
  /** What the headers are taken for, by their normalised form. */
  readonly chosen: readonly (readonly [header: string, field: string])[];
}

/** A text says what keeps the range from being read; `null` for a range that is no such tab. */
function longTarget(cells: Cells, environment: Environment): LongTarget | string | null {
  const head = headOf(cells, environment);
  if (!head || isOtherTab(withoutTotals(cells, head), environment)) return null;
  const words = wordsAmongNumbers(head);
  if (words) return words;
  const { texts, periods, rows } = head;
  const { column: year, unread: noYear } = yearColumn(cells[head.row]!, rows);
  const yearless = periods.filter(({ namesYear }) => !namesYear);
  if (year < 0 && yearless.length > 0 && noYear) return `cannot read the year ${noYear}. Write it as 2026 or FY2026`;
  if (year < 0 && yearless.length > 0)
    return `cannot tell the year of ${quoted(yearless)}. ${REMEDY}, or add a Year column`;
  const names = texts.flatMap((header, column) => {
    const field = periods.some((each) => each.column === column) || column === year ? null : fieldOf(header);
    return field ? [{ column, header, field }] : [];
  });
  const unread = unreadColumns(head, [...names.map(({ column }) => column), year]);
  if (unread.length > 0) return `cannot tell which periods ${quoted(unread)} mean. ${REMEDY}`;
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  if (filled.length > 1 && !names.some(({ field }) => NAMES.includes(field))) return nobodys(head);
  const long: Cell[][] = [[...names.map(({ header }) => header), PERIOD, VALUE]];
  const rowNumbers = [head.row + 1];
  const total = year < 0 ? totalAmong(head, names) : -1;
  rows.forEach((row, at) => {
    if (at === total) return;
    for (const period of periods) {
      if (isNoTarget(row[period.column])) continue;
      const written = year < 0 ? '' : String(row[year] ?? '').trim();
      const stretch = period.stretchIn(written);
      const days = stretch ? `${isoOf(stretch.start)}..${isoOf(stretch.end)}` : `${period.text} ${written}`;
      long.push([...names.map(({ column }) => row[column]), days, row[period.column]]);
      rowNumbers.push(head.row + 2 + at);
    }
  });
  const isOf = (wanted: string) => names.some(({ field }) => field === wanted);
  const value = isOf('kpi') ? 'target' : isOf('activityType') ? 'activityTarget' : 'quota';
  const chosen = [...names.map(({ header, field }) => [header, field]), [PERIOD, 'period'], [VALUE, value]];
  return {
    cells: long,
    rowNumbers,
    total: total < 0 ? null : head.row + 2 + total,
    periodColumns: periods.map(({ column }) => column),
    chosen: chosen.map(([header, field]) => [normalise(header!), field!]),
  };
}

interface Named {
  readonly column: number;
  readonly field: string;
}

/** Index of the row that adds up the targets of all others, as one of the whole team does; -1 without one. */
function totalAmong({ periods, rows }: Head, names: readonly Named[]): number {
  const whose = names.filter(({ field }) => PEOPLE.includes(field)).map(({ column }) => column);
  if (whose.length === 0 || names.some(({ field }) => KINDS.includes(field))) return -1;
  return sumRow(
    rows.map((row) => {
      const texts = whose.map((column) => String(row[column] ?? '').trim()).filter((text) => text !== '');
      if (texts.length === 0 || texts.some(meansEverybody)) return null;
      return periods.map(({ column }) => numberIn(row[column]));
    }),
  );
}

function numberIn(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return isNoTarget(cell) ? 0 : numberFromText(String(cell)) || 0;
}

interface Head {
  /** Index of the row of headers. */
  readonly row: number;
  readonly texts: readonly string[];
  readonly periods: readonly PeriodHeader[];
  /** The rows below it. */
  readonly rows: Cells;
}

/** The first row that is more than a title, where it names periods over numbers. */
function headOf(cells: Cells, environment: Environment): Head | null {
  const row = cells.findIndex((each) => each.filter((cell) => !isBlank(cell)).length >= FEWEST_PERIODS);
  if (row < 0) return null;
  const periods = withoutSubtotals(periodHeaders(cells[row]!, environment));
  if (periods.length < FEWEST_PERIODS) return null;
  const rows = cells.slice(row + 1);
  const cellsBelow = rows.flatMap((each) => periods.map(({ column }) => each[column]));
  const numbers = cellsBelow.filter((cell) => !isNoTarget(cell) && isNumber(cell));
  const texts = cellsBelow.filter((cell) => !isNoTarget(cell) && !isNumber(cell));
  // Below months of a plan or a calendar stand words.
  if (texts.length > numbers.length) return null;
  return { row, texts: cells[row]!.map((cell) => textOf(cell, environment.zone).trim()), periods, rows };
}

/** Beside months that name their years, `Q1` or `H1` adds up those before it. */
function withoutSubtotals(found: readonly PeriodHeader[]): readonly PeriodHeader[] {
  const whole = found.filter(({ namesYear }) => namesYear);
  return whole.length >= FEWEST_PERIODS ? whole : found;
}

/** A blank cell, or what people write for one: a dash, `n/a`, `tbd`. */
function isNoTarget(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isBlankWord(cell));
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /[\d٠-٩۰-۹]/.test(cell));
}

/** What keeps a cell under a period from being read as a target. */
function wordsAmongNumbers({ row: head, periods, rows, texts }: Head): string | null {
  for (const [at, row] of rows.entries()) {
    const period = periods.find(({ column }) => !isNoTarget(row[column]) && !isNumber(row[column]));
    if (!period) continue;
    const place = `row ${head + 2 + at} of the range, under ${texts[period.column]}`;
    return `needs numbers as targets, and found "${String(row[period.column])}" in ${place}. Write a number, or leave the cell blank`;
  }
  return null;
}

/** Whether a range is a tab with a row a target, or one of another kind: of deals, say, with a forecast by month. */
function isOtherTab(cells: Cells, { choices }: Environment): boolean {
  const fields = recognise(cells, 'targets', choices)?.fields;
  if (fields && NUMBERS.some((field) => fields.has(field))) return true;
  const kind = kindsOf(cells, { choices })[0]?.recognition.kind;
  return kind !== undefined && kind !== 'targets' && kind !== 'team';
}

/** The cells without the headers of columns that add periods up: no tab of another kind is known by these. */
function withoutTotals(cells: Cells, { row, texts, periods }: Head): Cells {
  const first = Math.min(...periods.map(({ column }) => column));
  const header = cells[row]!.map((cell, column) => (column > first && isTotal(texts[column]!) ? '' : cell));
  return [...cells.slice(0, row), header, ...cells.slice(row + 1)];
}

function fieldOf(header: string): string | null {
  if (header === '') return null;
  const found = candidatesOf(header, 'targets', LANGUAGES).filter(
    ({ field }) => ![...NUMBERS, ...DAYS].includes(field),
  );
  return found.sort((a, b) => a.rank - b.rank)[0]?.field ?? null;
}

/** Columns of numbers among the periods that are none of theirs, and no totals. */
function unreadColumns({ texts, periods, rows }: Head, known: readonly number[]): PlacedText[] {
  const columns = periods.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return texts.flatMap((text, column) => {
    const isKnown = columns.includes(column) || known.includes(column) || text === '';
    if (isKnown || column < first || column > last || isTotal(text)) return [];
    return rows.some((row) => typeof row[column] === 'number') ? [{ column, text }] : [];
  });
}

function isTotal(header: string): boolean {
  return meansEverybody(header) || SUBTOTAL.test(header);
}

const SUBTOTAL = /^(?:q|h|kv|k)[1-4]$|^(?:[yqm]|fy)td$/i;

interface PlacedText {
  readonly column: number;
  readonly text: string;
}

const REMEDY = 'Write them as 2026-01, Jan 2026, Q1 2026 or 2026';

function nobodys({ texts, periods }: Head): string {
  const others = texts.filter((text, column) => text !== '' && !periods.some((each) => each.column === column));
  const whose = `cannot tell whose targets stand under ${quoted(periods)}. It needs a header such as Rep or Team`;
  return others.length > 0 ? `${whose}. Found: ${others.join(', ')}` : whose;
}

/** Headers from the first to the last, with the place of their columns in the range. */
function quoted(headers: readonly PlacedText[]): string {
  const [first, last] = [headers[0]!, headers[headers.length - 1]!];
  return first === last
    ? `"${first.text}" (column ${first.column + 1} of the range)`
    : `"${first.text}" to "${last.text}" (columns ${first.column + 1} to ${last.column + 1} of the range)`;
}

function placedAt(table: SourceTable, { rowNumbers: places, total }: LongTarget): SourceTable {
  const placed = (rows: readonly number[]) => [...new Set(rows.map((row) => places[row - 1]!))];
  const totals: Issue[] = total === null ? [] : [{ kind: 'total', rows: [total] }];
  return Object.create(table, {
    rowNumbers: { get: () => table.rowNumbers.map((row) => places[row - 1]!) },
    issues: { get: () => [...table.issues.map((issue) => ({ ...issue, rows: placed(issue.rows) })), ...totals] },
  });
}
