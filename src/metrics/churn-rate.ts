import { type AccountTable, SAMPLE_CONTRACTS, SAMPLE_ORDERS, USES_STATUS, WHO, waysOfAccounts } from './accounts';
import { BASE_REMARKS, churnDetails, churnOf, customerBase, NOBODY_AT_START, ratePer } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const churnRate = defineMetric({
  id: 'churnRate',
  name: 'CHURNRATE',
  title: 'Churn',
  summary: 'The share of the customers who were lost in the period',
  rule: 'Customers at the start of the period who are none at its end ÷ customers at its start; of orders and deals who bought in the period before, and who of them bought in the period; "@net", "yes": (customers at the start − customers at the end) ÷ customers at the start',
  remarks: [
    ...BASE_REMARKS,
    '"@per", "year" (or month, quarter) gives the rate for that length of time: 2 % a month are 21.5 % in a year, since who has left cannot leave again',
    'Net churn hides losses behind new customers, and is below 0 where there are more of these',
  ],
  unit: 'share',
  better: 'lower',
  sources: ['S1'],
  value: waysOfAccounts(['customers', 'orders', 'deals'], WHO, compute),
  uses: USES_STATUS,
  withoutPeriod: 'running quarter',
  over: 'whole period',
  options: { net: ['yes', 'no'], per: ['month', 'quarter', 'year'], window: [] },
});

function compute(input: KpiInput, table: AccountTable): ComputedAnswer {
  const base = customerBase('CHURNRATE', input, table, input.period!);
  if ('problem' in base) return { values: [null], details: [], problem: base.problem };
  const { gross, net } = churnOf(base);
  const rate = input.options.net?.toLowerCase() === 'yes' ? net : gross;
  return {
    values: [ratePer(rate, base, input.options.per)],
    details: churnDetails(base),
    found: base.atStart.size + base.atEnd.size > 0,
    ...(rate === null ? { problem: NOBODY_AT_START } : {}),
  };
}

export const examples: readonly Example[] = [
  // Elm Ltd of Oak & Co, Elm Ltd and Fir AB; Yew Inc is back and Ash KG new
  { ranges: [SAMPLE_CONTRACTS], result: 0.333333333333333 },
  { ranges: [SAMPLE_CONTRACTS], args: ['2026-Q2', '', '@net', 'yes'], result: -0.333333333333333 },
  // Yew Inc of four, as that of a year
  { ranges: [SAMPLE_CONTRACTS], args: ['2026-Q1', '', '@per', 'year'], result: 0.68359375 },
  // Who bought in the first quarter has bought again
  { ranges: [SAMPLE_ORDERS], args: ['2026-Q2'], result: 0 },
];
