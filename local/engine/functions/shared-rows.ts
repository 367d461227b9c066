import type { ValueBlock } from '../cells/value-block';
import type { FunctionRealm, RealmValue } from './function-realm';

interface Shared {
  block: ValueBlock;
  rows: RealmValue;
}

/**
 * The ranges that custom functions of one calculation are called with. Copying a large range costs more than most
 * functions do, so all calls get the same arrays; before they are handed out again it is checked that no call
 * has changed them, and otherwise they are made anew. So a function may sort or shift its argument, as in Sheets.
 */
export class SharedRows {
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly realm: FunctionRealm) {}

  /** The rows of a range named by a key; `inUse` are those that the same call has already as another argument. */
  get(key: string, read: () => ValueBlock, inUse: readonly RealmValue[]): RealmValue {
    const shared = this.shared.get(key);
    if (!shared) {
      const block = read();
      const rows = this.realm.rows(block);
      this.shared.set(key, { block, rows });
      return rows;
    }
    if (inUse.includes(shared.rows)) return this.realm.rows(shared.block);
    if (!this.realm.areUntouched(shared.rows, shared.block)) shared.rows = this.realm.rows(shared.block);
    return shared.rows;
  }
}
