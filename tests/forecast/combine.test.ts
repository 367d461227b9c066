import { expect, test } from 'vitest';
import { combine } from '../../src/forecast/combine';

test('before any lesson the methods count 4 : 1 : 1 : 1 : ½', () => {
  const { value, weights } = combine({ survival: 100, pace: 200, year: 200, trend: 200, seasonal: 200 }, [])!;
  expect(weights).toEqual({ survival: 4 / 7.5, pace: 1 / 7.5, year: 1 / 7.5, trend: 1 / 7.5, seasonal: 0.5 / 7.5 });
  expect(value).toBeCloseTo(100 * (4 / 7.5) + 200 * (3.5 / 7.5), 10);
});

test('two methods, one always right, the other always 50 % off', () => {
  const lessons = Array.from({ length: 2 }, () => ({ said: { survival: 150, pace: 100 }, came: 100 }));
  const { weights, losses } = combine({ survival: 1, pace: 1 }, lessons)!;
  expect(losses).toEqual({ survival: 0.5, pace: 0 });
  // Lessons weigh 1 + 0.95; four with the mean loss of 0.25 are mixed in.
  const [s, t] = [(1.95 * 0.5 + 1) / 5.95, 1 / 5.95];
  expect(weights.survival! / weights.pace!).toBeCloseTo((4 / s ** 2 / 1) * t ** 2, 8);
});

test('a method that history did not carry has no weight, and none at all is no forecast', () => {
  expect(combine({ pace: 7 }, [])).toMatchObject({ value: 7, weights: { pace: 1 } });
  expect(combine({}, [])).toBeNull();
});

test('lessons in which nothing came teach nothing', () => {
  expect(combine({ survival: 1, pace: 1 }, [{ said: { survival: 5, pace: 0 }, came: 0 }])!.losses).toEqual({});
});
