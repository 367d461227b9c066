import { expect, test } from 'vitest';
import { wonAmount } from '../../src/forecast/won-amount';

const win = (closed: number, amount: number) => ({ closed, amount });

test('without wins it is 0', () => expect(wonAmount([], 100)).toBe(0));

test('with fewer than 20 wins it is the plain mean', () => {
  expect(wonAmount([win(0, 10), win(90, 20), win(99, 60)], 100)).toBe(30);
});

test('equal amounts average to themselves', () => {
  expect(
    wonAmount(
      Array.from({ length: 30 }, (_, i) => win(i, 50)),
      100,
    ),
  ).toBeCloseTo(50, 10);
});

test('newer wins weigh more', () => {
  const rising = Array.from({ length: 40 }, (_, i) => win(i * 30, 100 + i));
  const falling = Array.from({ length: 40 }, (_, i) => win(i * 30, 140 - i));
  expect(wonAmount(rising, 1200)).toBeGreaterThan(119.5);
  expect(wonAmount(falling, 1200)).toBeLessThan(120.5);
});

test('one giant counts at its frequency over all time, not at today’s weight', () => {
  const wins = Array.from({ length: 40 }, (_, i) => win(i * 30, i === 39 ? 10_000 : 100));
  expect(wonAmount(wins, 1200)).toBeCloseTo(100 + 9900 / 40, 6);
});
