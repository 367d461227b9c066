import { normalise } from '../lib/normalise';
import type { Column, NumberColumn, TextColumn } from '../model/column';
import { spreadOverDays } from './activity-spread';
import { saysColdCall } from './activity-words';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { rollup } from './rollup';
import { withoutTotals, withoutUndatedTotals } from './without-totals';

/** Columns that each count one kind of activity: what the kind is called, and what is said of its rows beyond it. */
const COUNTED = {
  calls: ['Call', ''],
  callsConnected: ['Call', ' connected'],
  emails: ['Email', ''],
  meetings: ['Meeting', ''],
  meetingsBooked: ['Meeting', ' booked'],
  demos: ['Demo', ''],
  demosBooked: ['Demo', ' booked'],
  presentations: ['Presentation', ''],
  visits: ['Visit', ''],
  trainings: ['Training', ''],
} as const;

const FIELDS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];

/**
 * One row an activity, or a kind of activity with its `count`: a log counts one each, a tab with a Count column is as it
 * stands, and of a tab with a column a type each row becomes one row for each number in it, with its `type`. Counts of
 * more than a day stand on each of their days.
 */
export function activityRows(all: LoadedTable, book: Book): LoadedTable {
  all.load(['type', 'count', ...FIELDS]);
  const isLog = !all.column('count') && !hasCounts(all);
  const source = isLog
    ? withoutUndatedTotals(all, ['date', 'at'], ['id', 'rep', 'type'])
    : withoutTotals(all, ['date', 'at', 'rep', 'type', 'team']);
  const counted = source.column('type') ? [] : FIELDS.filter((field) => hasNumbers(source.column(field)));
  if (counted.length > 0) return spreadOverDays(unpivoted(source, counted), book);
  if (isLog || !source.column('count')) return withOwn(source, { count: ones(source.size) });
  return spreadOverDays(withOwn(source, {}), book);
}

/** The Outbound column as the tab has it: `isOutbound` is derived from it and from what else tells the direction. */
export const WRITTEN_OUTBOUND = 'isOutbound as written';

function hasCounts(table: LoadedTable): boolean {
  return !table.column('type') && FIELDS.some((field) => hasNumbers(table.column(field)));
}

function hasNumbers(column: Column | undefined): boolean {
  return column?.kind === 'number' && column.values.some((number) => !Number.isNaN(number));
}

function ones(size: number): NumberColumn {
  return { kind: 'number', values: new Float64Array(size).fill(1) };
}

function withOwn(source: LoadedTable, columns: Readonly<Record<string, Column>>): LoadedTable {
  const column = (name: string) =>
    name === WRITTEN_OUTBOUND ? source.column('isOutbound') : (columns[name] ?? source.column(name));
  const table: LoadedTable = Object.create(source, { column: { value: column } });
  return Object.create(table, { named: { value: withTypeNamed(table) } });
}

function unpivoted(source: LoadedTable, counted: readonly (keyof typeof COUNTED)[]): LoadedTable {
  const kinds = counted.map((field) => {
    const isCold = field.startsWith('calls') && saysColdCall(source.named(field)?.label ?? '');
    return (isCold ? 'Cold call' : COUNTED[field][0]) + COUNTED[field][1];
  });
  const columns = counted.map((field) => (source.column(field) as NumberColumn).values);
  const [calls, connected] = [counted.indexOf('calls'), counted.indexOf('callsConnected')];
  if (calls >= 0 && connected >= 0) {
    kinds.push(`${kinds[calls]!} no answer`);
    columns.push(callsIn(columns, calls, connected, false));
    columns[calls] = callsIn(columns, calls, connected, true);
  }
  const rows: number[] = [];
  const codes: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < source.size; row++) {
    columns.forEach((values, i) => {
      if (Number.isNaN(values[row]!)) return;
      rows.push(row);
      codes.push(i + 1);
      counts.push(values[row]!);
    });
  }
  const type: TextColumn = { kind: 'text', codes: Int32Array.from(codes), values: ['', ...kinds] };
  const count: NumberColumn = { kind: 'number', values: Float64Array.from(counts) };
  const table = rollup(source, Int32Array.from(rows), { type, count });
  return Object.create(withOwn(table, {}), { meant: { value: kindMeant(source, counted) } });
}

/** Where a row says how many of its calls were answered, the others were not; where it does not, nobody knows (`isUnknown`). */
function callsIn(columns: readonly Float64Array[], calls: number, connected: number, isUnknown: boolean): Float64Array {
  const answered = columns[connected]!;
  return columns[calls]!.map((made, row) => {
    if (Number.isNaN(answered[row]!) === isUnknown) return isUnknown ? made : Math.max(0, made - answered[row]!);
    return NaN;
  });
}

/** A column of one type is asked for by its own header too: `Samtal` for `Call`. */
function kindMeant(source: LoadedTable, counted: readonly (keyof typeof COUNTED)[]): LoadedTable['meant'] {
  return (key, criterion) => {
    const [, operator = '', word = ''] = /^(<>|=)?([^<>=][\s\S]*)$/.exec(criterion) ?? [];
    const column = key === 'kindName' && word !== '' ? source.named(word)?.key : undefined;
    const field = counted.find((each) => each === column);
    return field && operator + COUNTED[field][0];
  };
}

/** The type in the languages that headers are read in. */
const TYPE =
  'type|activity type|kind|typ|aktivitetstyp|typ av aktivitet|aktivitetstype|type aktivitet|rodzaj|rodzaj aktywności|typ aktywności|类型|活动类型|نوع|نوع فعالیت';

/**
 * Columns by their names, where *Type* also names our own kinds: of a tab with a column a type, which has no such
 * header, and of a log that says it in another language.
 */
function withTypeNamed(source: LoadedTable): LoadedTable['named'] {
  const headers = new Set(source.headers.map(normalise));
  return (name) => {
    const words = normalise(name);
    const isKind = !headers.has(words) && TYPE.split('|').includes(words);
    return isKind && (source.column('type') ?? source.column('subject'))
      ? { key: 'kindName', label: name.trim() }
      : source.named(name);
  };
}
