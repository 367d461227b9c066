import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CONTRACTS, ORDERS, WON_DEALS } from './account-rows';
import { explained } from './explained';

describe('of contracts', () => {
  test('accounts by their first start, bad ends and later contracts notwithstanding', () => {
    expect(byGroup(call('NEWCUSTOMERS', CONTRACTS, '', 'year'))).toEqual({ '2024': 3, '2025': 2, '2026': 4 });
  });

  test('who came back is not new, and who has no start date cannot be placed', () => {
    expect(call('NEWCUSTOMERS', CONTRACTS, '2026-03')).toBe(1);
    expect(explained('NEWCUSTOMERS', CONTRACTS).get('Contracts without a start date')).toBe(1);
  });

  test('an account is one customer however it is spelled', () => {
    expect(call('NEWCUSTOMERS', CONTRACTS, '2025-05')).toBe(0);
  });
});

describe.each([
  ['orders', ORDERS],
  ['deals', WON_DEALS],
] as const)('of %s', (_, rows) => {
  test('Fir and Ash in 2026: the first 12 months tell nothing', () => {
    expect(call('NEWCUSTOMERS', rows, '2026')).toBe(2);
    expect(call('NEWCUSTOMERS', rows, '2025')).toBe('');
    expect(call('NEWCUSTOMERS', rows)).toBe(2);
    expect(explained('NEWCUSTOMERS', rows, '2025').get('Why it is empty')).toContain('first 12 months');
    expect(explained('NEWCUSTOMERS', rows).get('Accounts that may be new or not')).toBe(2);
  });

  test('"@unknown", "count" takes them as they look', () => {
    expect(call('NEWCUSTOMERS', rows, '', '', '@unknown', 'count')).toBe(4);
    expect(byGroup(call('NEWCUSTOMERS', rows, '', 'quarter', '@unknown', 'count'))).toMatchObject({
      '2025-Q1': 2,
      '2025-Q2': 0,
      '2026-Q1': 1,
      '2026-Q2': 1,
    });
  });

  test('a range of customers tells of the first months, and who was a customer before', () => {
    const customers = [
      ['Customer ID', 'Customer', 'Start date'],
      ['C1', 'Oak', '2020-01-01'],
      ['C2', 'Fir', '2019-05-05'],
    ];
    expect(call('NEWCUSTOMERS', rows, customers, '2025')).toBe(1);
    expect(call('NEWCUSTOMERS', rows, customers, '2026')).toBe(1);
  });
});

test('orders name their customers by id or by name', () => {
  const rows = [
    ['Order ID', 'Order date', 'Customer ID', 'Customer', 'Amount'],
    ['O1', '2024-01-01', 'C1', 'Oak', 5],
    ['O2', '2025-06-01', '', 'Oak', 5],
    ['O3', '2025-07-01', 'C2', 'Oak (South)', 5],
    ['O4', '2025-08-01', 'C3', '', 5],
  ];
  expect(call('NEWCUSTOMERS', rows)).toBe(2);
  const customers = [
    ['Customer', 'Start date', 'Region'],
    ['Oak (South)', '2023-01-01', 'South'],
  ];
  expect(call('NEWCUSTOMERS', rows, customers)).toBe(2);
  expect(call('NEWCUSTOMERS', rows, customers, '2025')).toBe(1);
});

test('types of deals say who is new, but for accounts that won before', () => {
  const types = ['New', 'New', 'Upsell', 'New', 'Renewal', 'New', 'New', 'New', 'New', 'New', 'New'];
  const typed = WON_DEALS.map((row, i) => [...row, i === 0 ? 'Deal type' : types[i - 1]!]);
  // Oak, Elm in 2025; Ash in 2026, since Fir renewed
  expect(byGroup(call('NEWCUSTOMERS', typed, '', 'year'))).toEqual({ '2025': 2, '2026': 1 });
});

test('it needs to know the account', () => {
  const nobody = WON_DEALS.map((row) => row.filter((_, i) => i !== 1));
  expect(sentence(() => call('NEWCUSTOMERS', nobody))).toMatch(/^NEWCUSTOMERS needs an Account column/);
});

describe('a customers tab of a shop', () => {
  const rows = [
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    ['1', '2026-04-20', 'Old', 10],
    ['2', '2026-05-01', 'Acme', 10],
    ['3', '2026-05-03', 'Beta', 10],
    ['4', '2026-05-20', 'Gamma', 10],
  ];

  test('registration makes nobody a customer: who registered while orders were noted is new with the first', () => {
    const customers = [
      ['Customer', 'Registered'],
      ['Old', '2020-01-01'],
      ['Acme', '2026-04-21'],
      ['Beta', '2024-01-01'],
      ['Gamma', '2026-05-10'],
    ];
    expect(call('NEWCUSTOMERS', rows, customers, '2026-Q2')).toBe(2);
    // Old and Beta may have bought before the range begins
    expect(explained('NEWCUSTOMERS', rows, customers, '2026-Q2').get('Accounts that may be new or not')).toBe(2);
    expect(call('NEWCUSTOMERS', rows, customers, '2026-Q2', '', '@unknown', 'count')).toBe(4);
  });

  test('a start after the first order of the range lies in the time that the orders tell of', () => {
    const customers = [
      ['Customer', 'Start date', 'Plan'],
      ['Old', '2020-01-01', 'A'],
      ['Acme', '2026-04-30', 'A'],
    ];
    expect(call('NEWCUSTOMERS', rows, customers, '2026-Q2')).toBe(3);
  });
});
