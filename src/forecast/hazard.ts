import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { Standing } from './standing';

/** The daily chance of an open deal, by its age in days, to be won or lost on that day. */
export interface Hazard {
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Beyond the tabulated ages. */
  readonly wonLater: number;
  readonly lostLater: number;
  /** The highest age at which a deal closed. */
  readonly lastClosing: number;
  /** Ages (both ends included) that are taken together. */
  readonly bins: readonly (readonly [from: number, to: number])[];
  /** Deals that closed at an age, unweighted. */
  readonly closings: Float64Array;
  /** The share of wins among weighted closings. */
  readonly winShare: number;
}

/** Days after which an observation weighs half. */
const HALF_LIFE = 365;
const OLDEST = 3650;
const CLOSINGS_A_BIN = 8;
const MOST_BINS = 60;
/** Closings at the pooled win share that are mixed into each bin. */
const PRIOR_CLOSINGS = 4;
/** Closings that the ages beyond the last closing are credited with. */
const BEYOND = 0.5;

interface Exposure {
  /** Weighted deals at risk, won and lost, by age. */
  readonly risk: Float64Array;
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Unweighted closings by age. */
  readonly closings: Float64Array;
  readonly lastClosing: number;
}

/**
 * Hazards of the deals with a created date, with late entry at the first closing on record and newer observations weighing
 * more. Ages are joined into bins of enough closings; beyond the oldest closing next to nothing closes.
 */
export function hazardByAge(standing: Standing, firstClosing: Day): Hazard {
  const exposure = observe(standing, firstClosing);
  const { risk, won, lost, closings, lastClosing } = exposure;
  const ages = risk.length;
  const allWon = total(won, 0, ages - 1);
  const allClosed = allWon + total(lost, 0, ages - 1);
  const winShare = allClosed > 0 ? allWon / allClosed : 0;
  const wonAt = new Float64Array(ages);
  const lostAt = new Float64Array(ages);
  const found = bins(exposure);
  let rate = 0;
  let share = winShare;
  for (const [from, to] of found) {
    const wins = total(won, from, to);
    const all = wins + total(lost, from, to);
    const atRisk = total(risk, from, to);
    rate = atRisk > 0 ? Math.min(1, all / atRisk) : 0;
    share = (wins + PRIOR_CLOSINGS * winShare) / (all + PRIOR_CLOSINGS);
    wonAt.fill(rate * share, from, to + 1);
    lostAt.fill(rate * (1 - share), from, to + 1);
  }
  const later = Math.min(rate, BEYOND / (total(risk, lastClosing + 1, ages - 1) + 1));
  const [wonLater, lostLater] = [later * share, later * (1 - share)];
  wonAt.fill(wonLater, lastClosing + 1);
  lostAt.fill(lostLater, lastClosing + 1);
  return { won: wonAt, lost: lostAt, wonLater, lostLater, lastClosing, bins: found, closings, winShare };
}

function observe(standing: Standing, firstClosing: Day): Exposure {
  const { size, day, created, closed, won: isWon } = standing;
  const { oldest, lastClosing } = agesOf(standing, firstClosing);
  const ages = Math.min(oldest, OLDEST) + 2;
  const last = ages - 2;
  const entering = new Float64Array(ages + 1);
  const won = new Float64Array(ages);
  const lost = new Float64Array(ages);
  const closings = new Float64Array(ages);
  const risk = new Float64Array(ages);
  const decay = Math.LN2 / HALF_LIFE;
  for (let i = 0; i < size; i++) {
    if (created[i] === NO_DAY) continue;
    const isClosed = closed[i] !== NO_DAY;
    const age = (isClosed ? closed[i]! : day - 1) - created[i]!;
    const from = Math.max(0, firstClosing - created[i]!);
    const to = Math.min(age, last);
    if (age < from || from > to) continue;
    const weight = Math.exp(-decay * (day - created[i]!));
    entering[from]! += weight;
    entering[to + 1]! -= weight;
    if (!isClosed || age > last) continue;
    (isWon[i] === 1 ? won : lost)[to]! += Math.exp(-decay * (day - closed[i]!));
    closings[to]!++;
  }
  let at = 0;
  for (let age = 0; age < ages; age++) {
    at += entering[age]!;
    risk[age] = Math.max(0, at) * Math.exp(decay * age);
  }
  return { risk, won, lost, closings, lastClosing: Math.min(lastClosing, last) };
}

/** The highest age of a deal, and the highest at which one closed that was open when records begin. */
function agesOf({ size, day, created, closed }: Standing, firstClosing: Day): { oldest: number; lastClosing: number } {
  let [oldest, lastClosing] = [1, 0];
  for (let i = 0; i < size; i++) {
    if (created[i] === NO_DAY) continue;
    const isClosed = closed[i] !== NO_DAY;
    const age = (isClosed ? closed[i]! : day - 1) - created[i]!;
    if (age > oldest) oldest = age;
    if (isClosed && age > lastClosing && closed[i]! >= firstClosing) lastClosing = age;
  }
  return { oldest, lastClosing };
}

/** Stretches of ages with enough closings each; a small remainder joins the last one. */
function bins({ closings, lastClosing }: Exposure): [from: number, to: number][] {
  const enough = Math.max(CLOSINGS_A_BIN, total(closings, 0, closings.length - 1) / MOST_BINS);
  const found: [number, number][] = [];
  let from = 0;
  let held = 0;
  for (let age = 0; age <= lastClosing; age++) {
    held += closings[age]!;
    if (held < enough) continue;
    found.push([from, age]);
    from = age + 1;
    held = 0;
  }
  if (from <= lastClosing) {
    if (held < enough / 2 && found.length > 0) found[found.length - 1]![1] = lastClosing;
    else found.push([from, lastClosing]);
  }
  return found;
}

function total(numbers: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += numbers[i]!;
  return sum;
}
