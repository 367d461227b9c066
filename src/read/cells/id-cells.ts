import type { Zone } from '../../lib/zone';
import type { CellReader } from './cell-reader';
import { textOf } from './text-cells';

/**
 * Ids and names: as they stand, never interned. They are taken from the cells when they are first asked for, since most
 * calls group and sum without them.
 */
export function idReader(index: number, zone: Zone): CellReader {
  return {
    problems: new Map(),
    finish(cells, rows) {
      let values: readonly string[] | undefined;
      return {
        kind: 'id',
        get values() {
          values ??= Array.from(rows, (row) => textOf(cells[row]![index], zone));
          return values;
        },
      };
    },
  };
}
