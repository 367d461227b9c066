import { expect, test } from 'vitest';
import { wonAmount } from '../../src/forecast/won-amount';
import { type Deal, standing } from './histories';

const win = (closed: number, val: number): Deal => ({ cr: null, cl: closed, won: true, val, amt: val });
const mean = (wins: readonly Deal[]) => wonAmount(standing(wins, '1973-04-15')).mean; // the 1,200th day

test('without wins it is 0', () => expect(mean([])).toBe(0));

test('with fewer than 20 wins it is the plain mean', () => {
  expect(mean([win(0, 10), win(90, 20), win(99, 60), win(99, 0)])).toBe(30);
});

test('equal amounts average to themselves', () => {
  expect(mean(Array.from({ length: 30 }, (_, i) => win(i, 50)))).toBeCloseTo(50, 10);
});

test('newer wins weigh more', () => {
  expect(mean(Array.from({ length: 40 }, (_, i) => win(i * 30, 100 + i)))).toBeGreaterThan(119.5);
  expect(mean(Array.from({ length: 40 }, (_, i) => win(i * 30, 140 - i)))).toBeLessThan(120.5);
});

test('one giant counts at its frequency over all time, not at today’s weight', () => {
  const wins = Array.from({ length: 40 }, (_, i) => win(i * 30 - 1, i === 39 ? 10_000 : 100));
  expect(mean(wins)).toBeCloseTo(100 + 9900 / 40, 6);
});
