import { expect, test } from 'vitest';
import { call, rowsOf, sentence } from '../functions/call';
import { DEALS, QUOTAS } from './quota-tables';

/** Ten leads of the last 12 months, four of them converted, and an old one. */
const LEADS = [
  ['Lead ID', 'Created', 'Lead status'],
  ...['Converted', 'New', 'Converted', 'Contacted', 'Rejected', 'Converted', 'New', 'New', 'Converted', 'New'].map(
    (status, i) => [`L${i}`, `2026-0${(i % 5) + 1}-11`, status],
  ),
  ['L99', '2024-01-01', 'New'],
];

const COSTS = [
  ['Date', 'Source', 'Spend'],
  ['2026-02-01', 'Ads', 1500],
  ['2026-05-01', 'Fair', 500],
  ['2024-02-01', 'Ads', 9999],
];

test('works back from the quota over deal size, win rate, lead rate and cost per lead', () => {
  const rows = rowsOf(call('REQUIREDDEALS', DEALS, LEADS, QUOTAS, COSTS, '2026-Q2'));
  expect(rows).toEqual([
    ['Value still to be won', 40000, ''],
    ['Wins, by the average won deal', expect.closeTo(40 / 26, 9), 26000],
    ['Opportunities, by the win rate', expect.closeTo(60 / 26, 9), expect.closeTo(2 / 3, 12)],
    ['Leads, by the share that became opportunities', expect.closeTo(150 / 26, 9), 0.4],
    // The four leads of February and May, the months of which costs are known, cost 2,000.
    ['Cost of these leads, by the cost per lead', expect.closeTo(75000 / 26, 9), 500],
  ]);
});

test('without leads it ends with opportunities, without costs with leads', () => {
  expect(rowsOf(call('REQUIREDDEALS', DEALS, QUOTAS, '2026-Q2'))).toHaveLength(3);
  expect(rowsOf(call('REQUIREDDEALS', DEALS, LEADS, QUOTAS, '2026-Q2'))).toHaveLength(4);
});

test('once the quota is reached nothing is needed', () => {
  const rows = rowsOf(call('REQUIREDDEALS', DEALS, QUOTAS, '2026-Q2', '', 'Owner', 'Ben'));
  expect(rows.map(([, number]) => number)).toEqual([0, 0, 0]);
});

test('leads that cannot be narrowed as the deals are stay out', () => {
  expect(rowsOf(call('REQUIREDDEALS', DEALS, LEADS, QUOTAS, COSTS, '2026-Q2', '', 'Owner', 'Ada'))).toHaveLength(3);
});

test('what cannot be told is empty', () => {
  const rows = rowsOf(call('REQUIREDDEALS', DEALS, QUOTAS, '2027'));
  expect(rows.slice(0, 3).map(([, number]) => number)).toEqual(['', '', '']);
  expect(rows[3]).toEqual(['Why it is empty', 'There is no quota in the period', '']);
});

test('without a won deal it says that no rate is known', () => {
  const lost = DEALS.filter((row, i) => i === 0 || !row.includes('Won'));
  const rows = rowsOf(call('REQUIREDDEALS', lost, QUOTAS, '2026-Q2'));
  expect(rows[0]![1]).not.toBe('');
  expect(rows[rows.length - 1]).toEqual([
    'Why it is empty',
    'No deal with an amount was won in the 12 months before the as-of day',
    '',
  ]);
});

test('it has rows of its own, and takes no grouping', () => {
  expect(sentence(() => call('REQUIREDDEALS', DEALS, QUOTAS, '2026-Q2', 'Owner'))).toMatch(/^REQUIREDDEALS /);
});
