import type { DealsTable } from '../../derive/deals';
import type { Day } from '../../lib/days';
import type { DayColumn, NumberColumn, TextColumn } from '../../model/column';
import type { Issue } from '../../model/issue';
import type { ReportInput, ReportSource } from '../report-input';
import { headerOf } from './header-of';
import { dataRowsOf, type Tail, tailOf } from './tail/tail';

/** What checks look at. Rows are indexes into the table of deals. */
export interface Facts {
  readonly deals: DealsTable;
  readonly source: ReportSource;
  readonly today: Day;
  /** A code of `model/status` a row. */
  readonly status: Int32Array;
  /** The values of columns that a check needs and that are therefore there. */
  days(field: string): Int32Array;
  numbers(field: string): Float64Array;
  texts(field: string): TextColumn;
  /** The rows that pass, in rising order. */
  rows(test: (row: number) => boolean): number[];
  /** Whether a word of ours or the team's own choice tells what a stage means. */
  isKnownStage(name: string): boolean;
  /** Whether a cell of one of these fields stands on the row and could not be read. */
  isUnread(fields: readonly string[]): (row: number) => boolean;
  /** What a longer, older export has left below the deals; `null` when nothing looks like it. */
  readonly tail: Tail | null;
}

type FactsInput = Pick<ReportInput, 'deals' | 'source' | 'today' | 'book'>;

const OF_WHOLE_ROWS: readonly Issue['kind'][] = ['duplicate', 'headerAgain', 'noStatus'];

export function factsOf({ deals, source, today, book }: FactsInput): Facts {
  let tail: Tail | null | undefined;
  const values = <Kind extends { values: unknown }>(field: string) =>
    (deals.column(field) as unknown as Kind).values as Kind['values'];
  return {
    deals,
    source,
    today,
    status: (deals.column('status') as TextColumn).codes,
    days: (field) => values<DayColumn>(field),
    numbers: (field) => values<NumberColumn>(field),
    texts: (field) => deals.column(field) as TextColumn,
    rows(test) {
      const found: number[] = [];
      for (let row = 0; row < deals.size; row++) if (test(row)) found.push(row);
      return found;
    },
    isKnownStage: (name) => book.rankOf(name).known,
    isUnread(fields) {
      const headers = fields.map((field) => headerOf(field, deals, source));
      const unread = new Set<number>();
      for (const { kind, column, rows } of deals.issues) {
        if (column === undefined || OF_WHOLE_ROWS.includes(kind) || !headers.includes(column)) continue;
        for (const row of rows) unread.add(row);
      }
      return (row) => unread.size > 0 && unread.has(deals.rowNumbers[row]!);
    },
    get tail() {
      if (tail === undefined) tail = tailOf(deals, source, dataRowsOf(deals));
      return tail;
    },
  };
}
