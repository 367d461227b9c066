import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const answer = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);
const explain = (name: string, ...args: Argument[]) =>
  new Map(answer('KPIEXPLAIN', name, ...args) as [string, unknown][]);

const HEAD = ['Contract ID', 'Customer', 'Start date', 'End date', 'Contract value', 'Status'];
const ROWS = [
  HEAD,
  ['A1', 'Alpha', '2025-01-01', '2025-12-31', 12000, 'Expired'],
  ['A2', 'Alpha', '2026-01-01', '2026-12-31', 15000, 'Active'],
  ['B1', 'Beta', '2025-07-01', '2026-06-30', 10000, 'Expired'],
  ['B2', 'Beta', '2026-07-15', '2027-07-14', 10000, 'Active'],
  ['C1', 'Gamma', '2025-10-01', '2028-09-30', 36000, 'Active'],
  ['D1', 'Delta', '2026-02-01', '', 6000, 'Active'],
  ['E1', 'Echo', '2026-10-01', '2027-09-30', 9000, 'Signed'],
  ['F1', 'Foxtrot', '2026-12-01', '2027-11-30', 5000, 'Active'],
];

test('an end that lies ahead is that of a term, beside a contract without an end too', () => {
  // 15,000, 10,000, 36,000 ÷ 3, 6,000 and 9,000
  expect(answer('REVENUEPERCUSTOMER', ROWS)).toBeCloseTo(10400, 9);
  const byCustomer = byGroup(answer('CONTRACTVALUE', ROWS, '', 'Customer'));
  expect(byCustomer.Gamma).toBeCloseTo(12000, 9);
  expect(byCustomer.Delta).toBe(6000);
});

test('KPIEXPLAIN counts the values that were taken as those of a year', () => {
  const label = 'Contract values taken as those of a year, without a term';
  expect(explain('CONTRACTVALUE', ROWS).get(label)).toBe(1);
  expect(explain('REVENUEPERCUSTOMER', ROWS).get(label)).toBe(1);
  expect(explain('NETREVENUERETENTION', ROWS).get(label)).toBe(1);
  const dated = ROWS.filter(([id]) => id !== 'D1');
  expect(explain('REVENUEPERCUSTOMER', dated).has(label)).toBe(false);
});

const twoYears = (end: string, status: string) => [
  HEAD,
  ['A1', 'Alpha', '2023-10-01', end, 24000, status],
  ['B1', 'Beta', '2024-01-01', '', 1000, 'Active'],
];

test.each([
  // Behind us it may be the day on which the customer left
  ['2025-09-30', '', 24000],
  ['2025-09-30', 'Cancelled', 24000],
  ['2025-09-30', 'Churned', 24000],
  // It ran out, or was renewed
  ['2025-09-30', 'Expired', 12000],
  ['2025-09-30', 'Utgången', 12000],
  ['2025-09-30', '已到期', 12000],
  ['2025-09-30', 'wygasła', 12000],
  ['2025-09-30', 'Active', 12000],
])('of an end on %s of a contract that is "%s" 24,000 are %d a year', (end, status, yearly) => {
  expect(byGroup(answer('CONTRACTVALUE', twoYears(end, status), '', 'Customer')).Alpha).toBeCloseTo(yearly, 9);
});

test('who left counts as before: what ran out has ended', () => {
  expect(answer('CHURNRATE', ROWS, '2026')).toBe(0);
  const gone = ROWS.filter(([id]) => id !== 'B2');
  expect(answer('CHURNRATE', gone, '2026')).toBeCloseTo(1 / 3, 12);
});
