import { NO_DAY, YES } from '../model/column';
import { OPEN } from '../model/status';

/** The loops over deals that their derived columns are made of: small, over some rows at a time (see `lib/each-block`). */

/** What each code means. */
export function mapCodes(codes: Int32Array, meaning: Int32Array, found: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) found[row] = meaning[codes[row]!]!;
}

/** Gives a day to the rows of some codes that have none. */
export function fillDays(
  values: Int32Array,
  codes: Int32Array,
  isWanted: Uint8Array,
  days: Int32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    if (isWanted[codes[row]!] === 1 && values[row] === NO_DAY) values[row] = days[row]!;
  }
}

/** Takes the numbers of the deals that are no longer open. */
export function forgetClosed(values: Float64Array, statuses: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row++) if (statuses[row] !== OPEN) values[row] = NaN;
}

/** Says yes of the open deals in some stages. */
export function markOpen(
  values: Uint8Array,
  statuses: Int32Array,
  stages: Int32Array,
  isAt: Uint8Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) if (statuses[row] === OPEN && isAt[stages[row]!] === 1) values[row] = YES;
}
