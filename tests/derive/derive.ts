import { type DealsTable, deriveDeals } from '../../src/derive/deals';
import { dayFromIso } from '../../src/lib/days';
import type { Cells } from '../../src/model/cell';
import { textOfValue } from '../../src/model/text-of-value';
import { stageClassifier } from '../../src/read/classify-stage';
import { open } from '../read/open';

/** The deals of a range with their derived columns. */
export function derive(cells: Cells, today = '2026-06-15'): DealsTable {
  return deriveDeals(open(cells), stageClassifier(['en']), { today: dayFromIso(today)! });
}

/** The values of a column as texts; `null` when the tab has no such column. */
export function derived(cells: Cells, field: string, today?: string): string[] | null {
  const table = derive(cells, today);
  const column = table.column(field);
  return column ? Array.from({ length: table.size }, (_, row) => textOfValue(column, row)) : null;
}
