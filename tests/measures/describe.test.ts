import { expect, test } from 'vitest';
import { describe } from '../../src/measures/describe';
import { count, days, field, mean, medianOf, oneOf, product, sum } from '../../src/measures/measure';

const WON = oneOf('status', 'won');

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
  [count('deals', { where: [{ field: 'created', is: 'filled' }] }), 'Deals with created date filled'],
])('%o is described', (measure, words) => expect(describe(measure)).toBe(words));
