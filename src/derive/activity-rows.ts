import { normalise } from '../lib/normalise';
import type { Column, NumberColumn, TextColumn } from '../model/column';
import { saysColdCall } from './activity-words';
import type { LoadedTable } from './derivation';
import { rollup } from './rollup';
import { withoutTotals, withoutUndatedTotals } from './without-totals';

/** Columns that each count one kind of activity, and what its rows are called. */
const COUNTED = {
  calls: 'Call',
  emails: 'Email',
  meetings: 'Meeting',
  demos: 'Demo',
  presentations: 'Presentation',
  visits: 'Visit',
  trainings: 'Training',
} as const;

const FIELDS = Object.keys(COUNTED) as (keyof typeof COUNTED)[];

/**
 * One row an activity, or a kind of activity with its `count`: a log counts one each, a tab with a Count column is as it
 * stands, and of a tab with a column a type each row becomes one row for each number in it, with its `type`.
 */
export function activityRows(all: LoadedTable): LoadedTable {
  all.load(['type', 'count', ...FIELDS]);
  const isLog = !all.column('count') && !hasCounts(all);
  const source = isLog
    ? withoutUndatedTotals(all, ['date', 'at'], ['id', 'rep', 'type'])
    : withoutTotals(all, ['date', 'at', 'rep', 'type', 'team']);
  const counted = source.column('type') ? [] : FIELDS.filter((field) => hasNumbers(source.column(field)));
  if (counted.length > 0) return unpivoted(source, counted);
  return withOwn(source, source.column('count') ? {} : { count: ones(source.size) });
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
  const columns = counted.map((field) => (source.column(field) as NumberColumn).values);
  const kinds = counted.map((field) => {
    const isCold = field === 'calls' && saysColdCall(source.named(field)?.label ?? '');
    return isCold ? 'Cold call' : COUNTED[field];
  });
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

/** A column of one type is asked for by its own header too: `Samtal` for `Call`. */
function kindMeant(source: LoadedTable, counted: readonly (keyof typeof COUNTED)[]): LoadedTable['meant'] {
  return (key, criterion) => {
    const [, operator = '', word = ''] = /^(<>|=)?([^<>=][\s\S]*)$/.exec(criterion) ?? [];
    const column = key === 'kindName' && word !== '' ? source.named(word)?.key : undefined;
    const field = counted.find((each) => each === column);
    return field && operator + COUNTED[field];
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
