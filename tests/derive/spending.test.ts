import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import type { NumberColumn } from '../../src/model/column';
import { columnOf } from './columns-of';
import { bookOf } from './derive';

const of = (field: string, costs: Cells) => columnOf('spending', field, { costs });
const day = (text: string): Cell => new Date(`${text}T00:00:00Z`);

/** The first and last day of each row of costs, and how many there are. */
function stretches(costs: Cells): string[] {
  const days = of('day', costs)!;
  const rows = of('source', costs)!;
  return [...new Set(rows)].map((row) => {
    const own = days.filter((_, i) => rows[i] === row);
    return `${own[0]}..${own[own.length - 1]} ${own.length}`;
  });
}

test('spend with a date stands on its day', () => {
  const costs = [
    ['Date', 'Source', 'Spend', 'Visits'],
    ['2026-03-01', 'Ads', 310, 62],
    ['2026-03-09', 'Fair', 90, ''],
  ];
  expect(of('day', costs)).toEqual(['2026-03-01', '2026-03-09']);
  expect(of('spend', costs)).toEqual(['310', '90']);
  expect(of('visits', costs)).toEqual(['62', '']);
});

test('spend of a month is spread evenly over its days', () => {
  const costs = [
    ['Period', 'Source', 'Spend', 'Visits', 'Leads'],
    ['2026-02', 'Ads', 280, 56, 28],
  ];
  expect(of('day', costs)).toHaveLength(28);
  expect(new Set(of('spend', costs))).toEqual(new Set(['10']));
  expect(new Set(of('visits', costs))).toEqual(new Set(['2']));
  expect(new Set(of('leads', costs))).toEqual(new Set(['1']));
  expect(new Set(of('source', costs))).toEqual(new Set(['Ads']));
});

test.each([
  ['2026', '2026-01-01..2026-12-31 365'],
  ['2026-Q1', '2026-01-01..2026-03-31 90'],
  ['Q1 2026', '2026-01-01..2026-03-31 90'],
  ['2026-W02', '2026-01-05..2026-01-11 7'],
  ['FY2026', '2026-01-01..2026-12-31 365'],
  ['Mar 2026', '2026-03-01..2026-03-31 31'],
  ['mars 2026', '2026-03-01..2026-03-31 31'],
  ['03/2026', '2026-03-01..2026-03-31 31'],
  ['2026-03-05', '2026-03-05..2026-03-05 1'],
  ['2026-03-05..2026-03-09', '2026-03-05..2026-03-09 5'],
  ['2026-03-05 – 2026-03-09', '2026-03-05..2026-03-09 5'],
  ['2026-03-05 to 2026-03-09', '2026-03-05..2026-03-09 5'],
  ['5 Mar 2026 - 9 Mar 2026', '2026-03-05..2026-03-09 5'],
])('the period %s is %s days', (text, expected) => {
  expect(
    stretches([
      ['Period', 'Source', 'Spend'],
      [text, 'Ads', 7],
    ]),
  ).toEqual([expected]);
});

describe('dates', () => {
  test('under a header that says month, quarter or week stand for all of it', () => {
    const dates = (header: string) =>
      stretches([
        [header, 'Source', 'Spend'],
        [day('2026-03-01'), 'Ads', 7],
      ]);
    expect(dates('Month')).toEqual(['2026-03-01..2026-03-31 31']);
    expect(dates('Månad')).toEqual(['2026-03-01..2026-03-31 31']);
    expect(dates('Week')).toEqual(['2026-02-23..2026-03-01 7']);
    expect(dates('Date')).toEqual(['2026-03-01..2026-03-01 1']);
  });

  test('that say nothing leave the spend whole, without a day', () => {
    const costs = [
      ['Period', 'Source', 'Spend'],
      ['some time', 'Ads', 7],
      ['2026-02', 'Fair', 28],
    ];
    expect(of('day', costs)!.slice(0, 2)).toEqual(['', '2026-02-01']);
    expect(of('spend', costs)!.slice(0, 2)).toEqual(['7', '1']);
  });

  test('that are not there at all make no column of days', () => {
    const costs = [
      ['Source', 'Spend'],
      ['Ads', 7],
    ];
    expect(of('day', costs)).toBeNull();
    expect(of('spend', costs)).toEqual(['7']);
  });
});

test('each row of spend has its currency', () => {
  const costs = [
    ['Period', 'Source', 'Spend', 'Currency'],
    ['2026-03-01', 'Ads', 7, 'EUR'],
    ['2026-03-01', 'Fair', 7, 'usd'],
  ];
  expect(of('amountCurrency', costs)).toEqual(['EUR', 'USD']);
  expect(
    of('amountCurrency', [
      ['Date', 'Source', 'Spend (SEK)'],
      ['2026-03-01', 'Ads', 7],
    ]),
  ).toEqual(['SEK']);
});

test('parts of periods add up to the whole, whatever is cut', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom('2026', '2026-Q2', '2026-05', '2026-W20', '2026-05-17', '2026-04-20..2026-06-03'),
      fc.integer({ min: 0, max: 1e6 }),
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 400 }), (costs, cut) => {
      const table = bookOf({
        costs: [['Period', 'Source', 'Spend'], ...costs.map(([period, spend]) => [period, 'Ads', spend])],
      }).table('spending')!;
      const spend = (table.column('spend') as NumberColumn).values;
      const whole = costs.reduce((sum, [, amount]) => sum + amount, 0);
      const before = spend.slice(0, cut).reduce((sum, part) => sum + part, 0);
      const after = spend.slice(cut).reduce((sum, part) => sum + part, 0);
      expect(before + after).toBe(whole);
    }),
  );
});
