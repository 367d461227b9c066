import { DISCOUNT } from './combine';
import type { Expected, Key } from './expected';
import type { Opinions } from './experts';
import type { PastForecast } from './replay';

/** Squared relative errors of the model that are assumed before any is seen, and how many forecasts they count for. */
const USUAL_ERROR = 0.15 ** 2;
const ROUGH_ERROR = 0.35 ** 2;
const PRIOR_FORECASTS = 4;
const LEAST_ERROR = 0.03 ** 2;
const WORST = 4;
/** The mean absolute error of a normal distribution over its standard deviation. */
const MEAN_ERROR = 0.798;

/** Variance over mean of what is still to be won, if all chances were exactly right. */
export function dispersion({ amount, survival, of }: Pick<Opinions, 'amount' | 'survival' | 'of'>): Expected {
  const square = amount.mean * (1 + amount.spread);
  if (!survival || !of.survival) return { count: 1, value: square };
  const unlisted = survival.ofNew.count + undated(survival);
  return {
    count: of.survival.count > 0 ? (survival.variance.count + unlisted) / of.survival.count : 1,
    value:
      of.survival.value > 0 ? (survival.variance.value + unlisted * amount.mean * square) / of.survival.value : square,
  };
}

/** Wins that are expected of deals without a created date. */
export function undated({ ofOpen, ofNew, grossUp }: NonNullable<Opinions['survival']>): number {
  return (ofOpen.count + ofNew.count) * (grossUp - 1);
}

/**
 * The squared relative error of past forecasts that chance does not explain, drawn to 15 % (35 % for a rough estimate). `days`
 * is the length of the rest of the window.
 */
export function modelError(past: readonly PastForecast[], key: Key, days: number, isRough: boolean): number {
  const usual = isRough ? ROUGH_ERROR : USUAL_ERROR;
  if (past.length === 0) return 2 * usual;
  let [sum, weights] = [0, 0];
  past.forEach(({ combined: { value }, replayed: { came, dispersion: noise } }, age) => {
    if (!(value > 0)) return;
    const discount = DISCOUNT ** age;
    const error = Math.min(((came[key] - value) / value) ** 2, WORST);
    sum += discount * (error - Math.min(noise[key] / value, WORST));
    weights += discount;
  });
  const overlap = Math.max(1, days / stepOf(past, days));
  return Math.max(LEAST_ERROR, (sum / overlap + PRIOR_FORECASTS * usual) / (weights / overlap + PRIOR_FORECASTS));
}

/** Days from one past window to the next. */
function stepOf(past: readonly PastForecast[], days: number): number {
  if (past.length < 2) return days;
  const [newest, next] = past.map(({ replayed }) => replayed.opinions.window.start);
  return Math.max(1, newest! - next!);
}

/** The mean error that stays even if all chances were right, as a share of the total; `null` where nothing is expected. */
export function noiseFloor(rest: number, total: number, disp: number): number | null {
  return total > 0 ? meanNoise(rest, disp) / total : null;
}

/** The mean error that chance makes of what is still to be won, if all chances are right. */
export function meanNoise(rest: number, disp: number): number {
  return MEAN_ERROR * Math.sqrt(Math.max(0, rest * disp));
}
