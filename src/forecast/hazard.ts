import type { Day } from '../lib/days';
import type { DealHistory } from './deal-history';

/** The daily chance of an open deal, by its age in days, to be won or lost on that day. */
export interface Hazard {
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Beyond the tabulated ages. */
  readonly wonLater: number;
  readonly lostLater: number;
}

/** Days after which an observation weighs half. */
const HALF_LIFE = 365;
const OLDEST = 3650;
const CLOSINGS_A_BIN = 8;
const MOST_BINS = 60;
/** Closings at the pooled win share that are mixed into each bin. */
const PRIOR_CLOSINGS = 4;

interface Exposure {
  /** Weighted deals at risk, won and lost, by age. */
  risk: Float64Array;
  won: Float64Array;
  lost: Float64Array;
  /** Unweighted closings by age. */
  closings: Float64Array;
  lastClosing: number;
}

/**
 * Hazards of the deals as they stood before `day`, with late entry at the first closing on record and newer
 * observations weighing more. Ages are joined into bins of enough closings; beyond the oldest closing next to nothing
 * closes.
 */
export function hazardByAge(deals: readonly DealHistory[], day: Day, firstClosing: Day): Hazard {
  const exposure = observe(deals, day, firstClosing);
  const { risk, won, lost, lastClosing } = exposure;
  const ages = risk.length;
  const hazard = { won: new Float64Array(ages), lost: new Float64Array(ages), wonLater: 0, lostLater: 0 };
  const allWon = total(won, 0, ages - 1);
  const allClosed = allWon + total(lost, 0, ages - 1);
  const pooled = allClosed > 0 ? allWon / allClosed : 0;
  let rate = 0;
  let share = pooled;
  for (const [from, to] of bins(exposure)) {
    const wins = total(won, from, to);
    const closings = wins + total(lost, from, to);
    const atRisk = total(risk, from, to);
    rate = atRisk > 0 ? Math.min(1, closings / atRisk) : 0;
    share = (wins + PRIOR_CLOSINGS * pooled) / (closings + PRIOR_CLOSINGS);
    hazard.won.fill(rate * share, from, to + 1);
    hazard.lost.fill(rate * (1 - share), from, to + 1);
  }
  const later = Math.min(rate, 0.5 / (total(risk, lastClosing + 1, ages - 1) + 1));
  hazard.wonLater = later * share;
  hazard.lostLater = later * (1 - share);
  hazard.won.fill(hazard.wonLater, lastClosing + 1);
  hazard.lost.fill(hazard.lostLater, lastClosing + 1);
  return hazard;
}

function observe(deals: readonly DealHistory[], day: Day, firstClosing: Day): Exposure {
  const dated = deals.filter((deal): deal is DealHistory & { created: Day } => deal.created !== null);
  const lastAge = (deal: { created: Day; closed: Day | null }) => (deal.closed ?? day - 1) - deal.created;
  const entry = (deal: { created: Day }) => Math.max(0, firstClosing - deal.created);
  let oldest = 1;
  let lastClosing = 0;
  for (const deal of dated) {
    const age = lastAge(deal);
    oldest = Math.max(oldest, age);
    if (deal.closed !== null && age >= entry(deal)) lastClosing = Math.max(lastClosing, age);
  }
  const ages = Math.min(oldest, OLDEST) + 2;
  lastClosing = Math.min(lastClosing, ages - 2);
  const entering = new Float64Array(ages + 1);
  const [won, lost, closings, risk] = [0, 0, 0, 0].map(() => new Float64Array(ages)) as Float64Array[];
  const decay = Math.LN2 / HALF_LIFE;
  for (const deal of dated) {
    const from = entry(deal);
    const to = Math.min(lastAge(deal), ages - 2);
    if (lastAge(deal) < from || from > to) continue;
    const weight = Math.exp(-decay * (day - deal.created));
    entering[from]! += weight;
    entering[to + 1]! -= weight;
    if (deal.closed === null || lastAge(deal) > to) continue;
    (deal.won ? won! : lost!)[to]! += Math.exp(-decay * (day - deal.closed));
    closings![to]!++;
  }
  let standing = 0;
  for (let age = 0; age < ages; age++) {
    standing += entering[age]!;
    risk![age] = Math.max(0, standing) * Math.exp(decay * age);
  }
  return { risk: risk!, won: won!, lost: lost!, closings: closings!, lastClosing };
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
