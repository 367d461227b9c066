import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const ask = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);

const january = (month: string) => [
  ['Month', 'Rep', 'Calls'],
  [month, 'Ann', 310],
];

test.each(['2026-01', '2026-01-01'])('counts of a month written %s stand on each of its days', (month) => {
  expect(ask('SALESEFFORT', january(month), '2026-01-15..2026-01-31')).toBe(170);
  expect(ask('SALESEFFORT', january(month))).toBe(310);
  expect(byGroup(ask('SALESEFFORT', january(month), '2026-01', 'week'))).toEqual({
    '2026-W01': 40,
    '2026-W02': 70,
    '2026-W03': 70,
    '2026-W04': 70,
    '2026-W05': 60,
  });
});

test('counts of a week are parted between its months', () => {
  const counts = [
    ['Week', 'Rep', 'Type', 'Count'],
    ['2026-W01', 'Ann', 'Call', 70],
  ];
  expect(byGroup(ask('SALESEFFORT', counts, '', 'month'))).toEqual({ '2025-12': 30, '2026-01': 40 });
});

test('counts of the running month are of its days so far, those of a month to come are booked', () => {
  const counts = [
    ['Month', 'Rep', 'Calls'],
    ['2026-11', 'Ann', 230],
    ['2026-12', 'Ann', 50],
  ];
  expect(ask('SALESEFFORT', counts)).toBe(230);
  expect(ask('SALESEFFORT', counts, '2026-11-20..2026-11-23')).toBe(40);
});

test('parts that are no whole numbers add up to the count, and the explanation counts rows of the tab', () => {
  const counts = [
    ['Month', 'Rep', 'Calls'],
    ['2026-01', 'Ann', 100],
    ['2026-02', 'Ann', 1],
  ];
  expect(ask('SALESEFFORT', counts, '2026-01')).toBe(100);
  expect(ask('SALESEFFORT', counts)).toBe(101);
  const lines = new Map(ask('KPIEXPLAIN', 'SALESEFFORT', counts) as [string, unknown][]);
  expect(lines.get('Rows read')).toBe(2);
});
