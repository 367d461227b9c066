import type { RecognisedColumn } from '../../app/api';
import { say } from '../say';
import type { Mapping } from '../use-mapping';
import { ColumnRow } from './column-row';

/** All columns in the order of the sheet. */
export function ColumnList({
  columns,
  mapping,
  isOff,
}: {
  columns: readonly RecognisedColumn[];
  mapping: Mapping;
  isOff: boolean;
}) {
  const used = columns.filter(({ field }) => field !== null).length;
  const rows = columns.map((column, index) => ({ id: columnId(index), column }));
  return (
    <section aria-labelledby="columns">
      <div class="line">
        <h2 id="columns">{say('columns.heading', { count: columns.length })}</h2>
        <span class="aside">{say('columns.used', { count: used })}</span>
      </div>
      <ul class="columns">
        {rows.map(({ id, column }) => (
          <ColumnRow key={id} id={id} column={column} mapping={mapping} isOff={isOff} />
        ))}
      </ul>
    </section>
  );
}

/** The id of a column's drop-down on the page. */
export const columnId = (index: number) => `column-${index}`;
