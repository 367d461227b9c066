import { isoOf } from '../lib/days';
import { numberFromText } from '../lib/number-text';
import { certainDay, dayFromSerial, dayInOrder, isOnCalendar, numericDate, orderOf } from '../lib/text-dates';
import type { Zone } from '../lib/zone';
import { type Cell, type Cells, isDate, isErrorText } from '../model/cell';
import { type Column, type ColumnKind, NO, NO_DAY, NOT_SAID, YES } from '../model/column';
import { dayOfDate, isOnSheet } from '../model/day-of-date';
import type { Issue } from '../model/issue';

/** One column to read: where it stands and what it holds. */
export interface Wanted {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  readonly as?: 'money' | 'share' | undefined;
}

export interface ReadResult {
  readonly columns: readonly Column[];
  readonly issues: readonly Issue[];
}

/** A column while it is being read. One shape for all kinds keeps the loop over cells fast. */
interface Filling {
  kind: ColumnKind;
  index: number;
  header: string;
  codes: Int32Array;
  /** Of a day column: the moments of its date cells. */
  numbers: Float64Array;
  flags: Uint8Array;
  ids: string[];
  interned: Map<string, number>;
  values: string[];
  /** Texts of a day column that can be read in two ways, with their rows. */
  unclear: { row: number; text: string }[];
  /** Rows of a number column that are written with a percent sign. */
  percents: number[];
  unreadable: number[];
  errors: number[];
}

/** No date cell. */
const NO_MOMENT = Infinity;

const NONE = new Int32Array(0);
const NONE_NUMBERS = new Float64Array(0);
const NONE_FLAGS = new Uint8Array(0);

/**
 * Reads the wanted columns of the given rows (indexes into `cells`) in one pass, row by row.
 * Cells that cannot be read are missing values, and issues.
 */
export function readColumns(cells: Cells, rows: Int32Array, wanted: readonly Wanted[], zone: Zone): ReadResult {
  const fillings = wanted.map((column) => startFilling(column, rows.length));
  for (let r = 0; r < rows.length; r++) {
    const row = cells[rows[r]!]!;
    for (let k = 0; k < fillings.length; k++) {
      const filling = fillings[k]!;
      const cell = row[filling.index];
      switch (filling.kind) {
        case 'text':
          filling.codes[r] = codeOf(filling, cell, r, zone);
          break;
        case 'day':
          if (isDate(cell)) filling.numbers[r] = cell.getTime();
          else filling.codes[r] = dayOfCell(filling, cell, r);
          break;
        case 'number':
          filling.numbers[r] = numberOfCell(filling, cell, r);
          break;
        case 'flag':
          filling.flags[r] = flagOfCell(filling, cell, r);
          break;
        default:
          filling.ids[r] = typeof cell === 'string' ? cell : textOf(cell, zone);
      }
    }
  }
  const issues: Issue[] = [];
  for (const filling of fillings) if (filling.kind === 'day') settleMoments(filling, zone);
  const columns = fillings.map((filling, k) => finish(filling, wanted[k]!, rows, issues));
  return { columns, issues };
}

function startFilling({ kind, index, header }: Wanted, size: number): Filling {
  return {
    kind,
    index,
    header,
    codes: kind === 'text' || kind === 'day' ? new Int32Array(size) : NONE,
    numbers: kind === 'number' || kind === 'day' ? new Float64Array(size).fill(NO_MOMENT) : NONE_NUMBERS,
    flags: kind === 'flag' ? new Uint8Array(size) : NONE_FLAGS,
    ids: [],
    interned: new Map([['', 0]]),
    values: [''],
    unclear: [],
    percents: [],
    unreadable: [],
    errors: [],
  };
}

function codeOf(filling: Filling, cell: Cell, row: number, zone: Zone): number {
  const text = typeof cell === 'string' ? cell : textOf(cell, zone);
  const known = filling.interned.get(text);
  if (known !== undefined) return known;
  if (isErrorText(text)) {
    filling.errors.push(row);
    return 0;
  }
  const trimmed = text.trim();
  let code = filling.interned.get(trimmed);
  if (code === undefined) {
    code = filling.values.length;
    filling.values.push(trimmed);
    filling.interned.set(trimmed, code);
  }
  filling.interned.set(text, code);
  return code;
}

function dayOfCell(filling: Filling, cell: Cell, row: number): number {
  if (cell === '' || cell === null || cell === undefined) return NO_DAY;
  if (typeof cell === 'number') return dayFromSerial(cell) ?? unreadable(filling, row);
  if (typeof cell !== 'string') return unreadable(filling, row);
  if (isMissingWord(cell)) return NO_DAY;
  const day = certainDay(cell);
  if (day !== null) return day;
  if (isErrorText(cell)) {
    filling.errors.push(row);
    return NO_DAY;
  }
  const parts = numericDate(cell);
  if (!parts || !isOnCalendar(parts)) return unreadable(filling, row);
  filling.unclear.push({ row, text: cell });
  return NO_DAY;
}

/** Date cells as days. One loop of its own is faster than asking the zone cell by cell between other columns. */
function settleMoments(filling: Filling, zone: Zone): void {
  const { codes, numbers } = filling;
  for (let row = 0; row < numbers.length; row++) {
    const ms = numbers[row]!;
    if (ms === NO_MOMENT) continue;
    codes[row] = isOnSheet(ms) ? zone(ms) : unreadable(filling, row);
  }
}

function unreadable(filling: Filling, row: number): number {
  filling.unreadable.push(row);
  return NO_DAY;
}

function numberOfCell(filling: Filling, cell: Cell, row: number): number {
  if (typeof cell === 'number') return cell;
  if (cell === '' || cell === null || cell === undefined) return NaN;
  if (typeof cell === 'string') {
    if (isMissingWord(cell)) return NaN;
    if (isErrorText(cell)) {
      filling.errors.push(row);
      return NaN;
    }
    const number = numberFromText(cell);
    if (/[%\u066a]/.test(cell)) filling.percents.push(row);
    if (!Number.isNaN(number)) return number;
  }
  filling.unreadable.push(row);
  return NaN;
}

const YES_WORDS = /^(?:true|yes|y|1|1\.0|x|✓|✔|☑)$/i;
const NO_WORDS = /^(?:false|no|n|0|0\.0|☐)$/i;

function flagOfCell(filling: Filling, cell: Cell, row: number): number {
  if (cell === true || cell === 1) return YES;
  if (cell === false || cell === 0) return NO;
  if (cell === '' || cell === null || cell === undefined) return NOT_SAID;
  if (typeof cell === 'string') {
    if (YES_WORDS.test(cell.trim())) return YES;
    if (NO_WORDS.test(cell.trim())) return NO;
    if (isErrorText(cell)) filling.errors.push(row);
  }
  return NOT_SAID;
}

/** How people and exports write "nothing here". */
export function isMissingWord(text: string): boolean {
  return text.length <= 6 && /^\s*(?:-|–|—|n\/?a|null|none|select|tbd|tba|\?)?\s*$/i.test(text);
}

/** A cell of any kind as text; days as `2026-11-22`, yes and no as `TRUE` and `FALSE`. */
export function textOf(cell: Cell, zone: Zone): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!isDate(cell)) return String(cell);
  const day = dayOfDate(cell, zone);
  return day === null ? '' : isoOf(day);
}

function finish(filling: Filling, wanted: Wanted, rows: Int32Array, issues: Issue[]): Column {
  const report = (kind: Issue['kind'], found: readonly number[]) => {
    if (found.length === 0) return;
    const inOrder = [...found].sort((a, b) => a - b);
    issues.push({ kind, column: wanted.header, rows: inOrder.map((row) => rows[row]! + 1) });
  };
  if (filling.unclear.length > 0) settleUnclearDates(filling, report);
  if (wanted.as === 'share') makeShares(filling);
  report('errorCell', filling.errors);
  report(filling.kind === 'number' ? 'unreadableNumber' : 'unreadableDate', filling.unreadable);
  switch (filling.kind) {
    case 'text':
      return { kind: 'text', codes: filling.codes, values: filling.values };
    case 'day':
      return { kind: 'day', values: filling.codes };
    case 'number':
      return { kind: 'number', values: filling.numbers };
    case 'flag':
      return { kind: 'flag', values: filling.flags };
    default:
      return { kind: 'id', values: filling.ids };
  }
}

/** The column as a whole tells which number is the day; when it does not, its dates stay missing. */
function settleUnclearDates(filling: Filling, report: (kind: Issue['kind'], rows: number[]) => void): void {
  const parts = filling.unclear.map(({ text }) => numericDate(text)!);
  const order = orderOf(parts);
  if (order === 'both' || order === null) {
    report(
      order === 'both' ? 'undecidedDates' : 'unreadableDate',
      filling.unclear.map(({ row }) => row),
    );
    return;
  }
  filling.unclear.forEach(({ row }, i) => {
    filling.codes[row] = dayInOrder(parts[i]!, order)!;
  });
}

/**
 * Percentages written as 0 to 100 become 0 to 1; the column as a whole tells which it is, but for cells with a percent
 * sign. What lies outside is no share.
 */
function makeShares({ numbers, percents, unreadable }: Filling): void {
  const signed = new Set(percents);
  let largest = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (numbers[row]! > largest && !signed.has(row)) largest = numbers[row]!;
  }
  for (let row = 0; row < numbers.length; row++) {
    if (largest > 1 && !signed.has(row)) numbers[row]! /= 100;
    if (numbers[row]! < 0 || numbers[row]! > 1) {
      numbers[row] = NaN;
      unreadable.push(row);
    }
  }
}
