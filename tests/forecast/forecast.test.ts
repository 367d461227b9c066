import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastByGroup } from '../../src/forecast/by-group';
import type { DealHistory } from '../../src/forecast/deal-history';
import { type Forecast, forecast } from '../../src/forecast/forecast';
import type { Method } from '../../src/forecast/methods';
import { daysPeriod } from '../../src/model/parse-period';
import { day, lost, openSince, steadyDeals, won } from './histories';

const TODAY = day('2026-06-15');
const QUARTER = daysPeriod(day('2026-04-01'), day('2026-06-30'));
const DEALS = steadyDeals(3, '2026-06-15');
const inCents = (money: number) => Math.round(money * 100);

function made(deals: readonly DealHistory[], period = QUARTER, method: Method = 'auto', today = TODAY): Forecast {
  const found = forecast(deals, period, today, method);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

function problemOf(deals: readonly DealHistory[], period = QUARTER, method: Method = 'auto'): string | null {
  const found = forecast(deals, period, TODAY, method);
  return 'problem' in found ? found.problem : null;
}

test('a forecast is what was won, what is expected of each open deal, and the rest, to the cent', () => {
  const { method, won: soFar, openDeals, notYetInPipeline, total } = made(DEALS);
  expect(method).toBe('survival');
  const expected = openDeals.reduce((sum, deal) => sum + inCents(deal.expected), 0);
  expect(inCents(total)).toBe(inCents(soFar) + expected + inCents(notYetInPipeline));
});

test('won so far is what was won in the period before the as-of day', () => {
  const wins = DEALS.filter((deal) => deal.won && deal.closed! >= QUARTER.start && deal.closed! < TODAY);
  const sum = wins.reduce((all, deal) => all + deal.value, 0);
  expect(made(DEALS).won).toBeCloseTo(sum, 2);
  expect(made(DEALS).wonDeals.map(({ row }) => row)).toEqual(wins.map(({ row }) => row));
});

test('a period that is over is what was won in it', () => {
  const found = made(DEALS, daysPeriod(day('2026-01-01'), day('2026-03-31')));
  expect(found).toMatchObject({ method: 'actual', openDeals: [], notYetInPipeline: 0 });
  expect(found.total).toBe(found.won);
});

test('without created dates it is the pace of the wins', () => {
  const undated = DEALS.filter(({ closed }) => closed !== null).map((deal) => ({ ...deal, created: null }));
  expect(made(undated).method).toBe('pace');
  expect(problemOf(undated, QUARTER, 'survival')).toContain('created dates');
});

test('the method that is asked for is taken', () => {
  expect(made(DEALS, QUARTER, 'pace')).toMatchObject({ method: 'pace', openDeals: [] });
  expect(made(DEALS, QUARTER, 'survival').method).toBe('survival');
});

test('lost deals add nothing to what is expected', () => {
  const more = Array.from({ length: 30 }, (_, i) => ({ ...lost('2026-01-01', '2026-05-01', 1e6), row: 9000 + i }));
  const { openDeals, won: soFar } = made([...DEALS, ...more]);
  expect(openDeals.some(({ row }) => row >= 9000)).toBe(false);
  expect(soFar).toBe(made(DEALS).won);
});

test('a deal won after the as-of day is still open', () => {
  const later = { ...won('2026-06-01', '2026-06-20', 500), row: 9000 };
  const found = made([...DEALS, later]);
  expect(found.openDeals.some(({ row }) => row === 9000)).toBe(true);
  expect(found.wonDeals.some(({ row }) => row === 9000)).toBe(false);
});

test('a deal won today is won, since today has begun', () => {
  const today = { ...won('2026-06-01', '2026-06-15', 500), row: 9000 };
  expect(made([...DEALS, today]).wonDeals.some(({ row }) => row === 9000)).toBe(true);
});

test('nothing dated later changes the forecast', () => {
  const known = DEALS.map((deal) =>
    deal.closed !== null && deal.closed >= day('2026-03-01') ? { ...deal, closed: null, won: false } : deal,
  );
  const seen = known.filter(({ created }) => created! < day('2026-03-01'));
  const period = daysPeriod(day('2026-01-01'), day('2026-03-31'));
  expect(made(DEALS, period, 'auto', day('2026-02-28')).total).toBe(
    made(seen, period, 'auto', day('2026-02-28')).total,
  );
});

const days = (count: number, from = '2026-01-01') =>
  Array.from({ length: count }, (_, i) =>
    won('2025-12-01', new Date((day(from) + i) * 864e5).toISOString().slice(0, 10)),
  );

test.each<[string, DealHistory[], string]>([
  ['no deals', [], 'Not enough closed deals yet (0 of 5)'],
  ['four closed deals', days(4), 'Not enough closed deals yet (4 of 5)'],
  ['two wins', [...days(2), ...Array(3).fill(lost('2026-01-01', '2026-02-01'))], 'Not enough won deals yet (2 of 3)'],
  ['a first win last week', days(5, '2026-06-08'), 'The first win is only 7 days old (28 are needed)'],
  [
    'wins without amounts',
    days(5).map((deal) => ({ ...deal, amount: null, value: 0 })),
    'No amounts found on won deals',
  ],
  ['wins of long ago', days(9, '2024-01-01'), 'No deal was won in the last 365 days'],
  [
    'a clean-up',
    [...days(7), ...Array(3).fill(won('2026-01-01', '2026-05-01'))],
    '3 deals were won on 2026-05-01: probably an import or a clean-up',
  ],
])('with %s there is no forecast but a reason', (_, deals, problem) => expect(problemOf(deals)).toBe(problem));

const sumOf = (parts: readonly { total: number }[]) => parts.reduce((sum, { total }) => sum + inCents(total), 0);

test('the parts of the groups add up to the total, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 9 }), (seed, groups) => {
      const deals = steadyDeals(4, '2026-06-15', seed);
      const found = made(deals);
      expect(sumOf(forecastByGroup(found, deals, (row) => row % groups, TODAY))).toBe(inCents(found.total));
    }),
    { seed: 42, numRuns: 25 },
  );
});

test('amounts in fractions of a cent add up too', () => {
  const deals = DEALS.map((deal) => ({ ...deal, amount: deal.amount! + 0.004, value: deal.value + 0.004 }));
  const found = made(deals);
  expect(sumOf(forecastByGroup(found, deals, (row) => row, TODAY))).toBe(inCents(found.total));
});

test('a group’s part is its wins, its open deals and its share of the rest', () => {
  const found = made(DEALS);
  for (const part of forecastByGroup(found, DEALS, (row) => row % 3, TODAY)) {
    expect(inCents(part.total)).toBe(inCents(part.won) + inCents(part.open) + inCents(part.notYetInPipeline));
  }
});

test('an open deal without a chance of its own is in the rest, not lost', () => {
  const undated = openSince(null, 1e6, 9000);
  expect(made([...DEALS, undated]).total).toBe(made(DEALS).total);
});
