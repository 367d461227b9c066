import { type Combined, combine, numbersOf } from './combine';
import type { Key } from './expected';
import { dispersion, modelError, noiseFloor } from './noise';
import type { Outlook } from './outlook';
import { lessonsOf, type PastForecast, pastForecasts } from './replay';
import { outcomes, type Range, type Simulated, simulate } from './simulate';
import type { Standing } from './standing';
import type { Window } from './window';

/** The combination of all methods, with what its own past says of it. */
export interface Auto extends Combined {
  readonly past: readonly PastForecast[];
  /** Squared relative error of past forecasts that chance does not explain. */
  readonly error: number;
  /** The mean error that stays even if all chances were right, as a share of the total. */
  readonly floor: number | null;
}

const LATEST_WINS = 500;
const YEAR = 365;

/** What the methods together expect of the rest of the window, weighted by how they did in the replay. */
export function auto({ opinions, replayed, isRough, window }: Outlook, key: Key): Auto | null {
  const combined = combine(numbersOf(opinions, key), lessonsOf(replayed(), key));
  if (!combined) return null;
  const past = pastForecasts(replayed(), key);
  return {
    ...combined,
    past,
    error: modelError(past, key, window.to - window.from, isRough || isUncheckedFar(past.length, window)),
    floor: noiseFloor(combined.value, opinions.wonSoFar[key] + combined.value, dispersion(opinions)[key]),
  };
}

/** Whether a window begins more than a year ahead and no such forecast could be made again: as unsure as a short history. */
export function isUncheckedFar(origins: number, { from }: Window): boolean {
  return origins === 0 && from > YEAR;
}

/** Between which values the rest of the window lies in four of five cases. */
export function rangeOf(outlook: Outlook, made: Auto, key: Key): Range {
  return simulate(simulatedOf(outlook, made, key));
}

/** The share of outcomes in which the rest of the window brings so much. */
export function chanceOfRest(outlook: Outlook, made: Auto, key: Key, goal: number): number {
  const all = outcomes(simulatedOf(outlook, made, key));
  return all.filter((rest) => rest >= goal).length / all.length;
}

function simulatedOf({ opinions, standing }: Outlook, { value, error }: Auto, key: Key): Simulated {
  const amounts = latestAmounts(standing, opinions.amount.mean);
  return { made: opinions, rest: value, key, error, amounts };
}

/** The latest won amounts, newest first, brought to today's average. */
function latestAmounts({ size, won, value, closed }: Standing, mean: number): Float64Array {
  const places: number[] = [];
  for (let i = 0; i < size; i++) if (won[i] === 1 && value[i]! > 0) places.push(i);
  places.sort((a, b) => closed[b]! - closed[a]! || a - b);
  const latest = Float64Array.from(places.slice(0, LATEST_WINS), (place) => value[place]!);
  const own = latest.reduce((sum, money) => sum + money, 0) / latest.length;
  return latest.map((money) => (money * mean) / own);
}
