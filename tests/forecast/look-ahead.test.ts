import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auto, rangeOf } from '../../src/forecast/auto';
import { backTest } from '../../src/forecast/back-test';
import type { DealHistories } from '../../src/forecast/deal-histories';
import { lookOut } from '../../src/forecast/outlook';
import { windowOf } from '../../src/forecast/window';
import { NO_DAY } from '../../src/model/column';
import { type Deal, day, numbersFrom, steadyDeals } from './histories';
import { historiesOf } from './reference-deals';

/** Everything that a forecast says on a day. */
function said(deals: DealHistories, on: number, [start, end]: readonly [number, number]) {
  const outlook = lookOut(deals, windowOf({ start, end }, on));
  return (['count', 'value'] as const).map((key) => {
    const made = auto(outlook, key)!;
    const { value, weights, error, floor, past } = made;
    return {
      value,
      weights,
      error,
      floor,
      range: rangeOf(outlook, made, key),
      past: past.map((each) => each.combined),
    };
  });
}

const STAGES = ['Lead', 'Demo', 'Offer'];

/** Deals with stages and expected dates in them, closed until the middle of 2026. */
function richDeals(seed: number): Deal[] {
  const next = numbersFrom(seed);
  return steadyDeals(2, '2026-06-15', seed).map((deal) => ({
    ...deal,
    exp: deal.cr! + Math.floor(next() * 80),
    hist: STAGES.slice(0, 1 + Math.floor(next() * 3)).map((stage, i) => [deal.cr! + 12 * i, stage] as const),
  }));
}

test('changing anything dated on the as-of day or later changes nothing', () => {
  const windows: (readonly [string, string])[] = [
    ['2026-03-01', '2026-03-31'],
    ['2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-30'],
    ['2026-03-02', '2026-03-15'],
  ];
  const on = day('2026-03-02');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...windows), fc.integer(), (seed, dates, more) => {
      const deals = richDeals(seed);
      const next = numbersFrom(Math.abs(more) + 1);
      const later = () => on + Math.floor(next() * 400);
      const changed = deals.flatMap((deal): Deal[] => {
        const isClosedLater = deal.cl !== null && deal.cl >= on;
        const isCreatedLater = deal.cr! >= on;
        const hist = deal.hist!.map(([at, stage]) =>
          at >= on ? ([later(), 'Offer'] as const) : ([at, stage] as const),
        );
        if (isCreatedLater) return next() < 0.5 ? [] : [{ ...deal, cr: later(), cl: null, won: false, hist: [] }];
        if (!isClosedLater) return [{ ...deal, hist }];
        const end = next() < 0.3 ? null : later();
        const isWon = end !== null && next() < 0.5;
        return [{ ...deal, hist, cl: end, won: isWon, val: isWon ? next() * 1e6 : 0 }];
      });
      const window = dates.map(day) as [number, number];
      expect(said(historiesOf(changed), on, window)).toEqual(said(historiesOf(deals), on, window));
    }),
    { seed: 51, numRuns: 12, endOnFailure: true },
  );
});

test('a back-test is what forecasts of those days say of deals that are cut off there', () => {
  const deals = historiesOf(richDeals(7));
  const tests = backTest(deals, { start: day('2026-06-01'), end: day('2026-06-30') }, day('2026-06-11'));
  if ('problem' in tests) throw new Error(tests.problem);
  expect(tests.length).toBeGreaterThan(5);
  for (const { window, said: values } of tests.slice(0, 3)) {
    const outlook = lookOut(cutOff(deals, window.day), window);
    expect(values[1]).toBe(outlook.opinions.wonSoFar.value + outlook.opinions.of.survival!.value);
  }
});

/** What is known on a day: nothing dated on it or later. */
function cutOff(deals: DealHistories, on: number): DealHistories {
  const isLater = deals.closed.map((end) => (end !== NO_DAY && end >= on ? 1 : 0));
  return {
    ...deals,
    created: deals.created.map((start) => (start >= on ? NO_DAY : start)),
    closed: deals.closed.map((end, i) => (isLater[i] ? NO_DAY : end)),
    won: deals.won.map((isWon, i) => (isLater[i] ? 0 : isWon)),
    value: deals.value.map((money, i) => (isLater[i] ? 0 : money)),
  };
}
