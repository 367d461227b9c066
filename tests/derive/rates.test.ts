import { describe, expect, test } from 'vitest';
import { ratesOf } from '../../src/derive/rates';
import { dayFromIso } from '../../src/lib/days';
import type { Cells } from '../../src/model/cell';
import { openTab } from '../../src/read/open-tab';
import { environmentOn } from '../environment';

const rates = (cells: Cells, reporting: string | null = null) =>
  ratesOf(openTab(cells, 'rates', environmentOn('2026-01-01'))!, reporting);
const on = (day: string) => dayFromIso(day)!;

const TAB = [
  ['Date', 'From', 'To', 'Rate'],
  ['2026-01-01', 'SEK', 'EUR', 0.09],
  ['2026-02-01', 'SEK', 'EUR', 0.1],
  ['2026-01-01', 'usd', 'EUR', 0.8],
  ['2026-01-01', 'GBP', 'EUR', ''],
];

describe('a rate', () => {
  test('is the last one up to the day', () => {
    const { rate } = rates(TAB);
    expect(rate('SEK', 'EUR', on('2026-01-31'))).toBe(0.09);
    expect(rate('SEK', 'EUR', on('2026-02-01'))).toBe(0.1);
    expect(rate('SEK', 'EUR', on('2025-12-31'))).toBeNull();
  });

  test('is taken the other way round, and over a third currency', () => {
    const { rate } = rates(TAB);
    expect(rate('EUR', 'USD', on('2026-03-01'))).toBeCloseTo(1.25, 12);
    expect(rate('SEK', 'USD', on('2026-03-01'))).toBeCloseTo(0.125, 12);
    expect(rate('EUR', 'EUR', on('2026-03-01'))).toBe(1);
  });

  test('is missing where the tab has none above 0', () => {
    expect(rates(TAB).rate('GBP', 'EUR', on('2026-03-01'))).toBeNull();
  });
});

test('the currency into which all rates lead is the target', () => {
  expect(rates(TAB).target).toBe('EUR');
  expect(rates([...TAB, ['2026-01-01', 'EUR', 'USD', 1.2]]).target).toBeNull();
});

test('without a column of targets, rates lead to the reporting currency, and hold always without dates', () => {
  const tab = [
    ['Currency', 'Rate'],
    ['SEK', 0.1],
  ];
  expect(rates(tab, 'EUR').rate('SEK', 'EUR', on('1999-01-01'))).toBe(0.1);
  expect(rates(tab).rate('SEK', 'EUR', on('2026-01-01'))).toBeNull();
});
