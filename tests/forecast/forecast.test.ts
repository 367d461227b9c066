import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastByGroup } from '../../src/forecast/by-group';
import { forecastParts } from '../../src/forecast/by-part';
import { type Forecast, forecast, rangeIn } from '../../src/forecast/forecast';
import { METHODS, type Method } from '../../src/forecast/methods';
import { calendarParts } from '../../src/measures/grouping';
import { daysPeriod } from '../../src/model/parse-period';
import { within } from '../../src/model/period';
import { type Deal, daily, day, lost, openSince, steadyDeals, won } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = day('2026-06-15');
const QUARTER = daysPeriod(day('2026-04-01'), day('2026-06-30'));
const DEALS = steadyDeals(3, '2026-06-15');
const HISTORIES = historiesOf(DEALS);
const inCents = (money: number) => Math.round(money * 100);

function made(deals: readonly Deal[], method: Method = 'auto', period = QUARTER, today = TODAY): Forecast {
  const found = forecast(historiesOf(deals), period, today, method);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

function problemOf(deals: readonly Deal[], method: Method = 'auto'): string | null {
  const found = forecast(historiesOf(deals), QUARTER, TODAY, method);
  return 'problem' in found ? found.problem : null;
}

test('a forecast is what was won, what is expected of each open deal, and the rest, to the cent', () => {
  const { method, won: soFar, openDeals, notYetInPipeline, total } = made(DEALS);
  expect(method).toBe('auto');
  const expected = openDeals.reduce((sum, deal) => sum + inCents(deal.expected), 0);
  expect(inCents(total)).toBe(inCents(soFar) + expected + inCents(notYetInPipeline));
});

test('won so far is what was won in the period before the as-of day', () => {
  const wins = DEALS.filter((deal) => deal.won && deal.cl! >= QUARTER.start && deal.cl! < TODAY);
  expect(made(DEALS).won).toBeCloseTo(
    wins.reduce((all, { val }) => all + val, 0),
    2,
  );
  expect(made(DEALS).wonDeals.map(({ row }) => row)).toEqual(wins.map((deal) => DEALS.indexOf(deal)));
});

test('a period that is over is what was won in it', () => {
  const over = daysPeriod(day('2026-01-01'), day('2026-03-31'));
  const found = made(DEALS, 'auto', over);
  expect(found).toMatchObject({ method: 'actual', openDeals: [], notYetInPipeline: 0, total: found.won });
  expect(rangeIn(HISTORIES, over, TODAY, found)).toEqual({ low: found.total, high: found.total });
});

test('without created dates it goes by the pace of the wins, and says so', () => {
  const undated = DEALS.map((deal) => ({ ...deal, cr: null }));
  const found = made(undated);
  expect(found.openDeals).toEqual([]);
  expect(found.weights.survival).toBeUndefined();
  expect(found.notes.map(({ sentence }) => sentence)).toContain(
    'Based on the pace of your wins: add created dates to use the open deals',
  );
  expect(problemOf(undated, 'survival')).toContain('created dates');
});

test.each(METHODS.filter((method) => !['commit', 'best case'].includes(method)))('%s forecasts', (method) => {
  const { total, won: soFar, openDeals } = made(DEALS, method);
  expect(total).toBeGreaterThanOrEqual(soFar);
  expect(openDeals.length > 0).toBe(['auto', 'survival', 'weighted'].includes(method));
});

test('what the sales team says needs its categories', () => {
  expect(problemOf(DEALS, 'commit')).toBe('The commit method needs a Forecast category column');
});

test('the combination lies between the least and the most of its methods', () => {
  const of = (method: Method) => made(DEALS, method).total;
  const each = (['survival', 'pace', 'year', 'trend', 'seasonal'] as const).map(of);
  expect(of('auto')).toBeGreaterThan(Math.min(...each));
  expect(of('auto')).toBeLessThan(Math.max(...each));
});

test('a deal won after the as-of day is still open; one won today is won, since today has begun', () => {
  const row = DEALS.length;
  const later = made([...DEALS, won('2026-06-01', '2026-06-20', 500)]);
  expect(later.openDeals.some((deal) => deal.row === row)).toBe(true);
  expect(later.wonDeals.some((deal) => deal.row === row)).toBe(false);
  const today = made([...DEALS, won('2026-06-01', '2026-06-15', 500)]);
  expect(today.wonDeals.some((deal) => deal.row === row)).toBe(true);
});

test('the number of deals is forecast like their value', () => {
  const found = forecast(HISTORIES, QUARTER, TODAY, 'auto', 'count') as Forecast;
  expect(found.won).toBe(found.wonDeals.length);
  expect(found.openDeals.every(({ amount, chance }) => amount === 1 && chance < 1)).toBe(true);
  expect(found.total).toBeGreaterThan(found.won);
});

test('the range holds the forecast, is the same each time, and is narrower when little is left', () => {
  const range = (today: string) => {
    const known = DEALS.filter(({ cr }) => cr! < day(today));
    const found = made(known, 'auto', QUARTER, day(today));
    const { low, high } = rangeIn(historiesOf(known), QUARTER, day(today), found)!;
    expect(low).toBeLessThan(found.total);
    expect(high).toBeGreaterThan(found.total);
    return { low, high };
  };
  expect(range('2026-06-15')).toEqual(range('2026-06-15'));
  const [early, late] = [range('2026-04-01'), range('2026-06-15')];
  expect(late.high - late.low).toBeLessThan(early.high - early.low);
});

const onDays = (count: number, from = '2026-01-01') =>
  daily(count, new Date((day(from) + count) * 864e5).toISOString().slice(0, 10));

test.each<[string, Deal[], string]>([
  ['no deals', [], 'Not enough closed deals yet (0 of 5)'],
  ['four closed deals', onDays(4), 'Not enough closed deals yet (4 of 5)'],
  ['two wins', [...onDays(2), ...Array(3).fill(lost('2026-01-01', '2026-02-01'))], 'Not enough won deals yet (2 of 3)'],
  ['a first win last week', onDays(5, '2026-06-08'), 'The first win is only 7 days old (28 are needed)'],
  ['wins without amounts', onDays(5).map((deal) => ({ ...deal, val: 0, amt: null })), 'No amounts found on won deals'],
  ['wins of long ago', onDays(9, '2024-01-01'), 'No deal was won in the last 365 days'],
  [
    'a clean-up',
    [...onDays(7), ...Array(3).fill(won('2026-01-01', '2026-05-01'))],
    '3 deals were won on 2026-05-01: probably an import or a clean-up',
  ],
])('with %s there is no forecast but a reason', (_, deals, problem) => expect(problemOf(deals)).toBe(problem));

test('a short history is a rough estimate, which is said', () => {
  const found = made(onDays(9));
  expect(found.isRough).toBe(true);
  expect(found.notes[0]?.sentence).toBe('Rough estimate: 9 closed deals, 1 past period');
});

const sumOf = (parts: readonly { total: number }[]) => parts.reduce((sum, { total }) => sum + inCents(total), 0);

test.each(['auto', 'survival', 'pace', 'weighted'] as const)(
  'by %s groups and months add up, to the cent',
  (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 9 }), (seed, groups) => {
        const deals = historiesOf(steadyDeals(4, '2026-06-15', seed));
        const found = forecast(deals, QUARTER, TODAY, method) as Forecast;
        const byGroup = forecastByGroup(found, deals, (row) => row % groups);
        expect(sumOf(byGroup)).toBe(inCents(found.total));
        for (const part of byGroup) {
          expect(inCents(part.total)).toBe(inCents(part.won) + inCents(part.open) + inCents(part.notYetInPipeline));
          expect(part.total).toBeGreaterThanOrEqual(part.won);
        }
        const months = calendarParts([QUARTER.start, QUARTER.end], 'month').map((part) => within(part, QUARTER));
        const parts = forecastParts(found, deals, months, TODAY);
        expect(sumOf(parts)).toBe(inCents(found.total));
        expect(parts.reduce((sum, { open }) => sum + inCents(open), 0)).toBe(inCents(found.open));
        expect(parts.slice(0, 2).every(({ total, won: soFar }) => total === soFar)).toBe(true);
      }),
      { seed: 42, numRuns: method === 'auto' ? 6 : 20 },
    );
  },
);

test('amounts in fractions of a cent add up too', () => {
  const deals = historiesOf(DEALS.map((deal) => ({ ...deal, amt: deal.amt! + 0.004, val: deal.val + 0.004 })));
  const found = forecast(deals, QUARTER, TODAY) as Forecast;
  expect(sumOf(forecastByGroup(found, deals, (row) => row))).toBe(inCents(found.total));
});

test('an open deal without a created date is in the rest, not lost', () => {
  expect(made([...DEALS, openSince(null, 1e6)]).total).toBe(made(DEALS).total);
});
