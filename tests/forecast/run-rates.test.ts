import { expect, test } from 'vitest';
import { average, lastYear } from '../../src/forecast/naive';
import { pace } from '../../src/forecast/pace';
import { seasonal } from '../../src/forecast/seasonal';
import { smooth, smoothedAt } from '../../src/forecast/smoothing';
import { trend } from '../../src/forecast/trend';
import { year } from '../../src/forecast/year';
import { daily, lost, openSince, run, won } from './histories';

const JUNE = ['2026-06-15', '2026-06-15', '2026-06-24'] as const;

test('pace: wins go on as in the last 91 days', () => {
  const wins = [won(null, '2025-01-01', 5000), won(null, '2026-03-16', 910), won(null, '2026-06-14', 910)];
  expect(pace(run(wins, ...JUNE).won)).toEqual({ count: 20 / 91, value: 200 });
});

test('pace: a shorter history is its own measure', () => {
  expect(pace(run([won(null, '2026-05-18', 280)], ...JUNE).won).value).toBeCloseTo(100, 10);
});

test('pace: lost and open deals have no part in it', () => {
  const deals = [won(null, '2026-01-01', 910), lost(null, '2026-06-01', 910), openSince('2026-06-01', 910)];
  expect(pace(run(deals, ...JUNE).won)).toEqual({ count: 0, value: 0 });
});

test('year: as many wins as in the last 365 days, each of the average value; half a year is needed', () => {
  const { won: days } = run(daily(200, '2026-06-15'), ...JUNE);
  expect(year(days, 12)!.count).toBeCloseTo(10, 10);
  expect(year(days, 12)!.value).toBeCloseTo(120, 10);
  expect(year(run(daily(181, '2026-06-15'), ...JUNE).won, 12)).toBeNull();
});

test('trend: a level pace goes on; 120 days are needed', () => {
  const { won: days, window } = run(daily(150, '2026-06-15'), ...JUNE);
  expect(trend(days, window, 10)!.value).toBeCloseTo(100, 8);
  const short = run(daily(119, '2026-06-15'), ...JUNE);
  expect(trend(short.won, short.window, 10)).toBeNull();
});

test('smoothing: a steady rise goes on with half of its trend, what never rises stays', () => {
  const rising = smooth([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(rising).toMatchObject({ weight: 0.8, count: 10 });
  expect(smoothedAt(rising, 2)).toBeCloseTo(10.875, 6);
  expect(smoothedAt(smooth([5, 5, 5, 5, 5]), 9)).toBe(5);
  expect(smoothedAt(smooth([9, 7, 5, 3, 1, 0]), 40)).toBe(0);
});

test('seasonal: the same days a year before, with the growth since', () => {
  const wins = [...daily(900, '2026-06-15', 0), won(null, '2025-06-20', 70), won(null, '2026-01-20', 1)];
  const { won: days, window } = run(wins, ...JUNE);
  expect(lastYear(days, window)).toEqual({ count: 11, value: 70 });
  // Half a year with 1 after one with nothing does not tell growth of the value; wins grew from 182 to 183.
  expect(seasonal(days, window)!.value).toBe(70);
  expect(seasonal(days, window)!.count).toBeCloseTo(11 * Math.sqrt(183 / 182), 8);
});

test('seasonal: with less than 13 months of wins the same days a quarter before', () => {
  const wins = [...daily(200, '2026-06-15', 0), won(null, '2026-03-20', 70)];
  const { won: days, window } = run(wins, ...JUNE);
  expect(seasonal(days, window)!.value).toBe(70);
  const short = run(daily(60, '2026-06-15'), ...JUNE);
  expect(seasonal(short.won, short.window)).toBeNull();
});

test('average: a day as on average in the last three complete months', () => {
  const { won: days, window } = run([won(null, '2026-02-20'), won(null, '2026-03-31', 920)], ...JUNE);
  expect(average(days, window)!.value).toBeCloseTo(100, 10);
  const short = run([won(null, '2026-03-02', 920)], ...JUNE);
  expect(average(short.won, short.window)).toBeNull();
});
