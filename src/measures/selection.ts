import type { Wanted } from './gates';
import { addCurrencies, type Currencies } from './money';
import type { Placing } from './places';
import { addNumbers, countRows, listNumbers } from './row-loops';

/** Rows of a table that measures are about, as a pass counts them by group. */
export interface Selection {
  readonly wanted: Wanted;
  readonly placing: Placing;
  counts: Int32Array;
  readonly lanes: Lane[];
}

/** What is added up of a selection, by group. */
export interface Lane {
  /** One a row of the table, `NaN` where there is none. */
  readonly numbers: Float64Array;
  /** Rows without a number. */
  missing: Int32Array;
  sums: Float64Array;
  /** Whether the numbers themselves are kept. */
  keeps: boolean;
  lists: readonly number[][];
  /** `null` where it is no money, or nothing tells the currency. */
  readonly currencies: Currencies | null;
}

const NONE = new Int32Array(0);

export function makeSelection(wanted: Wanted, placing: Placing): Selection {
  return { wanted, placing, counts: NONE, lanes: [] };
}

export function makeLane(numbers: Float64Array, currencies: Currencies | null): Lane {
  return { numbers, missing: NONE, sums: new Float64Array(0), keeps: false, lists: [], currencies };
}

/** Adds up the rows that have the selection’s bit, once their groups are known. */
export function addUp(selection: Selection, rows: Int32Array, wanting: Int32Array, bit: number): void {
  const { groups, places } = selection.placing;
  const size = places.size();
  selection.counts = new Int32Array(size);
  countRows(wanting, bit, groups, selection.counts);
  for (const lane of selection.lanes) {
    lane.missing = new Int32Array(size);
    lane.sums = new Float64Array(size);
    addNumbers(rows, wanting, bit, groups, lane.numbers, lane.sums, lane.missing);
    if (lane.keeps) {
      lane.lists = Array.from(lane.sums, () => []);
      listNumbers(rows, wanting, bit, groups, lane.numbers, lane.lists);
    }
    if (lane.currencies) addCurrencies(lane.currencies, size, { rows, wanting, bit, groups, numbers: lane.numbers });
  }
}
