import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import type { DayColumn } from '../../src/model/column';
import { derive, derived } from './derive';

test('today is the as-of day on every row', () => {
  const column = derive(
    [
      ['Stage', 'Amount'],
      ['Won', 1],
      ['Lost', 2],
    ],
    '2026-06-15',
  ).column('today') as DayColumn;
  expect([...column.values]).toEqual([dayFromIso('2026-06-15'), dayFromIso('2026-06-15')]);
});

test('a status column stands in for the stage where there is none', () => {
  expect(
    derived(
      [
        ['Deal', 'Status'],
        ['Acorn', 'Won'],
      ],
      'stage',
    ),
  ).toEqual(['Won']);
});

test('a derived column is worked out once', () => {
  const deals = derive([
    ['Stage', 'Close date'],
    ['Won', '2026-01-01'],
  ]);
  expect(deals.column('closedOn')).toBe(deals.column('closedOn'));
  expect(deals.column('status')).toBe(deals.column('status'));
});

test('a column that is not there stays undefined', () => {
  const deals = derive([
    ['Stage', 'Amount'],
    ['Won', 1],
  ]);
  for (const field of ['owner', 'closedOn', 'probability']) expect(deals.column(field)).toBeUndefined();
});
