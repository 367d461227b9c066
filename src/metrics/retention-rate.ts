import { type AccountTable, SAMPLE_CONTRACTS, SAMPLE_ORDERS, USES_STATUS, WHO, waysOfAccounts } from './accounts';
import { BASE_REMARKS, churnDetails, churnOf, customerBase, NOBODY_AT_START, ratePer } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const retentionRate = defineMetric({
  id: 'retentionRate',
  name: 'RETENTIONRATE',
  title: 'Retention',
  summary: 'The share of the customers who were kept in the period',
  rule: '1 − churn: customers at the start of the period who are still customers at its end ÷ customers at its start; of orders and deals who bought in the period before, and who of them bought in the period',
  remarks: [
    ...BASE_REMARKS,
    '"@per", "year" (or month, quarter) gives the rate for that length of time: 98 % a month are 78.5 % in a year',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: waysOfAccounts(['customers', 'orders', 'deals'], WHO, compute),
  uses: USES_STATUS,
  withoutPeriod: 'running quarter',
  over: 'whole period',
  options: { per: ['month', 'quarter', 'year'], window: [] },
});

function compute(input: KpiInput, table: AccountTable): ComputedAnswer {
  const base = customerBase('RETENTIONRATE', input, table, input.period!);
  if ('problem' in base) return { values: [null], details: [], problem: base.problem };
  const churn = ratePer(churnOf(base).gross, base, input.options.per);
  return {
    values: [churn === null ? null : 1 - churn],
    details: churnDetails(base),
    found: base.atStart.size + base.atEnd.size > 0,
    ...(churn === null ? { problem: NOBODY_AT_START } : {}),
  };
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_CONTRACTS], result: 0.666666666666667 },
  {
    ranges: [SAMPLE_CONTRACTS],
    args: ['2026-Q2', 'Product'],
    result: [
      ['Product', 'Retention'],
      ['Chair', 0.5],
      ['Desk', 0.5],
    ],
  },
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 1 },
];
