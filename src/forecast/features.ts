import { NO_DAY } from '../model/column';
import type { Standing } from './standing';
import type { Window } from './window';

/** Open deals as they stood on days: which deal, on which day. */
export interface Sightings {
  readonly size: number;
  readonly deals: Int32Array;
  readonly days: Int32Array;
}

/** What may make deals of one age more or less likely to be won. */
export interface Feature {
  readonly name: 'amount' | 'expected close' | 'stage' | 'time in stage';
  readonly levels: number;
  /** The level of each sighting; -1 where it has none. */
  levelsOf(sightings: Sightings): Int32Array;
}

const ENOUGH_LOST = 20;
const ENOUGH_WON = 20;
const OVERDUE = [-90, -30, 0];
const SOON = 30;
const DAYS_IN_STAGE = [3, 8, 15, 31, 61];

/** The features that these deals can be told apart by, in the order in which they are learned. */
export function featuresOf(standing: Standing, { from, to }: Window): Feature[] {
  return [
    ...byAmount(standing),
    ...(isExpectedUsable(standing) ? [byExpected(standing, [...OVERDUE, from, to, to + SOON])] : []),
    ...byStage(standing),
  ];
}

/** The third of the won amounts; only where lost deals have amounts too. */
function byAmount({ size, won, closed, amount }: Standing): Feature[] {
  const entered = new Float64Array(size);
  let [wins, lost, lostWithAmount] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (closed[i] === NO_DAY) continue;
    const isKnown = amount[i]! > 0;
    if (won[i] === 1) {
      if (isKnown) entered[wins++] = amount[i]!;
    } else {
      lost++;
      if (isKnown) lostWithAmount++;
    }
  }
  if (lost < ENOUGH_LOST || lostWithAmount < 0.5 * lost || wins < ENOUGH_WON) return [];
  const sorted = entered.subarray(0, wins).sort();
  const third = sorted[Math.floor(wins / 3)]!;
  const twoThirds = sorted[Math.floor((2 * wins) / 3)]!;
  const levelsOf = ({ size: count, deals }: Sightings) => {
    const levels = new Int32Array(count);
    for (let k = 0; k < count; k++) {
      const money = amount[deals[k]!]!;
      levels[k] = !(money > 0) ? -1 : money < third ? 0 : money < twoThirds ? 1 : 2;
    }
    return levels;
  };
  return [{ name: 'amount', levels: 3, levelsOf }];
}

function byExpected({ expected }: Standing, limits: readonly number[]): Feature {
  const levelsOf = ({ size, deals, days }: Sightings) => {
    const levels = new Int32Array(size);
    for (let k = 0; k < size; k++) {
      const due = expected[deals[k]!]!;
      levels[k] = due === NO_DAY ? -1 : placeIn(limits, due - days[k]!);
    }
    return levels;
  };
  return { name: 'expected close', levels: limits.length + 1, levelsOf };
}

/** How many of the limits a number has reached. */
function placeIn(limits: readonly number[], number: number): number {
  let place = 0;
  while (place < limits.length && number >= limits[place]!) place++;
  return place;
}

/** Only where half of the deals have a history of stages. */
function byStage(standing: Standing): Feature[] {
  const { size, day, created, places, stages } = standing;
  if (!stages) return [];
  let [dated, told] = [0, 0];
  for (let i = 0; i < size; i++) {
    if (created[i] === NO_DAY) continue;
    dated++;
    const first = stages.from[places[i]!]!;
    if (first < stages.from[places[i]! + 1]! && stages.day[first]! < day) told++;
  }
  if (told < 0.5 * dated) return [];
  const levels = stages.count + 1;
  const spans = DAYS_IN_STAGE.length + 1;
  const inStage = ({ size: count, deals, days }: Sightings, withTime: boolean) => {
    const found = new Int32Array(count);
    for (let k = 0; k < count; k++) {
      const deal = places[deals[k]!]!;
      let since = created[deals[k]!]!;
      let stage = 0;
      for (let e = stages.from[deal]!; e < stages.from[deal + 1]! && stages.day[e]! < days[k]!; e++) {
        stage = stages.stage[e]! + 1;
        since = stages.day[e]!;
      }
      found[k] = withTime ? stage * spans + placeIn(DAYS_IN_STAGE, days[k]! - since) : stage;
    }
    return found;
  };
  return [
    { name: 'stage', levels, levelsOf: (sightings) => inStage(sightings, false) },
    { name: 'time in stage', levels: levels * spans, levelsOf: (sightings) => inStage(sightings, true) },
  ];
}

const ENOUGH_DATED = 50;
const ENOUGH_OPEN = 10;
const NEAR = 3;

/**
 * Whether expected close dates tell something: not where they are overwritten when a deal closes, nor where they are kept
 * fresh, since then nobody knows what they said before.
 */
export function isExpectedUsable({ size, day, created, closed, expected }: Standing): boolean {
  let [all, known, shut, near, open, overdue] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (created[i] === NO_DAY) continue;
    all++;
    const due = expected[i]!;
    if (due === NO_DAY) continue;
    known++;
    if (closed[i] !== NO_DAY) {
      shut++;
      if (Math.abs(closed[i]! - due) <= NEAR) near++;
    } else {
      open++;
      if (due < day) overdue++;
    }
  }
  const isKnown = all >= ENOUGH_DATED && known >= 0.5 * all && shut >= ENOUGH_DATED && open >= ENOUGH_OPEN;
  return isKnown && near / shut < 0.25 && overdue / open > 0.15;
}
