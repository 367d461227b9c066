import { expect, test } from 'vitest';
import { survival } from '../../src/forecast/survival';
import { NO_DAY } from '../../src/model/column';
import { type Deal, openSince, standing, steadyDeals, windowFrom } from './histories';

const TODAY = '2026-06-15';
const DEALS = steadyDeals(3, TODAY);
const JULY = ['2026-06-15', '2026-07-14'] as const;
const made = (deals: readonly Deal[], [start, end]: readonly [string, string] = JULY) =>
  survival(standing(deals, TODAY), windowFrom(TODAY, start, end), 500);

test('each open deal has a chance and a worth of its own', () => {
  const { open } = made(DEALS)!;
  const expected = [...standing(DEALS, TODAY).closed].flatMap((day, i) => (day === NO_DAY ? [i] : []));
  expect([...open.deals]).toEqual(expected);
  for (const chance of open.chances) {
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThan(1);
  }
});

test('a deal open longer than any that ever closed counts about nothing', () => {
  const old = Array.from({ length: 40 }, () => openSince('2024-06-20', 1e6));
  const { open } = made([...DEALS, ...old])!;
  const chances = open.chances.slice(-old.length);
  expect(Math.max(...chances)).toBeLessThan(0.005);
});

test('an open deal without an amount is worth the average of its product’s wins, drawn to that of all', () => {
  const wins = DEALS.map((deal, i) => {
    const val = i % 2 ? 100 : 300;
    return { ...deal, val: deal.won ? val : 0, amt: val, prod: i % 2 ? 'Basic' : 'Pro' };
  });
  const blanks = ['Pro', 'Basic', 'New', null].map((prod) => ({ ...openSince('2026-06-01', null), prod }));
  const worth = made([...wins, ...blanks])!.open.worth.slice(-4);
  expect(worth[0]).toBeGreaterThan(280);
  expect(worth[0]).toBeLessThan(330);
  expect(worth[1]).toBeGreaterThan(100);
  expect(worth[1]).toBeLessThan(160);
  expect([...worth.slice(2)]).toEqual([500, 500]);
});

test('an open deal far above any win counts with three times the largest win', () => {
  const largest = Math.max(...DEALS.map(({ val }) => val));
  expect(made([...DEALS, openSince('2026-06-01', 1e9)])!.open.worth.at(-1)).toBe(3 * largest);
});

test('wins that brought less than their amounts lower what open deals are worth', () => {
  const cut = DEALS.map((deal) => ({ ...deal, val: deal.val * 0.8 }));
  const { realisation, open } = made([...cut, openSince('2026-06-01', 100)])!;
  expect(realisation).toBeCloseTo(0.8, 10);
  expect(open.worth.at(-1)).toBeCloseTo(80, 8);
});

test('without created dates, or with few closings, there is no survival forecast', () => {
  expect(made(DEALS.map((deal) => ({ ...deal, cr: null })))).toBeNull();
  expect(made(DEALS.slice(0, 19))).toBeNull();
});

test('wins without a created date raise what is expected of all', () => {
  const half = DEALS.map((deal, i) => (deal.won && i % 2 ? { ...deal, cr: null } : deal));
  const { grossUp, expected, ofOpen, ofNew } = made(half)!;
  expect(grossUp).toBeGreaterThan(1.5);
  expect(expected.count).toBeCloseTo((ofOpen.count + ofNew.count) * grossUp, 10);
});
