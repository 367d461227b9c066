import { expect, test } from 'vitest';
import { describe } from '../../src/measures/describe';
import {
  type Condition,
  count,
  days,
  field,
  type Measure,
  mean,
  medianOf,
  oneOf,
  product,
  sum,
} from '../../src/measures/measure';

const WON = oneOf('status', 'won');
const FILLED = (name: string) => ({ field: name, is: 'filled' }) as const;
const distinct = (tab: Measure['tab'], of: string, ...where: Condition[]): Measure => ({
  tab,
  aggregate: 'distinct',
  of: field(of),
  where,
});

test.each([
  [count('deals'), 'Deals'],
  [count('deals', { where: [WON] }), 'Deals with status won'],
  [count('deals', { where: [oneOf('status', 'won', 'lost')] }), 'Deals with status won or lost'],
  [count('deals', { where: [oneOf('status', 'won', 'lost'), WON] }), 'Deals with status won'],
  [sum('deals', field('amount'), { where: [WON] }), 'Sum of amount over deals with status won'],
  [sum('deals', product('amount', 'chance')), 'Sum of amount × probability over deals'],
  [mean('deals', days('created', 'closedOn')), 'Mean of days from created date to close date over deals'],
  [medianOf(mean('deals', field('amount'))), 'Median of amount over deals'],
  [
    count('deals', { where: [WON, { field: 'amount', is: 'at least', limit: 5 }] }),
    'Deals with status won and amount at least 5',
  ],
  [count('deals', { where: [{ field: 'owner', is: 'none of', values: ['Ada'] }] }), 'Deals with owner not Ada'],
  [count('deals', { where: [{ field: 'created', is: 'filled' }] }), 'Deals with a created date'],
  [
    sum('orders', field('filled'), { where: [FILLED('filled')] }),
    'Sum of filled quantity over orders with a filled quantity',
  ],
  [distinct('orders', 'orderKey', oneOf('isSale', 'TRUE'), FILLED('amount')), 'Orders with an amount'],
  [distinct('orders', 'customer', FILLED('customer'), FILLED('amount')), 'Customers of orders with an amount'],
  [distinct('deals', 'customer', WON, FILLED('customer')), 'Customers of deals with status won'],
  [distinct('customers', 'customer', oneOf('wasActivated', 'TRUE')), 'Customers that were activated'],
])('%o is described', (measure, words) => expect(describe(measure)).toBe(words));
