import { type Column, type DayColumn, NO, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import type { Book } from './book';
import { costDays } from './cost-days';
import { costedMonths, inCostedMonth } from './costed';
import { datedMoney } from './dated-money';
import type { LoadedTable } from './derivation';
import { gather } from './gather';
import { rollup } from './rollup';
import { spread } from './spread';
import type { Stretch } from './stints';

const COST_FIELDS = ['date', 'period', 'spend', 'visits', 'leads', 'currency'] as const;

/** What a row of costs says of all its days together. */
const COUNTS = ['visits', 'leads'] as const;

/**
 * Costs by the day: a row for each row of the costs tab and each day that it is for, with `day` and an even part of its
 * `spend` (money in the reporting currency), `visits` and `leads`, and whether spend is entered for its month. The parts of a row add up to it. A row of no known
 * day stands whole, without a day. `undefined` when the tab has none of these.
 */
export function spending(book: Book): LoadedTable | undefined {
  const costs = book.table('costs');
  costs?.load(COST_FIELDS);
  if (!costs) return undefined;
  const known = costDays(costs, book);
  const stretches = known ?? Array.from({ length: costs.size }, () => null);
  const whole = wholeOf(costs, stretches, book);
  if (Object.keys(whole.numbers).length === 0) return undefined;
  const sizes = Int32Array.from(stretches, (stretch) => (stretch ? stretch.end - stretch.start + 1 : 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rows = new Int32Array(total);
  const days = new Int32Array(total);
  let next = 0;
  stretches.forEach((stretch, row) => {
    for (let i = 0; i < sizes[row]!; i++, next++) {
      rows[next] = row;
      days[next] = stretch ? stretch.start + i : NO_DAY;
    }
  });
  const columns: Record<string, Column> = known ? { day: { kind: 'day', values: days } } : {};
  for (const [name, { values }] of Object.entries(whole.numbers)) {
    columns[name] = { kind: 'number', values: spread(values, sizes) };
  }
  const months = costedMonths(columns.day as DayColumn | undefined, columns.spend as NumberColumn | undefined);
  const own = known ? days : undefined;
  columns.isCosted = inCostedMonth(total, own, months);
  columns.isUncosted = inCostedMonth(total, own, months, NO);
  if (whole.currency) columns.amountCurrency = gather(whole.currency, rows);
  return rollup(costs, rows, columns);
}

/** What each row of costs says, before it is spread. */
interface Whole {
  readonly numbers: Readonly<Record<string, NumberColumn>>;
  readonly currency: TextColumn | undefined;
}

function wholeOf(costs: LoadedTable, stretches: readonly (Stretch | null)[], book: Book): Whole {
  const numbers: Record<string, NumberColumn> = {};
  for (const name of COUNTS) {
    const column = costs.column(name) as NumberColumn | undefined;
    if (column) numbers[name] = column;
  }
  const values = costs.column('spend') as NumberColumn | undefined;
  if (!values) return { numbers, currency: undefined };
  const days: DayColumn = { kind: 'day', values: Int32Array.from(stretches, (stretch) => stretch?.start ?? NO_DAY) };
  const { amount, currency } = datedMoney(costs, { field: 'spend', values, days }, book);
  return { numbers: { ...numbers, spend: amount }, currency };
}
