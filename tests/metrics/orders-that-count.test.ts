import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { call } from '../functions/call';
import { explained } from './explained';

const orders = (...rows: [id: number | string, amount: number, status: string, customer?: string][]): Cells => [
  ['Order ID', 'Order date', 'Customer', 'Amount', 'Status'],
  ...rows.map(([id, amount, status, customer = 'A']) => [id, '2026-04-05', customer, amount, status]),
];

describe('orders that were taken back', () => {
  test.each(['Refunded', 'Returned', 'Chargeback', 'Återbetald', 'Returnert', 'Zwrócone', '已退款', 'مرجوعی'])(
    'by the status %s are no sales',
    (status) => {
      const rows = orders([1, 100, 'Completed'], [2, 400, status, 'B']);
      expect(call('AVGORDERVALUE', rows)).toBe(100);
      expect(call('REVENUEPERCUSTOMER', rows)).toBe(100);
      expect(explained('AVGORDERVALUE', rows).get('Left out: refunded or returned, by their status')).toBe('1 (row 3)');
    },
  );

  test('a row below 0 takes back what another one counts, and not what does not', () => {
    expect(call('REVENUEPERCUSTOMER', orders([1, 100, 'Completed'], [2, -30, 'Returned']))).toBe(70);
    expect(call('REVENUEPERCUSTOMER', orders([1, 100, 'Done'], [2, 50, 'Refunded'], [2, -50, 'Refunded']))).toBe(100);
  });
});

test.each([
  ['Voided', 'cancelled, by their status'],
  ['Rejected', 'cancelled, by their status'],
  ['Annulerad', 'cancelled, by their status'],
  ['Draft', 'drafts, quotes and tests by their status'],
  ['Quote', 'drafts, quotes and tests by their status'],
])('orders that are %s are left out, and counted', (status, reason) => {
  const rows = orders([1, 100, 'Completed'], [2, 400, status, 'B']);
  expect(call('AVGORDERVALUE', rows)).toBe(100);
  expect(explained('CHURNRATE', rows, '2026-Q2').get(`Left out: ${reason}`)).toBe('1 (row 3)');
});

test('a returned order has no margin', () => {
  const rows = orders([1, 100, 'Completed'], [2, 400, 'Returned']).map((row, i) => [...row, i === 0 ? 'Cost' : 50]);
  expect(call('PROFITMARGIN', rows)).toBe(0.5);
});

test('a sum below the list without a word beside it is no order', () => {
  const rows: Cells = [
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    [1, '2026-04-05', 'A', 1200.5],
    [2, '2026-04-06', 'A', -200],
    [3, '2026-04-07', 'B', 1500],
    ['', '', '', 2500],
  ];
  expect(call('AVGORDERVALUE', rows)).toBe(1250.25);
  expect(explained('AVGORDERVALUE', rows).get('Left out: totals of other rows')).toBe('1 (row 5)');
});
