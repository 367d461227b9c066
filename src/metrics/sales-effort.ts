import { activityTargets, targetWithin } from '../derive/activity-targets';
import { personOf } from '../derive/person';
import { ratio } from '../lib/ratio';
import { type Condition, field, oneOf, sum } from '../measures/measure';
import type { Scan } from '../measures/scan';
import type { TextColumn } from '../model/column';
import { IS_BOOKED, IS_CANCELLED, IS_DONE, SAMPLE_ACTIVITIES } from './activities';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const salesEffort = defineMetric({
  id: 'salesEffort',
  name: 'SALESEFFORT',
  title: 'Sales effort',
  summary: 'How many calls, e-mails, meetings and other activities were done',
  rule: 'Number of activities that were done, by their day; counts are added up where the tab has counts',
  remarks: [
    'Group it by Rep or Type, or ask for one type by a criterion; your own types count as they are written',
    'Where no column is called Kind, "Kind" stands for what types mean in any language: Call, Email, Meeting, Demo, Presentation, Visit and Training',
    'Counts of a week, a month or another period are spread evenly over its days, those of a running one over its days so far',
    'What is booked or was cancelled does not count, whether a status, a type such as Meeting booked or a column such as Meetings booked says so: the explanation shows it apart, by kind, and beside the activity targets where a range of targets is given',
    'In a log without a status everything counts as done but what lies ahead',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S1', 'S3'],
  value: {
    needs: { activities: ['count', 'day', 'done'] },
    uses: {
      activities: ['kind', 'booked', 'cancelled', 'rep'],
      targets: ['activityType', 'activityTarget', 'kpi', 'target', 'rep', 'period', 'start', 'end'],
    },
    compute,
  },
  withoutPeriod: 'everything',
});

const effort = (...where: Condition[]) => sum('activities', field('count'), { where, date: 'day' });

function compute(input: KpiInput): ComputedAnswer {
  const done = input.value(effort(IS_DONE));
  const scan = input.scan('activities')!;
  const kind = scan.table.column('kind') as TextColumn | undefined;
  const kinds = kind ? kindsIn(kind, scan) : [];
  return {
    values: [done],
    details: [
      ['Booked', input.value(effort(IS_BOOKED))],
      ['Cancelled, or nobody came', input.value(effort(IS_CANCELLED))],
      ...kinds.flatMap((each) => ofKind(each, input, targetsOf(each, input))),
    ],
  };
}

function kindsIn({ codes, values }: TextColumn, scan: Scan): string[] {
  const used = new Set(Array.from(scan.rows([], null), (row) => codes[row]!));
  return values.filter((name, code) => name !== '' && used.has(code));
}

function ofKind(kind: string, { value }: KpiInput, target: number | null): [string, number | null][] {
  const isKind = oneOf('kind', kind);
  const done = value(effort(IS_DONE, isKind));
  const name = kind[0]!.toUpperCase() + kind.slice(1);
  const lines: [string, number | null][] = [
    [`${name}: done`, done],
    [`${name}: booked`, value(effort(IS_BOOKED, isKind))],
  ];
  if (target === null) return lines;
  return [...lines, [`${name}: target`, target], [`${name}: share of the target`, ratio(done, target)]];
}

/** What those whose activities these are should do of a kind; the target of everybody where nobody has one of their own. */
function targetsOf(kind: string, { book, scan, period }: KpiInput): number | null {
  const activities = scan('activities')!;
  const rows = activities.rows([], null);
  const isWhole = rows.length === activities.table.size;
  const rep = activities.table.column('rep') as TextColumn | undefined;
  const reps = new Set(rep ? Array.from(rows, (row) => personOf(rep.values[rep.codes[row]!]!)) : []);
  const all = activityTargets(book).filter((target) => target.kind.toLowerCase() === kind.toLowerCase());
  const own = all.filter((target) => target.rep !== '' && (isWhole || reps.has(target.rep)));
  const counts = (own.length > 0 || !isWhole ? own : all).map((target) =>
    period ? targetWithin(target, period) : typeof target.when === 'string' ? null : target.count,
  );
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ACTIVITIES], result: 8 },
  {
    ranges: [SAMPLE_ACTIVITIES],
    args: ['2026-Q1', 'Rep'],
    result: [
      ['Rep', 'Sales effort'],
      ['Ada', 5],
      ['Ben', 3],
    ],
  },
  {
    ranges: [
      [
        ['Week', 'Rep', 'Calls', 'Meetings'],
        ['2026-06-01', 'Ada', 20, 4],
        ['2026-06-08', 'Ada', 25, ''],
      ],
    ],
    args: ['', 'Type'],
    result: [
      ['Type', 'Sales effort'],
      ['Call', 45],
      ['Meeting', 4],
    ],
  },
];
