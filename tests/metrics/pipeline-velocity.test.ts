import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS } from './quota-tables';

test('is open qualified deals × average won deal × win rate ÷ sales cycle', () => {
  // D09, D10 and D11; 130,000 ÷ 5; 6 of 9; 110 + 90 + 80 + 120 + 31 + 4 days ÷ 6
  expect(call('PIPELINEVELOCITY', DEALS)).toBeCloseTo((3 * 26000 * (6 / 9)) / 72.5, 9);
});

test('with a period only deals expected to close in it count', () => {
  expect(call('PIPELINEVELOCITY', DEALS, '2026-Q2')).toBeCloseTo((2 * 26000 * (6 / 9)) / 72.5, 9);
});

test('by owner each has the own rates; without a won deal there is none', () => {
  const byOwner = byGroup(call('PIPELINEVELOCITY', DEALS, '', 'Owner'));
  expect(byOwner.Ada).toBeCloseTo((1 * (65000 / 3) * (3 / 4)) / (280 / 3), 9);
  expect(byOwner.Ben).toBeCloseTo((1 * 60000 * (2 / 3)) / (151 / 2), 9);
  expect(byOwner.Cid).toBe('');
});

test('18 × 42,000 × 24 % ÷ 78 days are 2,326 a day, as others worked out', () => {
  const rows = (count: number, ...row: (string | number)[]) =>
    Array.from({ length: count }, (_, i) => [`${row}${i}`, ...row]);
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...rows(18, 'Proposal', 1000, '2026-06-01', ''),
    ...rows(24, 'Won', 42000, '2026-01-01', '2026-03-20'),
    ...rows(76, 'Lost', 10000, '2026-01-01', '2026-03-20'),
  ];
  expect(call('PIPELINEVELOCITY', deals)).toBeCloseTo(2326.1538461538, 9);
});

test('won deals that close before they were created give no days, and no velocity alone', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ['A', 'Won', 1000, '2026-03-01', '2026-02-01'],
    ['B', 'Proposal', 1000, '2026-03-01', ''],
  ];
  expect(call('PIPELINEVELOCITY', deals)).toBe('');
});
