import { expect, test } from 'vitest';
import { chanceToReach, type Forecast, forecast, rangeIn } from '../../src/forecast/forecast';
import { trackRecord } from '../../src/forecast/track-record';
import { day, steadyDeals } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = day('2026-06-15');
const QUARTER = { start: day('2026-04-01'), end: day('2026-06-30') };
const HISTORIES = historiesOf(steadyDeals(1, '2026-06-15'));
const made = forecast(HISTORIES, QUARTER, TODAY) as Forecast;
const chanceOf = (goal: number) => chanceToReach(HISTORIES, QUARTER, TODAY, made, goal);

test('a record counts the replayed forecasts and those within 5 %', () => {
  const { forecasts, near, error } = trackRecord(made)!;
  expect(forecasts).toBe(made.auto!.past.length);
  expect(near).toBeLessThanOrEqual(forecasts);
  expect(error).toBeGreaterThan(0);
});

test('without a replay there is none', () => {
  expect(trackRecord({ ...made, auto: null })).toBeNull();
  expect(trackRecord({ ...made, auto: { ...made.auto!, past: [] } })).toBeNull();
});

test('the chance to reach a goal agrees with the range', () => {
  const { low, high } = rangeIn(HISTORIES, QUARTER, TODAY, made)!;
  expect(chanceOf(low)).toBeCloseTo(0.9, 2);
  expect(chanceOf(high)).toBeCloseTo(0.1, 2);
  expect(chanceOf(made.won)).toBe(1);
  expect(chanceOf(100 * made.total)).toBe(0);
});

test('of other methods nothing is drawn', () => {
  const pace = forecast(HISTORIES, QUARTER, TODAY, 'pace') as Forecast;
  expect(chanceToReach(HISTORIES, QUARTER, TODAY, pace, 1)).toBeNull();
});
