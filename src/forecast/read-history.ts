import type { Book } from '../derive/book';
import { stageChanges } from '../derive/stage-changes';
import { groupTexts } from '../measures/grouping';
import { type Column, type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, WON } from '../model/status';
import { categoryOf } from './category-words';
import type { DealHistories, StageEntries } from './deal-histories';

type Deals = { column(field: string): Column | undefined };

/**
 * The open, won and lost deals among the rows. Closed deals without a close date are left out: kept, they would look open
 * for ever. The stages come from the stage history of the book, where it has one.
 */
export function readHistory(deals: Deals, rows: Int32Array, book?: Book): DealHistories {
  const kept = inTime(deals, rows);
  const size = kept.length;
  const status = (deals.column('status') as TextColumn).codes;
  const ends = (deals.column('closedOn') as DayColumn).values;
  const amounts = (deals.column('amount') as NumberColumn).values;
  const since = dayValues(deals, 'created');
  const due = dayValues(deals, 'expectedClose');
  const dueWhileOpen = dayValues(deals, 'expectedOn');
  const knowsAmounts = hasAmountsWhileOpen(kept, status, amounts);
  const created = new Int32Array(size).fill(NO_DAY);
  const closed = new Int32Array(size).fill(NO_DAY);
  const won = new Uint8Array(size);
  const value = new Float64Array(size);
  const amount = new Float64Array(size).fill(Number.NaN);
  const expected = new Int32Array(size).fill(NO_DAY);
  for (let i = 0; i < size; i++) {
    const row = kept[i]!;
    const money = amounts[row]!;
    if (since) created[i] = since[row]!;
    if (status[row] !== OPEN) closed[i] = ends[row]!;
    if (status[row] === WON) {
      won[i] = 1;
      if (!Number.isNaN(money)) value[i] = money;
    }
    if (money > 0 && knowsAmounts) amount[i] = money;
    // Of closed deals only a column of its own tells it: one close date for both says when they closed.
    if (due) expected[i] = due[row]!;
    if (expected[i] === NO_DAY && dueWhileOpen) expected[i] = dueWhileOpen[row]!;
  }
  return {
    size,
    rows: kept,
    created,
    closed,
    won,
    value,
    amount,
    expected,
    product: products(deals, kept),
    category: categories(deals, kept),
    stages: book ? stagesOf(book, kept) : null,
  };
}

const ENOUGH_OPEN = 10;
const HARDLY_ANY = 0.1;

/** Whether deals have an amount before they close: where open ones have none, that of a won deal was not known either. */
function hasAmountsWhileOpen(rows: Int32Array, status: Int32Array, amounts: Float64Array): boolean {
  let [open, known] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    if (status[rows[i]!] !== OPEN) continue;
    open++;
    if (amounts[rows[i]!]! > 0) known++;
  }
  return open < ENOUGH_OPEN || known >= HARDLY_ANY * open;
}

/** The rows of open deals and of closed ones with a day. */
function inTime(deals: Deals, rows: Int32Array): Int32Array {
  const status = (deals.column('status') as TextColumn).codes;
  const closed = (deals.column('closedOn') as DayColumn).values;
  const kept = new Int32Array(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const code = status[row];
    if (code === OPEN || ((code === WON || code === LOST) && closed[row] !== NO_DAY)) kept[size++] = row;
  }
  return kept.subarray(0, size);
}

function products(deals: Deals, rows: Int32Array): Int32Array {
  const product = deals.column('product') as TextColumn | undefined;
  if (!product) return new Int32Array(rows.length).fill(-1);
  const { places } = groupTexts(product);
  return rows.map((row) => (product.codes[row] === 0 ? -1 : places[product.codes[row]!]!));
}

function categories(deals: Deals, rows: Int32Array): Uint8Array | null {
  const column = deals.column('forecastCategory') as TextColumn | undefined;
  if (!column) return null;
  const byCode = column.values.map(categoryOf);
  return Uint8Array.from(rows, (row) => byCode[column.codes[row]!]!);
}

/** The open stages that these deals entered, by the day. */
function stagesOf(book: Book, rows: Int32Array): StageEntries | null {
  const changes = stageChanges(book);
  const history = book.table('history');
  const entered = dayValues(history, 'entered');
  if (!changes || !history || !entered) return null;
  const stage = history.column('toStage') as TextColumn;
  const { labels, places } = groupTexts(stage);
  const isClosing = stage.values.map((name) => book.rankOf(name).status === WON || book.rankOf(name).status === LOST);
  const ofRow = new Map(changes.map((change) => [change.dealRow, change.rows]));
  const from = new Int32Array(rows.length + 1);
  const days: number[] = [];
  const stages: number[] = [];
  rows.forEach((row, i) => {
    for (const at of ofRow.get(row) ?? []) {
      if (entered[at] === NO_DAY || isClosing[stage.codes[at]!]) continue;
      days.push(entered[at]!);
      stages.push(places[stage.codes[at]!]!);
    }
    from[i + 1] = days.length;
  });
  return { from, day: Int32Array.from(days), stage: Int32Array.from(stages), count: labels.length };
}
