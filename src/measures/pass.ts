import { remembered } from '../lib/remembered';
import type { Period } from '../model/period';
import { keyOf, MOST_WANTED, type Wanted, withoutImplied } from './gates';
import { type Lane, Ledger, makeLane } from './ledger';
import type { Measure, Operand } from './measure';
import { currenciesOf } from './money';
import { areSame } from './number-source';
import { oneGroup, type Placing } from './places';
import { eachBlockOfRows } from './row-classes';
import type { Scan } from './scan';

/** Where a measure finds what a pass has added up. */
export interface Slot {
  readonly ledger: Ledger;
  readonly bit: number;
  /** `null` for a count of rows. */
  readonly lane: Lane | null;
  /** Whether it takes the rows of all groups together. */
  readonly isWhole: boolean;
}

/** One pass over the rows of a table for many measures; what is the same in several is added up once. */
export interface Pass {
  /** Without a placing the measure is about all rows. */
  add(measure: Measure, period: Period | null, placing: Placing | null): Slot;
  run(): void;
}

/** Wishes that have a bit each, and what is added up for them. */
interface Round {
  readonly wishes: Wanted[];
  readonly ledgers: Map<Placing, Ledger>;
}

/** A wish's round, and its bit there. */
interface Place {
  readonly round: Round;
  readonly bit: number;
}

export function makePass(scan: Scan): Pass {
  const rounds: Round[] = [];
  const places = new Map<string, Place>();
  const placeOf = (wanted: Wanted): Place =>
    remembered(places, keyOf(wanted), () => {
      if (rounds.length * MOST_WANTED === places.size) rounds.push({ wishes: [], ledgers: new Map() });
      const round = rounds[rounds.length - 1]!;
      return { round, bit: 1 << (round.wishes.push(wanted) - 1) };
    });
  const laneOf = (operand: Operand, { lanes }: Ledger): Lane =>
    remembered(lanes, JSON.stringify(operand), () => {
      const source = scan.source(operand);
      const currencies = currenciesOf(operand, scan.table);
      const same = [...lanes.values()].find((lane) => areSame(lane.source, source) && !lane.currencies && !currencies);
      return same ?? makeLane(source, currencies);
    });
  /** All rows are added up from the groups of another question, where there are few and each row has one. */
  const ledgerOf = (round: Round, placing: Placing | null): Ledger => {
    const { ledgers } = round;
    if (placing) return remembered(ledgers, placing, () => new Ledger(placing));
    const grouped = [...ledgers.values()].find((each) => isSumOfFew(each.placing));
    return grouped ?? ledgerOf(round, oneGroup(scan.table.size));
  };
  return {
    add({ where, date, of, aggregate }, period, placing) {
      const { round, bit } = placeOf({ where: withoutImplied(where), period, date: date ?? null });
      const ledger = ledgerOf(round, placing);
      ledger.users |= bit;
      const lane = of ? laneOf(of, ledger) : null;
      if (lane) lane.users |= bit;
      if (lane && (aggregate === 'median' || aggregate === 'distinct')) lane.keeps = true;
      return { ledger, bit, lane, isWhole: placing === null };
    },
    run() {
      for (const { wishes, ledgers } of rounds) {
        const filled = [...ledgers.values()];
        eachBlockOfRows(scan, wishes, (block) => {
          for (const ledger of filled) ledger.fill(block);
        });
      }
    },
  };
}

const FEW_GROUPS = 1000;

function isSumOfFew({ places }: Placing): boolean {
  return places.areAllKnown && places.size() <= FEW_GROUPS;
}
