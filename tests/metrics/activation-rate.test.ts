import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { explained } from './explained';

const CUSTOMERS = [
  ['Customer ID', 'Customer', 'Registered', 'Activated', 'Plan'],
  ['C1', 'Oak', '2026-01-05', '2026-01-09', 'Pro'],
  ['C2', 'Elm', '2026-01-20', '', 'Free'],
  ['C3', 'Fir', '2026-02-10', '2026-05-01', 'Pro'],
  // Planned for later
  ['C4', 'Yew', '2026-03-01', '2026-07-01', 'Free'],
  // One customer in two rows
  ['C5', 'Ash', '2026-04-02', '', 'Free'],
  ['C5', 'ash', '2026-04-09', '2026-04-10', 'Pro'],
  // Registered on an unknown day
  ['C7', 'Bay', '', '2026-02-02', 'Pro'],
  ['', '', '2026-04-04', '2026-04-05', 'Pro'],
];

test('4 of 6 customers: later activations do not count yet, several contracts are one customer', () => {
  expect(call('ACTIVATIONRATE', CUSTOMERS)).toBeCloseTo(4 / 6, 12);
  expect(call('ACTIVATIONRATE', CUSTOMERS, '', '', '@asof', '2026-07-01')).toBeCloseTo(5 / 6, 12);
});

test('by the day of registration, whenever the activation came', () => {
  expect(byGroup(call('ACTIVATIONRATE', CUSTOMERS, '2026', 'quarter'))).toEqual({ '2026-Q1': 0.5, '2026-Q2': 1 });
  expect(call('ACTIVATIONRATE', CUSTOMERS, '2026-02')).toBe(1);
  expect(call('ACTIVATIONRATE', CUSTOMERS, '2025')).toBe('');
});

test('a yes tells it too, as a word or as a tick', () => {
  const told = (...cells: (string | boolean)[]) => [
    ['Customer', 'Registered', 'Activated'],
    ...cells.map((cell, i) => [`Customer ${i}`, '2026-01-01', cell]),
  ];
  expect(call('ACTIVATIONRATE', told('Yes', 'No', 'TRUE'))).toBeCloseTo(2 / 3, 12);
  expect(call('ACTIVATIONRATE', told(true, false, false, false))).toBe(0.25);
  expect(call('ACTIVATIONRATE', told('Ja', 'Nej', '2026-02-01'))).toBeCloseTo(2 / 3, 12);
  expect(sentence(() => call('ACTIVATIONRATE', told('soon', 'maybe')))).toMatch(
    /^ACTIVATIONRATE needs dates in Activated/,
  );
});

test('by plan', () => expect(byGroup(call('ACTIVATIONRATE', CUSTOMERS, '', 'Plan'))).toEqual({ Free: 0, Pro: 1 }));

test('the explanation has an interval', () => {
  const lines = explained('ACTIVATIONRATE', CUSTOMERS);
  expect(lines.get('95 % from')).toBeGreaterThan(0.29);
  expect(lines.get('95 % to')).toBeLessThan(0.91);
});

test('without a registration the start date counts', () => {
  const rows = CUSTOMERS.map((row, i) =>
    i === 0 ? row.map((cell) => (cell === 'Registered' ? 'Start date' : cell)) : row,
  );
  expect(call('ACTIVATIONRATE', rows)).toBeCloseTo(4 / 6, 12);
});

test('it needs activations', () => {
  const rows = CUSTOMERS.map((row) => row.filter((_, i) => i !== 3));
  expect(sentence(() => call('ACTIVATIONRATE', rows))).toMatch(/^ACTIVATIONRATE needs an Activated column/);
});
