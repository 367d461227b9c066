import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';

const ORDERS = [
  ['Order ID', 'Order Date', 'Customer', 'Product', 'Amount', 'Cost'],
  ['O1', '2026-01-05', 'Oak', 'Desk', 1000, 600],
  ['O2', '2026-01-20', 'Elm', 'Desk', 3000, 2400],
  ['O3', '2026-02-03', 'Elm', 'Lamp', 500, ''],
  ['O4', '2026-02-10', 'Oak', 'Lamp', '', 100],
  ['O5', '2026-03-01', 'Fir', 'Lamp', 400, 100],
  ['O6', '2026-03-15', 'Fir', 'Desk', -1000, -600],
  ['O7', '2026-04-01', 'Fir', 'Desk', 800, 1000],
  ['O8', '2026-04-02', 'Fir', 'Gift', 0, 50],
];

test('is the margin of all orders with an amount and a cost together', () => {
  // 1,000 + 3,000 + 400 − 1,000 + 800 + 0 revenue, 600 + 2,400 + 100 − 600 + 1,000 + 50 cost
  expect(call('PROFITMARGIN', ORDERS)).toBeCloseTo((4200 - 3550) / 4200, 12);
});

test('by product; revenue of 0 has no margin', () => {
  expect(byGroup(call('PROFITMARGIN', ORDERS, '', 'Product'))).toEqual({
    Desk: expect.closeTo((3800 - 3400) / 3800, 12),
    Gift: '',
    Lamp: 0.75,
  });
});

test('in a period, by the order date', () => {
  expect(call('PROFITMARGIN', ORDERS, '2026-Q1')).toBeCloseTo((3400 - 2500) / 3400, 12);
  expect(call('PROFITMARGIN', ORDERS, '2026-02')).toBe('');
});

test('of won deals where there are no orders', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Cost', 'Closed'],
    ['A', 'Won', 1000, 700, '2026-01-05'],
    ['B', 'Won', 1000, '', '2026-01-06'],
    ['C', 'Lost', 9000, 1, '2026-01-07'],
    ['D', 'Won', 3000, 2500, '2026-02-07'],
  ];
  expect(call('PROFITMARGIN', deals)).toBe(0.2);
  expect(call('PROFITMARGIN', deals, '2026-01')).toBe(0.3);
});

test('a profit column is taken as it stands', () => {
  const orders = [
    ['Order ID', 'Order Date', 'Sales', 'Profit'],
    ['O1', '2026-01-05', 200, 50],
    ['O2', '2026-01-05', 300, -25],
  ];
  expect(call('PROFITMARGIN', orders)).toBe(0.05);
});

test('the cost of a unit counts times the quantity, and so does a price without an amount', () => {
  const orders = [
    ['Order ID', 'Order Date', 'Quantity', 'Unit Price', 'Unit Cost', 'Discount'],
    ['O1', '2026-01-05', 10, 100, 60, 0.2],
  ];
  expect(call('PROFITMARGIN', orders)).toBeCloseTo(200 / 800, 12);
});

test('a cost in another currency than the amount leaves the order out', () => {
  const orders = [
    ['Order ID', 'Order Date', 'Amount (EUR)', 'Cost (USD)'],
    ['O1', '2026-01-05', 200, 50],
  ];
  expect(call('PROFITMARGIN', orders)).toBe('');
});
