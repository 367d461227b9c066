import { saysColdCall } from '../derive/activity-words';
import type { LoadedTable } from '../derive/derivation';
import { join } from '../derive/join';
import { ratio } from '../lib/ratio';
import { remembered } from '../lib/remembered';
import { wilson } from '../lib/wilson';
import { field, oneOf, sum } from '../measures/measure';
import { type DayColumn, type FlagColumn, type TextColumn, YES } from '../model/column';
import { IS_DONE, USES_HISTORY } from './activities';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

const ACTIVITIES = ['count', 'isCold', 'done', 'day'];

export const coldCallToQualified = defineMetric({
  id: 'coldCallToQualified',
  name: 'COLDCALLTOQUALIFIED',
  title: 'Cold call to qualified',
  summary: 'How many qualified leads come of a cold call',
  rule: 'Leads of the period that came of cold calls and were qualified ÷ cold calls made in the period; with deals instead of leads, deals that reached the qualified stage',
  remarks: [
    'A lead came of a cold call when its source says so, or a cold call in the log names it',
    'A call is cold when its type or subject says so; in a log that never says it, an outbound call is cold when it belongs to no deal, and to no lead but one whose source is a cold call',
    'Calls that reached nobody count',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: [
    {
      needs: { leads: ['wasQualified', 'created'], activities: ACTIVITIES },
      uses: { leads: ['id', 'source'], activities: ['leadId'] },
      compute: (input) => answer(input, { tab: 'leads', key: 'leadId', qualified: 'wasQualified', date: 'created' }),
    },
    {
      needs: { deals: ['reachedQualified', 'created'], activities: ACTIVITIES },
      uses: { deals: ['id', 'source'], activities: ['dealId'], ...USES_HISTORY },
      compute: (input) =>
        answer(input, { tab: 'deals', key: 'dealId', qualified: 'reachedQualified', date: 'created' }),
    },
  ],
  withoutPeriod: 'everything',
});

interface Way {
  readonly tab: 'leads' | 'deals';
  readonly key: string;
  readonly qualified: string;
  readonly date: string;
}

function answer(input: KpiInput, way: Way): ComputedAnswer {
  const calls = input.value(
    sum('activities', field('count'), { where: [IS_DONE, oneOf('isCold', 'TRUE')], date: 'day' }),
  );
  const found = fromColdCalls(input, way);
  if (!found) {
    return {
      values: [null],
      details: [['Cold calls', calls]],
      problem: `Nothing tells which ${way.tab} came of cold calls: it takes a Source column on the ${way.tab}, or their id on the activities`,
    };
  }
  const { all, qualified } = found;
  const interval = calls !== null && qualified <= calls ? wilson(qualified, calls) : null;
  return {
    values: [ratio(qualified, calls)],
    details: [
      ['Cold calls', calls],
      [`${way.tab === 'leads' ? 'Leads' : 'Deals'} from cold calls`, all],
      ['Of these qualified', qualified],
      ['95 % from', interval?.[0] ?? null],
      ['95 % to', interval?.[1] ?? null],
    ],
  };
}

/** Counts what came of cold calls, and what of it was qualified; `null` when nothing tells where rows came from. */
function fromColdCalls({ scan, book, period }: KpiInput, way: Way): { all: number; qualified: number } | null {
  const rows = scan(way.tab)!;
  const source = rows.table.column('source') as TextColumn | undefined;
  const called = coldlyCalled(book, way);
  if (!source && !called) return null;
  const qualified = rows.table.column(way.qualified) as FlagColumn;
  const dates = rows.table.column(way.date) as DayColumn;
  const counted = { all: 0, qualified: 0 };
  for (const row of rows.rows([], null)) {
    const day = dates.values[row]!;
    if (period && (day < period.start || day > period.end)) continue;
    if (!(source && isColdSource(source, row)) && !called?.has(row)) continue;
    counted.all++;
    if (qualified.values[row] === YES) counted.qualified++;
  }
  return counted;
}

const coldSources = new WeakMap<TextColumn, readonly boolean[]>();

function isColdSource(source: TextColumn, row: number): boolean {
  return remembered(coldSources, source, () => source.values.map(saysColdCall))[source.codes[row]!]!;
}

const known = new WeakMap<LoadedTable, Set<number> | null>();

/** The rows that cold calls name; `null` when activities name none at all. The same for every group that is asked for. */
function coldlyCalled(book: KpiInput['book'], way: Way): Set<number> | null {
  return remembered(known, book.table(way.tab)!, () => findColdlyCalled(book, way));
}

function findColdlyCalled(book: KpiInput['book'], way: Way): Set<number> | null {
  const activities = book.table('activities')!;
  const table = book.table(way.tab)!;
  const [keys, ids] = [activities.column(way.key), table.column('id')];
  const found = keys && ids ? join(keys, ids, table.size) : null;
  if (!found) return null;
  const isCold = (activities.column('isCold') as FlagColumn).values;
  const done = (activities.column('done') as FlagColumn).values;
  const called = new Set<number>();
  found.rows.forEach((row, activity) => {
    if (row >= 0 && isCold[activity] === YES && done[activity] === YES) called.add(row);
  });
  return called;
}

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Lead ID', 'Created', 'Lead source', 'Lead status', 'Owner'],
        ['L1', '2026-01-12', 'Cold call', 'Qualified', 'Ada'],
        ['L2', '2026-01-14', 'Cold call', 'New', 'Ada'],
        ['L3', '2026-01-15', 'Website', 'Qualified', 'Ben'],
        ['L4', '2026-01-16', '', 'Qualified', 'Ben'],
      ],
      [
        ['Date', 'Rep', 'Type', 'Outcome', 'Status', 'Lead ID'],
        ['2026-01-12', 'Ada', 'Cold call', 'Connected', 'Done', 'L1'],
        ['2026-01-14', 'Ada', 'Cold call', 'No answer', 'Done', 'L2'],
        ['2026-01-16', 'Ben', 'Cold call', 'Connected', 'Done', 'L4'],
        ['2026-01-19', 'Ben', 'Cold call', 'No answer', 'Done', ''],
        ['2026-01-20', 'Ben', 'Cold call', '', 'Cancelled', ''],
        ['2026-01-20', 'Ben', 'Call', 'Connected', 'Done', 'L3'],
      ],
    ],
    result: 0.5,
  },
];
