import { namedZone } from '../../src/lib/zone';
import type { Cells } from '../../src/model/cell';
import { textOfValue } from '../../src/model/text-of-value';
import { openDeals, type SourceTable } from '../../src/read/open-tab';
import type { HeaderChoices } from '../../src/read/recognise';

/** The deals of a range as it is read in a place. */
export function open(cells: Cells, place = 'UTC', choices: HeaderChoices = {}): SourceTable {
  const table = openDeals(cells, { zone: namedZone(place), choices });
  if (!table) throw new Error('No deals in this range');
  return table;
}

/** The values of a column as texts. */
export function textsOf(table: SourceTable, field: string): string[] {
  const column = table.column(field);
  if (!column) throw new Error(`No column ${field}`);
  return Array.from({ length: table.size }, (_, row) => textOfValue(column, row));
}

/** A column below its header, beside a stage column, so that it is a deals tab. */
export function under(header: string, ...values: Cells[number]): Cells {
  return [[header, 'Stage'], ...values.map((value) => [value, 'Won'])];
}
