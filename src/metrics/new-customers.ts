import { count, field, type Measure, oneOf } from '../measures/measure';
import { HAS_COME, SAMPLE_CONTRACTS, SAMPLE_ORDERS, type SalesTable, SOLD_ON } from './accounts';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { COUNTED_AS_KNOWN, isUnknownCounted, UNKNOWN_OPTION, UNKNOWN_REMARK, WHY_UNKNOWN } from './unknown-sales';

const FIRST_CONTRACTS: Measure = {
  tab: 'customers',
  aggregate: 'distinct',
  of: field('customer'),
  where: [oneOf('isFirstContract', 'TRUE')],
  date: 'startedOn',
};

export const newCustomers = defineMetric({
  id: 'newCustomers',
  name: 'NEWCUSTOMERS',
  title: 'New customers',
  summary: 'How many accounts bought for the first time',
  rule: 'Number of accounts whose first won deal or order falls in the period; of customers or contracts those whose first start date does',
  remarks: [
    'Deals count by the day on which they closed; deals whose type says new business are new, unless the account has won deals from before',
    UNKNOWN_REMARK,
    'Who comes back is not new',
    'Orders and won deals that are dated after the as-of day do not count',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S2'],
  value: [
    {
      needs: { deals: ['customer', 'standing', 'closedOn', 'hasClosed'] },
      compute: (input) => compute(input, 'deals'),
    },
    {
      needs: { orders: ['customer', 'standing', 'date'] },
      compute: (input) => compute(input, 'orders'),
    },
    {
      needs: { customers: ['customer', 'startedOn', 'isFirstContract'] },
      compute: ofContracts,
    },
  ],
  uses: { customers: ['account', 'id', 'start', 'registered'] },
  withoutPeriod: 'everything',
  options: UNKNOWN_OPTION,
});

function compute(input: KpiInput, tab: SalesTable): ComputedAnswer {
  const accounts = (...standings: string[]): Measure => ({
    tab,
    aggregate: 'distinct',
    of: field('customer'),
    where: [oneOf('standing', ...standings), ...HAS_COME[tab]],
    date: SOLD_ON[tab],
  });
  const isCounted = isUnknownCounted(input);
  const found = input.value(accounts(...(isCounted ? COUNTED_AS_KNOWN.first : ['first'])));
  const unknown = input.value(accounts('maybe first'))!;
  const known = input.tally(
    count(tab, { where: [oneOf('standing', 'first', 'repeat'), ...HAS_COME[tab]], date: SOLD_ON[tab] }),
  ).n;
  const isUnknown = !isCounted && known === 0 && unknown > 0;
  return {
    values: [isUnknown ? null : found],
    details: [['Accounts that may be new or not', unknown]],
    ...(isUnknown ? { problem: WHY_UNKNOWN } : {}),
  };
}

function ofContracts({ value, scan }: KpiInput): ComputedAnswer {
  const customers = scan('customers')!;
  const undated = customers.rows([{ field: 'customer', is: 'filled' }], null).length;
  const dated = customers.rows(
    [
      { field: 'customer', is: 'filled' },
      { field: 'startedOn', is: 'filled' },
    ],
    null,
  ).length;
  return { values: [value(FIRST_CONTRACTS)], details: [['Contracts without a start date', undated - dated]] };
}

export const examples: readonly Example[] = [
  // Fir AB in February and Ash KG in May
  { ranges: [SAMPLE_ORDERS], args: ['2026'], result: 2 },
  // Two more in the first 12 months, when everybody looks new
  { ranges: [SAMPLE_ORDERS], args: ['', '', '@unknown', 'count'], result: 4 },
  {
    ranges: [SAMPLE_CONTRACTS],
    args: ['', 'year'],
    result: [
      ['Year', 'New customers'],
      ['2024', 2],
      ['2025', 2],
      ['2026', 1],
    ],
  },
];
