import type { Key } from './expected';
import type { Opinions } from './experts';
import { undated } from './noise';
import { normal, poisson, random } from './random';

/** Between which values four in five outcomes lie. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;
const SEED = 1;
const LISTED = 200;
const MANY = 300;
const [LOWEST, HIGHEST] = [0.1, 0.9];

export interface Simulated {
  readonly made: Pick<Opinions, 'of' | 'survival' | 'amount'>;
  /** What the combination expects of the rest of the window. */
  readonly rest: number;
  readonly key: Key;
  /** Squared relative error of the model. */
  readonly error: number;
  /** The latest won amounts, newest first. */
  readonly amounts: Float64Array;
}

/**
 * Draws what may come: each of the open deals that matter most won or not, all others together, deals that are still to come
 * by number and amount, and the error of the model on top. The same numbers on every call.
 */
export function simulate(simulated: Simulated): Range {
  const totals = outcomes(simulated);
  return { low: quantile(totals, LOWEST), high: quantile(totals, HIGHEST) };
}

/** What may come in the rest of the window, 2,000 outcomes in rising order. */
export function outcomes(simulated: Simulated): Float64Array {
  const { error } = simulated;
  const next = random(SEED);
  const totals = drawsOf(simulated, next);
  const sigma = Math.sqrt(Math.log(1 + error));
  for (let i = 0; i < DRAWS; i++) totals[i]! *= Math.exp(sigma * normal(next) - (sigma * sigma) / 2);
  return totals.sort();
}

function drawsOf(simulated: Simulated, next: () => number): Float64Array {
  const { made, rest, key } = simulated;
  const { survival, of, amount } = made;
  const totals = new Float64Array(DRAWS);
  const byAge = of.survival ? of.survival[key] : 0;
  const scale = byAge > 0 ? rest / byAge : 0;
  if (!survival || scale <= 1 / 3 || scale >= 3) {
    const mean = key === 'count' ? rest : amount.mean > 0 ? rest / amount.mean : 0;
    for (let i = 0; i < DRAWS; i++) totals[i] = several(mean, simulated, next);
    return totals;
  }
  const { chances, worth, restMean, restSpread } = listed(survival.open, key);
  const mean = survival.ofNew.count + undated(survival);
  for (let i = 0; i < DRAWS; i++) {
    let sum = restMean > 0 ? Math.max(0, restMean + restSpread * normal(next)) : 0;
    for (let k = 0; k < chances.length; k++) if (next() < chances[k]!) sum += worth[k]!;
    totals[i] = (sum + several(mean, simulated, next)) * scale;
  }
  return totals;
}

/** The open deals that vary most, and mean and standard deviation of all others together. */
function listed(open: NonNullable<Opinions['survival']>['open'], key: Key) {
  const worthOf = (k: number) => (key === 'count' ? 1 : open.worth[k]!);
  const varianceOf = (k: number) => open.chances[k]! * (1 - open.chances[k]!) * worthOf(k) ** 2;
  const places = Array.from(open.chances.keys()).filter((k) => open.chances[k]! > 0);
  const variances = Float64Array.from(open.chances.keys(), varianceOf);
  places.sort((a, b) => variances[b]! - variances[a]! || a - b);
  const shown = places.slice(0, LISTED);
  let [mean, variance] = [0, 0];
  for (const k of places.slice(LISTED)) {
    mean += open.chances[k]! * worthOf(k);
    variance += variances[k]!;
  }
  return {
    chances: Float64Array.from(shown, (k) => open.chances[k]!),
    worth: Float64Array.from(shown, worthOf),
    restMean: mean,
    restSpread: Math.sqrt(variance),
  };
}

/** A number of wins with this mean, or what they bring: amounts of past wins at today's average. */
function several(mean: number, { key, amounts, made: { amount } }: Simulated, next: () => number): number {
  const wins = poisson(mean, next);
  if (key === 'count') return wins;
  if (wins > MANY) {
    return Math.max(0, wins * amount.mean + Math.sqrt(wins * amount.spread) * amount.mean * normal(next));
  }
  let sum = 0;
  for (let i = 0; i < wins; i++) sum += amounts[Math.floor(next() * amounts.length)]!;
  return sum;
}

function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
