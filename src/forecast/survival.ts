import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import { arrivals } from './arrivals';
import { calendarFactors, factorsOn } from './calendar-factors';
import { Chances, chanceOf } from './chances';
import { dealWorth } from './deal-worth';
import { drift } from './drift';
import { type Expected, expected } from './expected';
import { type Feature, featuresOf } from './features';
import { type Hazard, hazardByAge } from './hazard';
import { incidenceOf } from './incidence';
import { learnMultipliers, type Multipliers } from './multipliers';
import { riskSet } from './risk-set';
import type { Standing } from './standing';
import type { Window } from './window';

/** What the ages of open deals and the arrival of new ones let expect in the rest of a window. */
export interface Survival {
  readonly expected: Expected;
  /** The open deals with a created date: their places in the standing, chances to be won in the window, and worth. */
  readonly open: OpenDeals;
  /** Of the open deals together, and of those that are still to come. */
  readonly ofOpen: Expected;
  readonly ofNew: Expected;
  /** The variance of the open deals' wins and of their value. */
  readonly variance: Expected;
  /** Wins over those with a created date: by how much all is raised. */
  readonly grossUp: number;
  readonly drift: number;
  readonly arrivalsPerDay: number;
  readonly realisation: number;
  readonly hazard: Hazard;
  readonly features: readonly Feature[];
  readonly multipliers: Multipliers;
}

export interface OpenDeals {
  readonly deals: Int32Array;
  readonly chances: Float64Array;
  readonly worth: Float64Array;
}

/** What it takes: closed deals with a created date, wins of the last 365 days with one, and their share of all of these. */
export const LEAST_DATED = { closings: 20, wins: 8, share: 0.3 } as const;
const YEAR = 365;

/**
 * Expects wins from the ages of the open deals: how deals of that age were won and lost so far tells how likely each is to be
 * won within the window. `average` is the value of a win. `null` when the created dates do not carry it.
 */
export function survival(standing: Standing, window: Window, average: number): Survival | null {
  const dated = datedClosings(standing);
  if (dated.closings < LEAST_DATED.closings || dated.wins < LEAST_DATED.wins || dated.share < LEAST_DATED.share)
    return null;
  const { day, from, to } = window;
  const { firstClosing } = dated;
  const hazard = hazardByAge(standing, firstClosing);
  const incidence = incidenceOf(hazard, hazard.won.length + to + 2);
  const risk = riskSet(standing, hazard, firstClosing);
  const calendar = calendarFactors(risk.seen, risk.expected, risk.first);
  const onDays = factorsOn(calendar, risk.first, day);
  const drifted = drift(
    risk.seen,
    risk.expected.map((wins, i) => wins * onDays[i]!),
  );
  const features = featuresOf(standing, window);
  const multipliers = learnMultipliers(features, standing, { incidence, calendar, firstClosing }, window);
  const worth = dealWorth(standing, average);
  const byAge = new Chances(incidence, calendar, day, from, to);
  const open = openDeals(standing, byAge, drifted, { features, multipliers }, worth.values);
  const { sum, variance } = addedUp(open);
  const coming = arrivals(risk, incidence, factorsOn(calendar, day + from, day + to), window);
  const newWins = coming.wins * drifted;
  const grossUp = 1 / dated.share;
  return {
    expected: expected((sum.count + newWins) * grossUp, (sum.value + newWins * average) * grossUp),
    open,
    ofOpen: sum,
    ofNew: { count: newWins, value: newWins * average },
    variance,
    grossUp,
    drift: drifted,
    arrivalsPerDay: coming.perDay,
    realisation: worth.realisation,
    hazard,
    features,
    multipliers,
  };
}

/** Closed deals with a created date; of the last 365 days the wins with one, and their share of all wins. */
export function datedClosings({ size, day, created, closed, won }: Standing) {
  let [closings, wins, recent] = [0, 0, 0];
  let firstClosing: Day = Infinity;
  for (let i = 0; i < size; i++) {
    const end = closed[i]!;
    if (end === NO_DAY) continue;
    if (end < firstClosing) firstClosing = end;
    const isDated = created[i] !== NO_DAY;
    if (isDated) closings++;
    if (won[i] !== 1 || end < day - YEAR) continue;
    recent++;
    if (isDated) wins++;
  }
  return { closings, wins, share: recent > 0 ? wins / recent : 0, firstClosing };
}

/** The chances of the deals that are open: by age, times the drift and what their features tell. */
function openDeals(
  { size, day, created, closed }: Standing,
  byAge: Chances,
  drifted: number,
  { features, multipliers }: Pick<Survival, 'features' | 'multipliers'>,
  values: Float64Array,
): OpenDeals {
  const deals = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) if (closed[i] === NO_DAY) deals[count++] = i;
  const sightings = { size: count, deals: deals.subarray(0, count), days: new Int32Array(count).fill(day) };
  const powers = new Float64Array(count).fill(drifted);
  features.forEach((feature, f) => {
    const levels = feature.levelsOf(sightings);
    for (let k = 0; k < count; k++) {
      const multiplier = levels[k]! < 0 ? NaN : multipliers[f]![levels[k]!]!;
      if (multiplier >= 0) powers[k]! *= multiplier;
    }
  });
  const chances = new Float64Array(count);
  const worth = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const i = deals[k]!;
    chances[k] = chanceOf(byAge.strengthAt(day - created[i]!) * powers[k]!);
    worth[k] = values[i]!;
  }
  return { deals: sightings.deals, chances, worth };
}

function addedUp({ chances, worth }: OpenDeals): { sum: Expected; variance: Expected } {
  let [count, value, varCount, varValue] = [0, 0, 0, 0];
  for (let k = 0; k < chances.length; k++) {
    const [chance, money] = [chances[k]!, worth[k]!];
    count += chance;
    value += chance * money;
    varCount += chance * (1 - chance);
    varValue += chance * (1 - chance) * money * money;
  }
  return { sum: { count, value }, variance: { count: varCount, value: varValue } };
}
