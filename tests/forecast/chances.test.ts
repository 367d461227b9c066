import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFactors } from '../../src/forecast/calendar-factors';
import { Chances, chanceOf } from '../../src/forecast/chances';
import { type Incidence, incidenceOf } from '../../src/forecast/incidence';

const constant = (won: number, lost: number, ages: number) => ({
  won: new Float64Array(ages).fill(won),
  lost: new Float64Array(ages).fill(lost),
  wonLater: won,
  lostLater: lost,
});
const LEVEL = calendarFactors(new Float64Array(0), null, 0);
const chance = (incidence: Incidence, age: number, from: number, to: number) =>
  chanceOf(new Chances(incidence, LEVEL, 0, from, to).strengthAt(age));

test('of deals with a daily chance of 10 %, 1 − 0.9³ are won within three days', () => {
  const incidence = incidenceOf(constant(0.1, 0, 20), 20);
  expect(chance(incidence, 0, 0, 3)).toBeCloseTo(1 - 0.9 ** 3, 12);
  expect(chance(incidence, 5, 0, 3)).toBeCloseTo(1 - 0.9 ** 3, 12);
});

test('a window that begins later leaves out the days before it', () => {
  expect(chance(incidenceOf(constant(0.1, 0, 40), 40), 0, 2, 5)).toBeCloseTo(0.9 ** 2 - 0.9 ** 5, 12);
});

test('where everything is closed there is no chance, and nothing is certain', () => {
  expect(chance(incidenceOf(constant(1, 0, 10), 20), 5, 0, 3)).toBe(0);
  expect(chance(incidenceOf(constant(1, 0, 10), 20), 0, 0, 3)).toBeCloseTo(0.99, 12);
});

test('a chance made twice as likely is that of two tries', () => {
  const incidence = incidenceOf(constant(0.1, 0, 20), 20);
  const strength = new Chances(incidence, LEVEL, 0, 0, 3).strengthAt(0);
  expect(chanceOf(2 * strength)).toBeCloseTo(1 - (0.9 ** 3) ** 2, 12);
});

test('what is open and what is won is never more than everything, and chances stay in 0..1', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 40 }),
      fc.nat(60),
      fc.nat(20),
      fc.nat(20),
      (rates, age, from, more) => {
        const won = Float64Array.from(rates, ([all, share]) => all * share);
        const lost = Float64Array.from(rates, ([all, share]) => all * (1 - share));
        const incidence = incidenceOf({ won, lost, wonLater: 0.001, lostLater: 0.001 }, 100);
        incidence.open.forEach((open, i) => {
          expect(open + incidence.wonBefore[i]!).toBeLessThanOrEqual(1 + 1e-9);
        });
        const found = chance(incidence, age, from, from + more);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(0.99 + 1e-12);
      },
    ),
    { seed: 40 },
  );
});
