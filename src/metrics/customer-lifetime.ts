import { type CustomerStays, customerStays } from '../derive/customer-stays';
import { quantile } from '../lib/quantile';
import { ratio } from '../lib/ratio';
import { lookBack } from '../model/look-back';
import { SAMPLE_CONTRACTS, USES_STATUS, WHO } from './accounts';
import { churnOf, customerBase, NOBODY_AT_START, untoldOf } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const customerLifetime = defineMetric({
  id: 'customerLifetime',
  name: 'CUSTOMERLIFETIME',
  title: 'Customer lifetime',
  summary: 'How many days a customer stays',
  rule: 'Mean of the days from start to end over the customers whose contracts ended in the period; "@method", "churn": days of the period ÷ churn',
  remarks: [
    'Contracts of one customer that overlap, or follow each other without a gap, are one stay; who comes back has two',
    'Those who are still customers are no part of the mean: in a young company it is too short, and "@method", "churn" says more',
    'By churn without a period the 12 months before the as-of day count',
    'Contracts that end before they start, or have no start date, have no length',
  ],
  unit: 'days',
  better: 'higher',
  sources: ['S0'],
  value: { needs: { customers: WHO.customers }, compute },
  uses: USES_STATUS,
  withoutPeriod: 'everything',
  options: { method: ['contracts', 'churn'] },
});

function compute(input: KpiInput): ComputedAnswer {
  return input.options.method?.toLowerCase() === 'churn' ? byChurn(input) : byContracts(input);
}

function byChurn(input: KpiInput): ComputedAnswer {
  const base = customerBase('CUSTOMERLIFETIME', input, 'customers', input.period ?? lookBack(input.today));
  if ('problem' in base) return { values: [null], details: [], problem: base.problem };
  const { gross, lost } = churnOf(base);
  const days = base.span.end - base.span.start + 1;
  const value = ratio(days, gross);
  return {
    values: [value],
    details: [
      ['Days', days],
      ['Customers at the start', base.atStart.size],
      ['Of these lost', lost],
      ['Churn', gross],
      ...base.untold,
    ],
    ...(value === null ? { problem: gross === null ? NOBODY_AT_START : 'Nobody was lost in the period' } : {}),
  };
}

function byContracts({ scan, period, today }: KpiInput): ComputedAnswer {
  const customers = scan('customers')!;
  const stays = customerStays(customers.table, customers.rows([], null));
  const [first, last] = period ? [period.start, Math.min(period.end, today)] : [-Infinity, today];
  const all = [...stays.byAccount.values()].flat();
  const ended = all.filter(({ end }) => end >= first && end <= last);
  const found = all.some(({ start, end }) => start <= last && end >= first);
  const days = ended.filter(({ start }) => Number.isFinite(start)).map(({ start, end }) => end - start);
  return {
    found,
    values: [mean(days)],
    details: [
      ['Stays that ended', ended.length],
      ['Of these with a start date', days.length],
      ['Median', quantile(days, 0.5)],
      ...stillThere(stays, today),
      ...untoldOf(stays),
    ],
    ...(days.length === 0 ? { problem: 'No contract with a start date has ended in the period' } : {}),
  };
}

function stillThere({ byAccount }: CustomerStays, today: number): (readonly [string, number | null])[] {
  const lasting = [...byAccount.values()].flat().filter(({ start, end }) => start <= today && end > today);
  const soFar = lasting.filter(({ start }) => Number.isFinite(start)).map(({ start }) => today - start);
  return [
    ['Stays that last', lasting.length],
    ['Mean days of these so far', mean(soFar)],
  ];
}

function mean(numbers: readonly number[]): number | null {
  return ratio(
    numbers.reduce((total, each) => total + each, 0),
    numbers.length,
  );
}

export const examples: readonly Example[] = [
  // Elm Ltd 668 days, Yew Inc 275 until it left for the first time
  { ranges: [SAMPLE_CONTRACTS], result: 471.5 },
  // 365 days ÷ 25 %
  { ranges: [SAMPLE_CONTRACTS], args: ['', '', '@method', 'churn'], result: 1460 },
];
