import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const answer = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);
const explain = (name: string, ...args: Argument[]) =>
  new Map(answer('KPIEXPLAIN', name, ...args) as [string, unknown][]);

const ORDERS = [
  ['Order ID', 'Order date', 'Customer', 'Amount', 'Product', 'Quantity', 'Filled', 'Cost'],
  ['O1', '2026-01-10', 'Alpha', 100, 'Desk', 1, 1, 50],
  ['O2', '2026-05-10', 'Alpha', 100, 'Desk', 1, 1, 50],
  ['O3', '2026-09-10', 'Beta', 100, 'Desk', 1, 1, 50],
  ['O4', '2027-02-10', 'Gamma', 900, 'Chair', 6, 0, 0],
];
const DEALS = [
  ['Deal ID', 'Account', 'Stage', 'Amount', 'Close date'],
  ...ORDERS.slice(1).map(([id, day, account, amount]) => [id, account, 'Closed Won', amount, day]),
] as (string | number)[][];
const COUNT = ['@unknown', 'count'];

test.each([
  ['orders', ORDERS],
  ['deals', DEALS],
])('%s that lie ahead of the as-of day have not come', (_, rows) => {
  expect(answer('CUSTOMERLTV', rows, '', '', '@method', 'historic')).toBe(150);
  expect(answer('NEWCUSTOMERS', rows, '', '', ...COUNT)).toBe(2);
  expect(answer('REVENUEPERCUSTOMER', rows)).toBe(150);
  expect(answer('AVGORDERVALUE', rows)).toBe(100);
  expect(answer('REPEATDEALS', rows, '', '', ...COUNT)).toBe(0.5);
});

test.each([
  ['orders', ORDERS],
  ['deals', DEALS],
])('%s are counted up to the as-of day of the call', (_, rows) => {
  const asOf = ['@asof', '2026-06-30'];
  expect(answer('CUSTOMERLTV', rows, '', '', '@method', 'historic', ...asOf)).toBe(200);
  expect(answer('NEWCUSTOMERS', rows, '', '', ...COUNT, ...asOf)).toBe(1);
  expect(answer('REVENUEPERCUSTOMER', rows, '', '', ...asOf)).toBe(200);
  expect(answer('REPEATDEALS', rows, '', '', ...COUNT, ...asOf)).toBe(1);
});

test('nor do they count for products and what was delivered', () => {
  expect(answer('FILLRATE', ORDERS)).toBe(1);
  expect(answer('PRODUCTADOPTION', ORDERS)).toEqual([
    ['Product', 'Customers', 'Share'],
    ['Desk', 2, 1],
  ]);
});

test('KPIEXPLAIN says how many were left out; undated ones count as before', () => {
  expect(explain('REVENUEPERCUSTOMER', ORDERS).get('Left out: dated after the as-of day')).toBe('1 (row 5)');
  expect(explain('NEWCUSTOMERS', DEALS, '', '', ...COUNT).get('Left out: dated after the as-of day')).toBe('1 (row 5)');
  expect(explain('AVGORDERVALUE', DEALS).get('Left out: dated after the as-of day')).toBe('1 (row 5)');
  const undated = ORDERS.map((row, i) => (i === 3 ? ['O3', '', ...row.slice(2)] : row)) as (string | number)[][];
  expect(answer('REVENUEPERCUSTOMER', undated)).toBe(150);
});
