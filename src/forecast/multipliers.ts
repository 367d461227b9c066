import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { CalendarFactors } from './calendar-factors';
import { Chances, chanceOf } from './chances';
import type { Feature, Sightings } from './features';
import type { Incidence } from './incidence';
import { isLarge, type Standing } from './standing';
import type { Window } from './window';

const MOST_LOOKS = 12;
const LOOKS_AT_MANY = 4;
const LOOKS_BACK = 730;
const LEAST_STEP = 7;
const PRIOR_WINS = 10;
const FEWEST_WINS = 10;

/** By how much each level of a feature multiplies the chance; `NaN` for a level that was never seen. */
export type Multipliers = readonly Float64Array[];

/**
 * What the features of open deals were worth, learned from looks at earlier days with the same window ahead: how many of
 * the deals then open were won in it, beside how many their ages expected.
 */
export function learnMultipliers(
  features: readonly Feature[],
  standing: Standing,
  { incidence, calendar, firstClosing }: { incidence: Incidence; calendar: CalendarFactors; firstClosing: Day },
  { from, to }: Window,
): Multipliers {
  const none = features.map(({ levels }) => new Float64Array(levels).fill(NaN));
  if (features.length === 0) return none;
  const step = Math.max(LEAST_STEP, Math.floor(to / 2));
  const looks = looksBack(standing, firstClosing, to, step);
  const found = lookBack(standing, looks, from, to, (day) => new Chances(incidence, calendar, day, from, to));
  const { sightings, strengths, won, wins, usual } = found;
  if (!(usual > 0) || wins < FEWEST_WINS) return none;
  const level = wins / usual;
  for (let k = 0; k < strengths.length; k++) strengths[k]! *= level;
  const prior = PRIOR_WINS * Math.max(1, to / step);
  return features.map((feature, f) => learn(feature.levelsOf(sightings), none[f]!, strengths, won, prior));
}

/** The multipliers of one feature; puts them on the strengths, so that the next one learns what is left. */
function learn(
  levels: Int32Array,
  multipliers: Float64Array,
  strengths: Float64Array,
  won: Uint8Array,
  prior: number,
): Float64Array {
  const wins = new Float64Array(multipliers.length);
  const usual = new Float64Array(multipliers.length);
  const seen = new Uint8Array(multipliers.length);
  for (let k = 0; k < levels.length; k++) {
    const level = levels[k]!;
    if (level < 0) continue;
    seen[level] = 1;
    wins[level]! += won[k]!;
    usual[level]! += chanceOf(strengths[k]!);
  }
  for (let level = 0; level < multipliers.length; level++) {
    if (seen[level] === 1) multipliers[level] = (wins[level]! + prior) / (usual[level]! + prior);
  }
  for (let k = 0; k < levels.length; k++) {
    if (levels[k]! >= 0) strengths[k]! *= multipliers[levels[k]!]!;
  }
  return multipliers;
}

function looksBack(standing: Standing, firstClosing: Day, to: number, step: number): Day[] {
  const { day } = standing;
  const most = isLarge(standing) ? LOOKS_AT_MANY : MOST_LOOKS;
  const looks: Day[] = [];
  const first = Math.max(firstClosing, day - LOOKS_BACK);
  for (let look = day - to; looks.length < most && look >= first; look -= step) looks.push(look);
  return looks;
}

interface LookedBack {
  readonly sightings: Sightings;
  readonly strengths: Float64Array;
  readonly won: Uint8Array;
  /** How many were won, and how many their ages expected. */
  readonly wins: number;
  readonly usual: number;
}

/** The deals that were open on each of the days, the strengths of their chances, and whether they were won in the window. */
function lookBack(
  { size, created, closed, won: isWon }: Standing,
  looks: readonly Day[],
  from: number,
  to: number,
  chancesOn: (day: Day) => Chances,
): LookedBack {
  const most = size * looks.length;
  const deals = new Int32Array(most);
  const days = new Int32Array(most);
  const strengths = new Float64Array(most);
  const won = new Uint8Array(most);
  let [count, wins, usual] = [0, 0, 0];
  for (const look of looks) {
    const byAge = chancesOn(look);
    for (let i = 0; i < size; i++) {
      const start = created[i]!;
      const end = closed[i]!;
      if (start >= look || start === NO_DAY || (end < look && end !== NO_DAY)) continue;
      const strength = byAge.strengthAt(look - start);
      deals[count] = i;
      days[count] = look;
      strengths[count] = strength;
      usual += chanceOf(strength);
      if (isWon[i] === 1 && end >= look + from && end < look + to) {
        won[count] = 1;
        wins++;
      }
      count++;
    }
  }
  return {
    sightings: { size: count, deals: deals.subarray(0, count), days: days.subarray(0, count) },
    strengths: strengths.subarray(0, count),
    won: won.subarray(0, count),
    wins,
    usual,
  };
}
