import { ratio } from '../lib/ratio';
import { count, field, type Measure, oneOf, sum } from '../measures/measure';
import { aggregated } from '../measures/tally';
import type { Period } from '../model/period';
import { avgDealSize } from './avg-deal-size';
import { cohortWinRate } from './cohort-win-rate';
import { daysToClose } from './days-to-close';
import { IS_CLOSED, IS_OPEN } from './deals';
import { IS_DEAL } from './deals-created';
import type { Example, KpiInput, Metric } from './metric';
import { proposalToClose } from './proposal-to-close';
import { qualifiedToProposal } from './qualified-to-proposal';
import { ofOwners, WON_VALUE } from './quotas';
import { salesCycle } from './sales-cycle';
import { FEW_REPS, type Side, sellersSpan, sidesOf, TOP_SHARE } from './sellers';
import { doneByKind } from './sellers-activities';
import { defineTable, type TableCell } from './table-kpi';
import { columnsNeeded, partsOf, wayOf } from './ways';
import { winRate } from './win-rate';
import { winRateValue } from './win-rate-value';

export const topSellers = defineTable({
  id: 'topSellers',
  name: 'TOPSELLERS',
  title: 'Top sellers',
  summary: 'What the top sellers do otherwise than all others',
  rule: `Each KPI of deals, and each kind of activity per rep and week, of the ${TOP_SHARE * 100} % of the reps who won the most (the best one below ${FEW_REPS} reps) beside all others, and the difference`,
  remarks: [
    'Reps are the owners of deals that closed in the period',
    'Rates and means are those of all deals of a side together, not means of the reps’ rates',
    'Activities take a range of activities; what was planned or cancelled does not count',
    'Weeks are those that reps were at work, by the team tab where it is given',
    'Without a period it goes from the first to the last closed deal',
  ],
  sources: ['S3'],
  needs: { deals: ['status', 'owner', 'amount', 'closedOn'] },
  uses: {
    deals: ['created', 'firstContactOn', 'expectedOn'],
    activities: ['kind', 'count', 'day', 'done', 'rep'],
    team: ['rep', 'start', 'end'],
  },
  withoutPeriod: 'everything',
  table,
});

/** KPIs of deals that are the same kind of number for one rep as for ten. */
const RATES: readonly Metric[] = [
  winRate,
  winRateValue,
  cohortWinRate,
  qualifiedToProposal,
  proposalToClose,
  avgDealSize,
  salesCycle,
  daysToClose,
];

/** Counts and sums, which take the reps of a side and their weeks to be compared. */
const AMOUNTS: readonly { title: string; measure: Measure; per: 'rep' | 'rep and week' }[] = [
  { title: 'Won amount per rep and week', measure: WON_VALUE, per: 'rep and week' },
  {
    title: 'Won deals per rep and week',
    measure: count('deals', { where: [oneOf('status', 'won')], date: 'closedOn' }),
    per: 'rep and week',
  },
  {
    title: 'Closed deals per rep and week',
    measure: count('deals', { where: [IS_CLOSED], date: 'closedOn' }),
    per: 'rep and week',
  },
  {
    title: 'Deals created per rep and week',
    measure: count('deals', { where: [IS_DEAL], date: 'created' }),
    per: 'rep and week',
  },
  { title: 'Open deals per rep', measure: count('deals', { where: [IS_OPEN] }), per: 'rep' },
  {
    title: 'Open pipeline per rep',
    measure: sum('deals', field('amount'), { where: [IS_OPEN] }),
    per: 'rep',
  },
];

function table(input: KpiInput): TableCell[][] {
  const span = sellersSpan(input);
  const [top, others] = span ? sidesOf(input, span) : [null, null];
  const header = ['KPI', `Top sellers (${top?.reps ?? 0})`, `Others (${others?.reps ?? 0})`, 'Difference'];
  if (!top || !others || !span) return [header, ['Why it is empty', 'It takes closed deals of two reps', null, null]];
  const row = (title: string, of: (side: Side) => number | null): TableCell[] => {
    const [mine, theirs] = [top, others].map(of) as [number | null, number | null];
    return [title, mine, theirs, mine === null || theirs === null ? null : mine - theirs];
  };
  const has = (needed: readonly string[]) => needed.every((name) => input.scan('deals')!.table.column(name));
  const rates = RATES.filter((metric) => has(columnsNeeded(wayOf(metric), true).deals ?? []));
  const amounts = AMOUNTS.filter(({ measure }) => has(measure.date ? [measure.date] : []));
  return [
    header,
    ...rates.map((metric) => row(metric.title, (side) => rateOf(metric, side, span, input))),
    ...amounts.map(({ title, measure, per }) =>
      row(title, (side) => {
        const value = input.value(ofOwners(measure, side.owners), measure.date ? span : null);
        return ratio(value, per === 'rep' ? side.reps : side.weeks);
      }),
    ),
    ...doneByKind(input, span).map(({ kind, doneBy }) =>
      row(`Activities per rep and week: ${kind}`, (side) => ratio(doneBy(side), side.weeks)),
    ),
  ];
}

function rateOf(metric: Metric, side: Side, span: Period, input: KpiInput): number | null {
  const way = wayOf(metric);
  const [first, second] = partsOf(way).map(({ measure }) => {
    const own = ofOwners(measure, side.owners);
    return aggregated(input.tally(own, span), own.aggregate);
  });
  return 'numerator' in way ? ratio(first!, second!) : first!;
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
      ['Acorn', 'Ada', 'Won', 4000, '2026-01-01', '2026-01-05'],
      ['Birch', 'Ada', 'Lost', 1000, '2026-01-01', '2026-01-18'],
      ['Cedar', 'Ben', 'Won', 1000, '2026-01-01', '2026-01-11'],
      ['Dogwood', 'Ben', 'Lost', 1000, '2026-01-01', '2026-01-12'],
      ['Elm', 'Cid', 'Lost', 2000, '2026-01-08', '2026-01-15'],
      ['Fir', 'Cid', 'Proposal', 6000, '2026-01-09', ''],
    ],
    // Ada beside Ben and Cid, over 14 days
    result: [
      ['KPI', 'Top sellers (1)', 'Others (2)', 'Difference'],
      ['Win rate', 0.5, 0.333333333333333, 0.166666666666667],
      ['Win rate by value', 0.8, 0.25, 0.55],
      ['Opportunity to close', '', 0, ''],
      ['Average deal size', 4000, 1000, 3000],
      ['Sales cycle', 4, 10, -6],
      ['Days to close', 4, 10, -6],
      ['Won amount per rep and week', 2000, 250, 1750],
      ['Won deals per rep and week', 0.5, 0.25, 0.25],
      ['Closed deals per rep and week', 1, 0.75, 0.25],
      ['Deals created per rep and week', 0, 0.5, -0.5],
      ['Open deals per rep', 0, 0.5, -0.5],
      ['Open pipeline per rep', 0, 3000, -3000],
    ],
  },
];
