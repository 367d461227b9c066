import { describe, expect, test } from 'vitest';
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
  expect(recordOf([])).toBeNull();
});

const past = made.auto!.past;
const recordOf = (some: typeof past) => trackRecord({ key: 'value', auto: { past: some } });
/** The same forecast of a period in which so much was won, and nothing before its day. */
const forecastOf = (value: number, came: number, each = past[0]!): (typeof past)[number] => ({
  combined: { ...each.combined, value },
  replayed: {
    ...each.replayed,
    came: { count: came, value: came },
    opinions: { ...each.replayed.opinions, wonSoFar: { count: 0, value: 0 } },
  },
});

describe('a record', () => {
  test('takes three forecasts, and the forecast says itself where it has none', () => {
    expect(recordOf(past.slice(0, 2))).toBeNull();
    expect(recordOf(past.slice(0, 3))!.forecasts).toBe(3);
    const young = forecast(historiesOf(steadyDeals(12, '2026-06-15').slice(-30)), QUARTER, TODAY) as Forecast;
    expect(young.auto!.past.length).toBeGreaterThan(0);
    expect(young.auto!.past.length).toBeLessThan(3);
    expect(young.isRough).toBe(false);
    expect(trackRecord(young)).toBeNull();
    expect(young.notes[0]?.sentence).toBe('Could not be checked against your own past yet');
  });

  test('leaves out periods of which nothing was told and in which nothing came', () => {
    const found = recordOf([
      forecastOf(0, 0),
      forecastOf(100, 100),
      forecastOf(50, 100),
      forecastOf(0, 0),
      forecastOf(40, 0),
    ])!;
    expect(found).toMatchObject({ forecasts: 3, near: 1, error: 90 / 200 });
  });

  test('has a floor of the same forecasts, over the same wins as their error', () => {
    const [one, two, three] = [forecastOf(100, 80), forecastOf(400, 300), forecastOf(0, 20)];
    const noise = [one, two].map(
      ({ combined: { value }, replayed: { dispersion } }) => 0.798 * Math.sqrt(value * dispersion.value),
    );
    expect(recordOf([one, two, three])!.floor).toBeCloseTo((noise[0]! + noise[1]!) / 400, 9);
  });

  test('counts how many of its forecasts tell of days of their own', () => {
    const { forecasts, apart } = recordOf(past)!;
    expect(forecasts).toBe(12);
    // What is left of a quarter from its 75th day on is 16 days, and each forecast is a month before the next.
    expect(apart).toBe(12);
    const early = forecast(HISTORIES, QUARTER, day('2026-04-01')) as Forecast;
    expect(trackRecord(early)).toMatchObject({ forecasts: 12, apart: 4 });
  });
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
