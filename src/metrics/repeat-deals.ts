import { ratio } from '../lib/ratio';
import { count, field, type Measure, oneOf } from '../measures/measure';
import { HAS_COME, SAMPLE_ORDERS, type SalesTable, SOLD_ON, WHICH_ORDERS } from './accounts';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { COUNTED_AS_KNOWN, isUnknownCounted, UNKNOWN_OPTION, UNKNOWN_REMARK, WHY_UNKNOWN } from './unknown-sales';

export const repeatDeals = defineMetric({
  id: 'repeatDeals',
  name: 'REPEATDEALS',
  title: 'Repeat deals',
  summary: 'How many deals an account brings after its first',
  rule: 'Won deals, or orders, of the period that are not their account’s first ÷ accounts with a won deal or order in the period',
  remarks: [
    UNKNOWN_REMARK,
    'Of several on the first day one is the first',
    'Deals whose type says renewal, upsell or the like come after the first, whatever the range holds',
    WHICH_ORDERS,
  ],
  unit: 'ratio',
  better: 'higher',
  sources: ['S4'],
  value: [
    {
      needs: { deals: ['customer', 'standing', 'closedOn', 'hasClosed'] },
      compute: (input) => compute(input, 'deals'),
    },
    {
      needs: { orders: ['customer', 'standing', 'orderKey', 'date'] },
      compute: (input) => compute(input, 'orders'),
    },
  ],
  uses: { customers: ['account', 'id', 'start', 'registered'] },
  withoutPeriod: 'everything',
  options: UNKNOWN_OPTION,
});

function compute(input: KpiInput, tab: SalesTable): ComputedAnswer {
  const isCounted = isUnknownCounted(input);
  const of = (...standings: string[]) => ({
    where: [oneOf('standing', ...standings), ...HAS_COME[tab]],
    date: SOLD_ON[tab],
  });
  const accounts = (...standings: string[]) =>
    input.value({ tab, aggregate: 'distinct', of: field('customer'), ...of(...standings) })!;
  const sales = (...standings: string[]) => input.value(salesOf(tab, of(...standings)))!;
  const all = isCounted ? COUNTED_AS_KNOWN.all : (['first', 'repeat'] as const);
  const first = accounts(...(isCounted ? COUNTED_AS_KNOWN.first : ['first']));
  const [sold, buyers] = [sales(...all), accounts(...all)];
  const unknown = isCounted ? 0 : sales('maybe first', 'maybe repeat');
  const value = ratio(sold - first, buyers);
  return {
    values: [value],
    details: [
      ['Deals or orders', sold],
      ['Of these after the first of their account', sold - first],
      ['Accounts with one', buyers],
      ['Deals or orders that may be first or not, left out', unknown],
    ],
    ...(value === null && unknown > 0 ? { problem: WHY_UNKNOWN } : {}),
  };
}

/** Lines of one order count once. */
function salesOf(tab: SalesTable, details: Pick<Measure, 'where' | 'date'>): Measure {
  return tab === 'deals'
    ? count(tab, { where: details.where, ...(details.date ? { date: details.date } : {}) })
    : { tab, aggregate: 'distinct', of: field('orderKey'), ...details };
}

export const examples: readonly Example[] = [
  // Two of Oak & Co and one of Fir AB after the first; three accounts
  { ranges: [SAMPLE_ORDERS], args: ['2026'], result: 1 },
  { ranges: [SAMPLE_ORDERS], args: ['', '', '@unknown', 'count'], result: 1 },
  { ranges: [SAMPLE_ORDERS], args: ['2025'], result: '' },
];
