import { expect, test } from 'vitest';
import { featuresOf, isExpectedUsable } from '../../src/forecast/features';
import { survival } from '../../src/forecast/survival';
import { type Deal, standing, steadyDeals, windowFrom } from './histories';

const TODAY = '2026-06-15';
const DEALS = steadyDeals(1, TODAY);
const WINDOW = windowFrom(TODAY, '2026-06-15', '2026-07-14');
const names = (deals: readonly Deal[]) => featuresOf(standing(deals, TODAY), WINDOW).map(({ name }) => name);
const dated = (due: (deal: Deal, i: number) => number) => DEALS.map((deal, i) => ({ ...deal, exp: due(deal, i) }));

test('amounts tell chances apart only where lost deals have them', () => {
  expect(names(DEALS)).toEqual(['amount']);
  expect(names(DEALS.map((deal) => (deal.won ? deal : { ...deal, amt: null })))).toEqual([]);
});

test('expected close dates count where they are kept as first said', () => {
  expect(
    isExpectedUsable(
      standing(
        dated((deal, i) => deal.cr! + (i % 50)),
        TODAY,
      ),
    ),
  ).toBe(true);
});

test('expected close dates that are overwritten at the close, or kept fresh, tell nothing of the past', () => {
  const overwritten = dated((deal, i) => deal.cl ?? deal.cr! + (i % 50));
  const fresh = dated((deal, i) => (deal.cl === null ? 30_000 : deal.cr! + (i % 50)));
  expect(isExpectedUsable(standing(overwritten, TODAY))).toBe(false);
  expect(isExpectedUsable(standing(fresh, TODAY))).toBe(false);
});

test('a stage from which most deals are won makes its open deals likelier', () => {
  const staged = DEALS.map((deal, i): Deal => {
    const isGood = deal.won ? i % 10 !== 0 : i % 10 === 0;
    return { ...deal, hist: [[deal.cr!, isGood ? 'Offer' : 'Lead']] };
  });
  expect(names(staged)).toEqual(['amount', 'stage', 'time in stage']);
  const { features, multipliers } = survival(standing(staged, TODAY), WINDOW, 500)!;
  const stage = multipliers[features.findIndex(({ name }) => name === 'stage')]!;
  const seen = [...stage].filter((value) => !Number.isNaN(value));
  expect(Math.max(...seen)).toBeGreaterThan(1.3);
  expect(Math.min(...seen)).toBeLessThan(0.8);
});
