import { expect, test } from 'vitest';
import { asOf } from '../../src/forecast/deal-history';
import { survival } from '../../src/forecast/survival';
import { day, openSince, steadyDeals } from './histories';

const TODAY = day('2026-06-15');
const MONTH = { day: TODAY, from: 0, to: 30 };
const DEALS = steadyDeals(3, '2026-06-15');
const OPEN = DEALS.filter(({ closed }) => closed === null);

test('each open deal has a chance and a worth of its own', () => {
  const { openDeals } = survival(DEALS, MONTH)!;
  expect(openDeals.map(({ row }) => row)).toEqual(OPEN.map(({ row }) => row));
  for (const { chance } of openDeals) {
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThanOrEqual(0.99);
  }
});

test('an open deal without an amount is worth the average of its product’s wins, drawn to that of all', () => {
  const wins = DEALS.map((deal) => ({ ...deal, amount: 100, product: deal.row % 2 ? 'Basic' : 'Pro' }));
  const dear = wins.map((deal) => (deal.product === 'Pro' ? { ...deal, amount: 300 } : deal));
  const blanks = ['Pro', 'Basic', 'New', ''].map((product, i) => ({
    ...openSince('2026-06-01', null, 9000 + i),
    product,
  }));
  const worth = survival([...dear, ...blanks], MONTH)!
    .openDeals.filter(({ row }) => row >= 9000)
    .map(({ amount }) => amount);
  expect(worth[0]).toBeGreaterThan(280);
  expect(worth[0]).toBeLessThan(300);
  expect(worth[1]).toBeGreaterThan(100);
  expect(worth[1]).toBeLessThan(120);
  expect(worth[2]).toBe(worth[3]);
});

test('an open deal far above any win counts with three times the largest win', () => {
  const largest = Math.max(...DEALS.filter(({ won }) => won).map(({ amount }) => amount!));
  const giant = openSince('2026-06-01', 1e9, 9000);
  expect(survival([...DEALS, giant], MONTH)!.openDeals.at(-1)!.amount).toBe(3 * largest);
});

test('a longer window expects more, and a window in two parts as much as in one', () => {
  const total = (from: number, to: number) => {
    const { openDeals, notYetInPipeline } = survival(DEALS, { day: TODAY, from, to })!;
    return openDeals.reduce((sum, { chance, amount }) => sum + chance * amount, 0) + notYetInPipeline;
  };
  expect(total(0, 60)).toBeGreaterThan(total(0, 30));
  expect(total(0, 30) + total(30, 60)).toBeCloseTo(total(0, 60), 4);
});

test('without created dates, or with few closings, there is no survival forecast', () => {
  expect(
    survival(
      DEALS.map((deal) => ({ ...deal, created: null })),
      MONTH,
    ),
  ).toBeNull();
  expect(survival(DEALS.slice(0, 19), MONTH)).toBeNull();
});

test('it looks at nothing that is dated later', () => {
  const past = day('2026-03-01');
  const window = { day: past, from: 0, to: 31 };
  const known = DEALS.filter(({ created }) => created! < past);
  const hidden = known.map((deal) => (deal.closed! >= past ? { ...deal, closed: null, won: false } : deal));
  expect(survival(asOf(DEALS, past), window)).toEqual(survival(asOf(hidden, past), window));
});
