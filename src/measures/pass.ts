import type { Period } from '../model/period';
import { gatesOf, keyOf, MOST_WANTED, windowsOf, withoutImplied } from './gates';
import type { Measure, Operand } from './measure';
import { currenciesOf } from './money';
import { knownPlaces, makePlacing, type Placing } from './places';
import { passGate, passWindow, placeRows } from './row-loops';
import type { Scan } from './scan';
import { addUp, type Lane, makeLane, makeSelection, type Selection } from './selection';

/** Where a pass adds up a measure. */
export interface Slot {
  readonly selection: Selection;
  /** `null` for a count of rows. */
  readonly lane: Lane | null;
}

/** One pass over the rows of a table for many measures; what is the same in several is added up once. */
export interface Pass {
  /** Without a placing all rows are one group. */
  add(measure: Measure, period: Period | null, placing: Placing | null): Slot;
  run(): void;
}

export function makePass(scan: Scan): Pass {
  const whole = makePlacing(
    new Int32Array(0),
    knownPlaces(new Int32Array(0), () => 1),
  );
  const placings: Placing[] = [whole];
  const selections = new Map<string, Selection>();
  const lanes = new Map<string, Lane>();
  const selectionOf = ({ where, date }: Measure, period: Period | null, placing: Placing): Selection => {
    if (!placings.includes(placing)) placings.push(placing);
    const wanted = { where: withoutImplied(where), period, date: date ?? null };
    return known(selections, `${placings.indexOf(placing)} ${keyOf(wanted)}`, () => makeSelection(wanted, placing));
  };
  const laneOf = (operand: Operand, selection: Selection): Lane => {
    const name = JSON.stringify(operand);
    const place = [...selections.values()].indexOf(selection);
    return known(lanes, `${place} ${name}`, () => {
      const lane = makeLane(scan.numbers(operand), currenciesOf(operand, scan.table));
      selection.lanes.push(lane);
      return lane;
    });
  };
  return {
    add(measure, period, placing) {
      const selection = selectionOf(measure, period, placing ?? whole);
      if (!measure.of) return { selection, lane: null };
      const lane = laneOf(measure.of, selection);
      if (measure.aggregate === 'median' || measure.aggregate === 'distinct') lane.keeps = true;
      return { selection, lane };
    },
    run() {
      const all = [...selections.values()];
      for (let i = 0; i < all.length; i += MOST_WANTED) runOver(scan, all.slice(i, i + MOST_WANTED), whole);
    },
  };
}

function runOver(scan: Scan, selections: readonly Selection[], whole: Placing): void {
  const rows = scan.rows([], null);
  const wanted = selections.map((selection) => selection.wanted);
  const wanting = new Int32Array(rows.length).fill((1 << selections.length) - 1);
  for (const gate of gatesOf(scan.table, wanted)) passGate(rows, wanting, gate);
  for (const window of windowsOf(scan.table, wanted)) passWindow(rows, wanting, window);
  for (const placing of new Set(selections.map((selection) => selection.placing))) {
    const { codes, places } = placing;
    const users = selections.reduce((bits, each, i) => (each.placing === placing ? bits | (1 << i) : bits), 0);
    placing.groups = placing === whole ? new Int32Array(rows.length) : placeRows(rows, wanting, users, codes, places);
  }
  selections.forEach((selection, i) => {
    addUp(selection, rows, wanting, 1 << i);
  });
}

function known<T>(memory: Map<string, T>, key: string, make: () => T): T {
  let value = memory.get(key);
  if (value === undefined) {
    value = make();
    memory.set(key, value);
  }
  return value;
}
