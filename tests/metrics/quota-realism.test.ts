import { expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { call, callIn, rowsOf } from '../functions/call';

/** What each quarter from 2024-Q1 on won in its first month, and later. */
const QUARTERS: readonly (readonly [string, number, number])[] = [
  ['2024-01', 10, 90],
  ['2024-04', 20, 80],
  ['2024-07', 30, 90],
  ['2024-10', 0, 60],
  ['2025-01', 50, 150],
  ['2025-04', 10, 100],
];

const DEALS = [
  ['Deal', 'Stage', 'Amount', 'Closed'],
  ['First', 'Lost', 5, '2024-01-01'],
  ...QUARTERS.flatMap(([month, early, late], i) => [
    [`E${i}`, 'Won', early, `${month}-15`],
    [`L${i}`, 'Won', late, `${month.slice(0, 5)}${String(Number(month.slice(5)) + 2).padStart(2, '0')}-20`],
  ]),
  ['Now', 'Won', 40, '2025-07-10'],
];
const quotaOf = (quota: number) => [
  ['Rep', 'Period', 'Quota'],
  ['Ada', '2025-Q3', quota],
];
const HERE = environmentOn('2025-07-31');
const realism = (quota: number, ...args: string[]) =>
  Object.fromEntries(
    rowsOf(callIn(HERE, 'QUOTAREALISM', DEALS, quotaOf(quota), ...args)).map(([label, value]) => [
      String(label).split(':')[0],
      value,
    ]),
  );

test('holds the quota against past quarters, and what is left of it against what those won from here', () => {
  // past: 100, 100, 120, 60, 200, 110; after a month: 90, 80, 90, 60, 150, 100
  expect(realism(130, '2025-Q3')).toEqual({
    Quota: 130,
    'Won so far': 40,
    'Past periods compared': 6,
    'Share of them that won as much as the quota': expect.closeTo(1 / 6, 12),
    'Percentile of the quota among them': expect.closeTo(5 / 6, 12),
    Low: 110,
    Likely: 130,
    High: 165,
    'Percentile of the quota in this range': 0.5,
    Assessment: 'Challenging and reachable',
  });
});

test.each([
  [40, 'Reached'],
  [90, 'Not challenging'],
  [150, 'Challenging and reachable'],
  [500, 'Hardly reachable'],
])('a quota of %d is judged', (quota, assessment) => {
  expect(realism(quota, '2025-Q3').Assessment).toBe(assessment);
});

test('under four past periods nothing is judged', () => {
  const found = realism(500, '2024-Q3');
  expect(found.Assessment).toBe('There is no quota in the period');
  const few = callIn(environmentOn('2024-08-01'), 'QUOTAREALISM', DEALS, [
    ['Rep', 'Period', 'Quota'],
    ['Ada', '2024-Q3', 500],
  ]);
  expect(rowsOf(few).find(([label]) => label === 'Assessment')![1]).toBe(
    'Too little history: it takes 4 past periods, and there are 2',
  );
});

test('a quarter that the data do not reach back to does not count', () => {
  const later = DEALS.filter(([deal]) => deal !== 'First');
  const rows = rowsOf(callIn(HERE, 'QUOTAREALISM', later, quotaOf(130), '2025-Q3'));
  expect(rows.find(([label]) => label === 'Past periods compared')![1]).toBe(5);
});

test('the percentile rises with the quota', () => {
  const at = (quota: number) => Number(realism(quota, '2025-Q3')['Percentile of the quota among them']);
  for (const quota of [50, 60, 100, 110, 150, 250]) expect(at(quota)).toBeLessThanOrEqual(at(quota + 40));
});

test('without a period it is that of the running quarter', () => {
  expect(realism(130)).toEqual(realism(130, '2025-Q3'));
  expect(call('QUOTAREALISM', DEALS, quotaOf(130))).not.toEqual(callIn(HERE, 'QUOTAREALISM', DEALS, quotaOf(130)));
});
