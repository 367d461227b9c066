import { cents } from '../lib/cents';
import { errorShare, type Pair } from './accuracy';
import type { Auto } from './auto';
import type { Key } from './expected';
import { NEAR } from './near';
import { meanNoise } from './noise';
import type { PastForecast } from './replay';

/** How such forecasts did before, by the replay. */
export interface TrackRecord {
  readonly forecasts: number;
  /** Of these, how many came within 5 % of what was won. */
  readonly near: number;
  /** Errors without their signs over what was won. */
  readonly error: number;
  /** What that would have been on average if all chances had been right then. */
  readonly floor: number;
  /** How many of them lie one after the other: they are made so often that what they tell of overlaps. */
  readonly apart: number;
}

const FEWEST = 3;

/**
 * The record of a forecast by `auto`, without those of which nothing was told and nothing came; `null` where fewer than
 * three are left or nothing was won then.
 */
export function trackRecord({ auto, key }: Checked): TrackRecord | null {
  const past = auto ? auto.past.filter((each) => hasSomething(pairOf(each, key))) : [];
  const pairs = past.map((each) => pairOf(each, key));
  const error = errorShare(pairs);
  if (past.length < FEWEST || error === null) return null;
  const noise = past.map(({ combined, replayed: { dispersion } }) => meanNoise(combined.value, dispersion[key]));
  const won = pairs.reduce((sum, { actual }) => sum + actual, 0);
  return {
    forecasts: past.length,
    near: pairs.filter(isNear).length,
    error,
    floor: noise.reduce((sum, money) => sum + money, 0) / won,
    apart: countApart(past),
  };
}

/** A forecast, as far as its record goes. */
interface Checked {
  readonly auto: Pick<Auto, 'past'> | null;
  readonly key: Key;
}

function pairOf({ combined, replayed: { came, opinions } }: PastForecast, key: Key): Pair {
  const soFar = opinions.wonSoFar[key];
  return { forecast: cents(soFar + combined.value), actual: cents(soFar + came[key]) };
}

function hasSomething({ forecast, actual }: Pair): boolean {
  return forecast > 0 || actual > 0;
}

/** Of these, newest first, how many can be picked so that no day is forecast twice. */
function countApart(past: readonly PastForecast[]): number {
  let [found, first] = [0, Infinity];
  for (const { replayed } of past) {
    const { day, from, to } = replayed.opinions.window;
    if (day + to > first) continue;
    found++;
    first = day + from;
  }
  return found;
}

function isNear({ forecast, actual }: Pair): boolean {
  return Math.abs(forecast - actual) <= NEAR * actual;
}
