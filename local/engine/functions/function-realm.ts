import type { ValueBlock } from '../cells/value-block';

/** Values that belong to the script's realm: its own arrays and Dates, opaque to the engine. */
export type RealmValue = unknown;

/** A fresh copy of the script, in which custom functions are called. */
export interface FunctionRealm {
  /** Rows of cells as the realm's own arrays, dates as its own Dates. */
  rows(block: ValueBlock): RealmValue;
  /** Whether rows made from a block are still as they were made. */
  areUntouched(rows: RealmValue, block: ValueBlock): boolean;
  date(instant: number): RealmValue;
  /** Calls a top-level function; throws what it throws. */
  callFunction(name: string, args: readonly RealmValue[], timeoutMs: number): RealmValue;
}
