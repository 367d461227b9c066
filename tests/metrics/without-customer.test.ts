import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';

const explain = (name: string, ...args: Argument[]) =>
  new Map(callIn(environmentOn('2026-11-23'), 'KPIEXPLAIN', name, ...args) as [string, unknown][]);

const DEALS = [
  ['Deal ID', 'Account', 'Stage', 'Amount', 'Close date'],
  ['D1', 'Alpha', 'Closed Won', 1200, '2025-01-10'],
  ['D2', 'Beta', 'Closed Won', 1500, '2026-05-10'],
  ['D3', '', 'Closed Won', 900, '2026-09-10'],
  ['D4', '', 'Closed Lost', 700, '2026-09-10'],
  ['D5', '', 'Proposal', 800, '2026-12-10'],
];
const LABEL = 'Left out: without a customer';

test.each([['REVENUEPERCUSTOMER'], ['NEWCUSTOMERS'], ['REPEATDEALS'], ['CHURNRATE'], ['NETREVENUERETENTION']])(
  '%s says how many won deals name no customer, and what they brought',
  (name) => {
    expect(explain(name, DEALS, '2026').get(LABEL)).toBe('1 (row 4), 900 in all');
  },
);

test('only those of the period', () => {
  expect(explain('REVENUEPERCUSTOMER', DEALS, '2025').has(LABEL)).toBe(false);
  expect(explain('NEWCUSTOMERS', DEALS, '2025').has(LABEL)).toBe(false);
  expect(explain('REVENUEPERCUSTOMER', DEALS).get(LABEL)).toBe('1 (row 4), 900 in all');
});

test('of orders without amounts the rows alone', () => {
  const orders = [
    ['Order ID', 'Order date', 'Customer', 'Product', 'Quantity'],
    ['O1', '2025-01-10', 'Alpha', 'Desk', 1],
    ['O2', '2026-05-10', '', 'Desk', 1],
  ];
  expect(explain('NEWCUSTOMERS', orders).get(LABEL)).toBe('1 (row 3)');
});
