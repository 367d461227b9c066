import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceWithin, incidenceOf } from '../../src/forecast/incidence';

const constant = (won: number, lost: number, ages: number) => ({
  won: new Float64Array(ages).fill(won),
  lost: new Float64Array(ages).fill(lost),
  wonLater: won,
  lostLater: lost,
});

test('of deals with a daily chance of 10 %, 1 − 0.9³ are won within three days', () => {
  const incidence = incidenceOf(constant(0.1, 0, 20), 20);
  expect(chanceWithin(incidence, 0, 0, 3)).toBeCloseTo(1 - 0.9 ** 3, 12);
  expect(chanceWithin(incidence, 5, 0, 3)).toBeCloseTo(1 - 0.9 ** 3, 12);
});

test('a window that begins later leaves out the days before it', () => {
  const incidence = incidenceOf(constant(0.1, 0, 40), 40);
  expect(chanceWithin(incidence, 0, 2, 5)).toBeCloseTo(0.9 ** 2 - 0.9 ** 5, 12);
});

test('where everything is closed there is no chance', () => {
  expect(chanceWithin(incidenceOf(constant(1, 0, 10), 20), 5, 0, 3)).toBe(0);
});

test('nothing is certain', () => {
  expect(chanceWithin(incidenceOf(constant(1, 0, 10), 20), 0, 0, 3)).toBe(0.99);
});

test('what is open and what is won is never more than everything, and chances stay in 0..1', () => {
  const chances = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(chances, { minLength: 1, maxLength: 40 }),
      fc.nat(60),
      fc.nat(20),
      fc.nat(20),
      (rates, age, from, more) => {
        const won = Float64Array.from(rates, ([rate, share]) => rate * share);
        const lost = Float64Array.from(rates, ([rate, share]) => rate * (1 - share));
        const incidence = incidenceOf({ won, lost, wonLater: 0.001, lostLater: 0.001 }, 100);
        incidence.open.forEach((open, i) => {
          expect(open + incidence.wonBefore[i]!).toBeLessThanOrEqual(1 + 1e-9);
        });
        const chance = chanceWithin(incidence, age, from, from + more);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(0.99);
      },
    ),
    { seed: 40 },
  );
});
