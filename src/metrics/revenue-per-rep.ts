import type { Stretch } from '../derive/stints';
import { ratio } from '../lib/ratio';
import { makeScan, type Scan } from '../measures/scan';
import { type DayColumn, NO_DAY } from '../model/column';
import { compareWithBefore } from '../model/compare-period';
import type { Period } from '../model/period';
import { IS_WON, SAMPLE_DEALS } from './deals';
import { headsOn, ownersAtWork } from './heads';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { WON_VALUE } from './quotas';

export const revenuePerRep = defineMetric({
  id: 'revenuePerRep',
  name: 'REVENUEPERREP',
  title: 'Revenue per rep',
  summary: 'What each rep won on average',
  rule: 'Won amount ÷ reps at work, the mean of those on the first and on the last day of the period',
  remarks: [
    'The team tab says who was at work: from the start to the end date, always without dates; who is marked as not active without an end date does not count',
    'Without a team tab the owners of deals that were open or closed in the period count',
    'A running period ends on the as-of day',
    'Without a period it goes from the first to the last won deal',
    'Grouped by what the team tab does not have, such as a product, each group is divided by the whole team',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S4'],
  value: {
    needs: { deals: ['status', 'amount', 'closedOn'] },
    uses: { deals: ['owner', 'created'], team: ['rep', 'start', 'end', 'isActive', 'yearlyCost'] },
    compute,
  },
  withoutPeriod: 'everything',
  addsUp: true,
});

/** The figures of one stretch of days. */
interface Staffed {
  readonly revenue: number | null;
  readonly reps: number;
  readonly cost: number | null;
  readonly tenure: number | null;
}

function compute(input: KpiInput): ComputedAnswer {
  const { period, today } = input;
  const compared = period && compareWithBefore(period, today);
  const span = compared ? compared.current : wonSpan(input.scan('deals')!);
  const team = teamOf(input);
  if (!team && !input.scan('deals')!.table.column('owner')) {
    return { values: [null], details: [], problem: 'It takes an Owner column, or a range of the team' };
  }
  if (!span) return { values: [null], details: [], problem: 'There is no won deal' };
  const now = staffed(input, team, span);
  const before = compared && staffed(input, team, compared.before);
  return {
    values: [now.reps === 0 ? null : ratio(now.revenue, now.reps)],
    details: [
      ['Won amount', now.revenue],
      ['Reps at work', now.reps],
      ...(now.cost === null ? [] : [['Yearly cost of the reps at work', now.cost] as const]),
      ...(now.tenure === null ? [] : [['Years that reps have been here on average', now.tenure] as const]),
      ...(before ? growth(now, before) : []),
    ],
    ...(now.reps === 0 ? { problem: 'No rep was at work in the period' } : {}),
  };
}

/** The reps of the group; all of the team where the group is nothing that the team tab has. */
function teamOf({ scan, book }: KpiInput): Scan | null {
  const narrowed = scan('team');
  const whole = book.table('team');
  const team = narrowed ?? (whole && makeScan(whole));
  return team?.table.column('rep') ? team : null;
}

function staffed(input: KpiInput, team: Scan | null, span: Stretch): Staffed {
  const period: Period = { start: span.start, end: span.end, label: '' };
  const revenue = input.value(WON_VALUE, period);
  if (!team) return { revenue, reps: ownersAtWork(input, span), cost: null, tenure: null };
  const [first, last] = [headsOn(team, span.start), headsOn(team, span.end)];
  const cost = first.cost === null || last.cost === null ? null : (first.cost + last.cost) / 2;
  return { revenue, reps: (first.count + last.count) / 2, cost, tenure: last.tenure };
}

function growth(now: Staffed, before: Staffed): (readonly [string, number | null])[] {
  const of = (name: keyof Staffed) => {
    const change = ratio(now[name], before[name]);
    return change === null ? null : change - 1;
  };
  const costs = before.cost === null ? [] : [['Growth of cost on the period before', of('cost')] as const];
  return [
    ['Growth of revenue on the period before', of('revenue')],
    ['Growth of headcount on the period before', of('reps')],
    ...costs,
  ];
}

/** From the first to the last day on which a deal was won. */
function wonSpan(deals: Scan): Stretch | null {
  const closed = (deals.table.column('closedOn') as DayColumn).values;
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of deals.rows([IS_WON], null)) {
    const day = closed[row]!;
    if (day === NO_DAY) continue;
    start = Math.min(start, day);
    end = Math.max(end, day);
  }
  return start <= end ? { start, end } : null;
}

export const examples: readonly Example[] = [
  { deals: SAMPLE_DEALS, result: 2000 },
  {
    ranges: [
      SAMPLE_DEALS,
      [
        ['Rep', 'Team', 'Start date', 'End date'],
        ['Ada', 'North', '2025-01-01', ''],
        ['Ben', 'North', '2026-03-01', ''],
        ['Cid', 'South', '2024-01-01', '2025-12-31'],
      ],
    ],
    args: ['2026-Q1'],
    // 1,000 ÷ the mean of 1 and 2
    result: 666.666666666667,
  },
];
