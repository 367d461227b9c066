import { namedZone } from '../../../src/lib/zone';
import type { Cell } from '../../../src/model/cell';
import { textOfValue } from '../../../src/model/text-of-value';
import { readColumns, type Wanted } from '../../../src/read/read-columns';

/** One column of cells as it is read, its values as texts. */
export function read(want: Pick<Wanted, 'kind' | 'as' | 'dateOrder'>, cells: readonly Cell[], place = 'UTC') {
  const rows = Int32Array.from(cells, (_, row) => row);
  const wanted = [{ index: 0, header: 'H', ...want }];
  const { columns, currencies, issues } = readColumns(
    cells.map((cell) => [cell]),
    rows,
    wanted,
    namedZone(place),
  );
  const column = columns[0]!;
  return {
    column,
    texts: cells.map((_, row) => textOfValue(column, row)),
    currencies: currencies[0] && [...currencies[0].codes].map((code) => currencies[0]!.values[code]),
    issues: issues.map(({ kind, rows }) => [kind, ...rows]),
  };
}
