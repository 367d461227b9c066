import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { DealHistories } from './deal-histories';

/**
 * The deals as they stood before a day: what is dated on it or later has not happened. All that forecasting methods are
 * given, so that none can look ahead. Columns as in `DealHistories`, a value a deal that existed.
 */
export interface Standing extends Omit<DealHistories, 'rows' | 'category'> {
  readonly day: Day;
  /** Place of each deal in the histories. */
  readonly places: Int32Array;
  /** Open deals that are left out, since nobody knows since when they are open. */
  readonly undatedOpen: number;
}

/** Of sheets with more deals less is looked back at, so that a cell answers in time: there is enough to learn from. */
const MANY_DEALS = 40_000;

export function isLarge({ size }: { readonly size: number }): boolean {
  return size > MANY_DEALS;
}

const LARGEST_IMPORT_SHARE = 0.1;
const LARGEST_CREATED_A_DAY = 50;

/**
 * The deals before `day`. One that closed before its creation counts as created on that day. A creation day that holds more
 * than a tenth of all deals (at least 50) is an import: the real creation is not known, and an open deal without it is left
 * out. The value of a won deal is never negative here.
 */
export function standingBefore(deals: DealHistories, day: Day): Standing {
  const places = new Int32Array(deals.size);
  const created = new Int32Array(deals.size);
  let size = 0;
  let undated = 0;
  for (let i = 0; i < deals.size; i++) {
    const closed = deals.closed[i]!;
    const isClosed = closed !== NO_DAY && closed < day;
    let known = deals.created[i]!;
    if (known !== NO_DAY && isClosed && closed < known) known = closed;
    if (closed === NO_DAY && known === NO_DAY) undated++;
    if (!isClosed && (known === NO_DAY || known >= day)) continue;
    places[size] = i;
    created[size++] = known;
  }
  forgetImports(created.subarray(0, size));
  return take(deals, { day, places, created, size, undated });
}

interface Found {
  readonly day: Day;
  readonly places: Int32Array;
  readonly created: Int32Array;
  readonly size: number;
  readonly undated: number;
}

/** The columns of the deals that were found, but for open ones that came with an import. */
function take(deals: DealHistories, { day, places: found, created: known, size: most, undated }: Found): Standing {
  const places = new Int32Array(most);
  const created = new Int32Array(most);
  const closed = new Int32Array(most);
  const won = new Uint8Array(most);
  const value = new Float64Array(most);
  const amount = new Float64Array(most);
  const expected = new Int32Array(most);
  const product = new Int32Array(most);
  let size = 0;
  let undatedOpen = undated;
  for (let k = 0; k < most; k++) {
    const i = found[k]!;
    const end = deals.closed[i]!;
    const isClosed = end !== NO_DAY && end < day;
    if (!isClosed && known[k] === NO_DAY) {
      if (end === NO_DAY) undatedOpen++;
      continue;
    }
    places[size] = i;
    created[size] = known[k]!;
    closed[size] = isClosed ? end : NO_DAY;
    const isWon = isClosed && deals.won[i] === 1;
    won[size] = isWon ? 1 : 0;
    value[size] = isWon ? Math.max(0, deals.value[i]!) : 0;
    amount[size] = deals.amount[i]!;
    expected[size] = deals.expected[i]!;
    product[size] = deals.product[i]!;
    size++;
  }
  return {
    day,
    size,
    places: places.subarray(0, size),
    created: created.subarray(0, size),
    closed: closed.subarray(0, size),
    won: won.subarray(0, size),
    value: value.subarray(0, size),
    amount: amount.subarray(0, size),
    expected: expected.subarray(0, size),
    product: product.subarray(0, size),
    stages: deals.stages,
    undatedOpen,
  };
}

/** Makes the creation days of imports unknown. */
function forgetImports(created: Int32Array): void {
  const most = Math.max(LARGEST_CREATED_A_DAY, LARGEST_IMPORT_SHARE * created.length);
  if (created.length <= most) return;
  let [first, last] = [0x7fffffff, NO_DAY];
  for (let i = 0; i < created.length; i++) {
    const day = created[i]!;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const counts = new Int32Array(Math.max(0, last - first + 1));
  for (let i = 0; i < created.length; i++) if (created[i] !== NO_DAY) counts[created[i]! - first]!++;
  for (let i = 0; i < created.length; i++) {
    if (created[i] !== NO_DAY && counts[created[i]! - first]! > most) created[i] = NO_DAY;
  }
}
