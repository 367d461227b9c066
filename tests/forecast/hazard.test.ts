import { expect, test } from 'vitest';
import { hazardByAge } from '../../src/forecast/hazard';
import { type Deal, day, lost, openSince, standing, steadyDeals, won } from './histories';

const hazardOf = (deals: readonly Deal[]) =>
  hazardByAge(
    standing(deals, '2026-06-15'),
    deals.reduce((first, { cl }) => Math.min(first, cl ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY),
  );
const sum = (numbers: Float64Array) => numbers.reduce((a, b) => a + b, 0);

test('without closings nothing ever closes', () => {
  const hazard = hazardOf([openSince('2026-01-01')]);
  expect(sum(hazard.won) + sum(hazard.lost) + hazard.wonLater + hazard.lostLater).toBe(0);
});

test('a chance is never below 0, and those of one age are never above 1 together', () => {
  const histories: Deal[][] = [
    steadyDeals(1, '2026-06-15', 3),
    [won('2026-06-14', '2026-06-14'), lost('2026-06-14', '2026-06-14')],
    Array.from({ length: 40 }, () => won('2026-06-01', '2026-06-02')),
  ];
  for (const deals of histories) {
    const { won: wins, lost: losses } = hazardOf(deals);
    wins.forEach((chance, age) => {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(losses[age]).toBeGreaterThanOrEqual(0);
      expect(chance + losses[age]!).toBeLessThanOrEqual(1 + 1e-12);
    });
  }
});

test('deals older than any that ever closed have next to no chance', () => {
  const closings = Array.from({ length: 30 }, (_, i) => won('2026-01-01', `2026-01-${String(i + 1).padStart(2, '0')}`));
  const old = Array.from({ length: 200 }, (_, i) => ({ ...openSince('2024-01-01'), cr: day('2024-01-01') - i }));
  const hazard = hazardOf([...closings, ...old]);
  expect(hazard.wonLater).toBeLessThan(1e-4);
  expect(hazard.won[3]!).toBeGreaterThan(0.01);
});

test('a deal that waited before the first closing on record is at risk from then on only', () => {
  const hazard = hazardOf([won('2020-01-01', '2026-06-01'), won('2026-05-01', '2026-06-02')]);
  expect(hazard.won.every(Number.isFinite)).toBe(true);
});

test('the order of the deals does not matter', () => {
  const deals = steadyDeals(2, '2026-06-15');
  const backwards = hazardOf([...deals].reverse());
  hazardOf(deals).won.forEach((chance, age) => {
    expect(backwards.won[age]).toBeCloseTo(chance, 10);
  });
});
