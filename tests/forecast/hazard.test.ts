import { expect, test } from 'vitest';
import type { DealHistory } from '../../src/forecast/deal-history';
import { hazardByAge } from '../../src/forecast/hazard';
import { day, lost, openSince, steadyDeals, won } from './histories';

const TODAY = day('2026-06-15');
const sum = (numbers: Float64Array) => numbers.reduce((a, b) => a + b, 0);

test('without closings nothing ever closes', () => {
  const hazard = hazardByAge([openSince('2026-01-01')], TODAY, Infinity);
  expect(sum(hazard.won) + sum(hazard.lost) + hazard.wonLater + hazard.lostLater).toBe(0);
});

test('a chance is never below 0, and those of one age are never above 1 together', () => {
  const histories: DealHistory[][] = [
    steadyDeals(1, '2026-06-15', 3),
    [won('2026-06-14', '2026-06-14'), lost('2026-06-14', '2026-06-14')],
    Array.from({ length: 40 }, () => won('2026-06-01', '2026-06-02')),
  ];
  for (const deals of histories) {
    const first = Math.min(...deals.map(({ closed }) => closed ?? Infinity));
    const { won: wins, lost: losses } = hazardByAge(deals, TODAY, first);
    wins.forEach((chance, age) => {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(losses[age]).toBeGreaterThanOrEqual(0);
      expect(chance + losses[age]!).toBeLessThanOrEqual(1 + 1e-12);
    });
  }
});

test('deals older than any that ever closed have next to no chance', () => {
  const closings = Array.from({ length: 30 }, (_, i) => won('2026-01-01', `2026-01-${String(i + 1).padStart(2, '0')}`));
  const old = Array.from({ length: 200 }, () => openSince('2024-01-01'));
  const hazard = hazardByAge([...closings, ...old], TODAY, day('2026-01-01'));
  expect(hazard.wonLater).toBeLessThan(1e-4);
  expect(hazard.won[3]!).toBeGreaterThan(0.01);
});

test('a deal that waited before the first closing on record is at risk from then on only', () => {
  const late = [won('2020-01-01', '2026-06-01'), won('2026-05-01', '2026-06-02')];
  const hazard = hazardByAge(late, TODAY, day('2026-06-01'));
  expect(hazard.won.every(Number.isFinite)).toBe(true);
});

test('the order of the deals does not matter', () => {
  const deals = steadyDeals(2, '2026-06-15');
  const first = Math.min(...deals.map(({ closed }) => closed ?? Infinity));
  const forwards = hazardByAge(deals, TODAY, first);
  const backwards = hazardByAge([...deals].reverse(), TODAY, first);
  forwards.won.forEach((chance, age) => {
    expect(backwards.won[age]).toBeCloseTo(chance, 10);
  });
});
