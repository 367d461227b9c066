import { remembered } from '../lib/remembered';
import { NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { type Join, join } from './join';

/** The rows of a stage history that tell a stage of a deal, in the order in which they happened to it. */
export interface DealChanges {
  /** The row on the deals tab, or -1. */
  readonly dealRow: number;
  /** Rows of the history. */
  readonly rows: readonly number[];
}

const known = new WeakMap<LoadedTable, readonly DealChanges[] | null>();

/** The stage history of each deal. `undefined` without a history, its deal or its stage column. */
export function stageChanges(book: Book): readonly DealChanges[] | undefined {
  const history = book.table('history');
  return (history && remembered(known, history, () => changesIn(history, book))) ?? undefined;
}

function changesIn(history: LoadedTable, book: Book): DealChanges[] | null {
  const ids = history.column('dealId');
  const stages = history.column('toStage') as TextColumn | undefined;
  if (ids?.kind !== 'id' || !stages) return null;
  const byDeal = new Map<string, number[]>();
  for (let row = 0; row < history.size; row++) {
    const id = ids.values[row]!;
    if (id === '' || stages.codes[row] === 0) continue;
    const rows = byDeal.get(id);
    if (rows) rows.push(row);
    else byDeal.set(id, [row]);
  }
  const found = dealRows(history, book);
  const order = happening(history, [...byDeal.values()]);
  return [...byDeal.values()].map((rows) => ({ dealRow: found?.rows[rows[0]!] ?? -1, rows: order(rows) }));
}

/** The deal of each row of the history: by the deal's id, else by its name. */
function dealRows(history: LoadedTable, book: Book): Join | null {
  const { deals } = book;
  const keys = history.column('dealId');
  if (!deals || !keys) return null;
  const joined = ['id', 'name'].map((field) => {
    const others = deals.column(field);
    return others ? join(keys, others, deals.size) : null;
  });
  const [byId, byName] = joined;
  return byId?.rows.some((row) => row >= 0) || !byName ? (byId ?? null) : byName;
}

/** Sorts the rows of a deal by the day of each; those of one day as the sheet has them, which may be the newest first. */
function happening(history: LoadedTable, deals: readonly (readonly number[])[]) {
  const days = dayValues(history, 'entered');
  if (!days) return (rows: readonly number[]) => rows;
  let falling = 0;
  for (const rows of deals) {
    for (let i = 1; i < rows.length; i++) falling += Math.sign(days[rows[i - 1]!]! - days[rows[i]!]!);
  }
  const dayOf = (row: number) => (days[row] === NO_DAY ? Infinity : days[row]!);
  const compare = (a: number, b: number) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) - dayOf(b));
  return (rows: readonly number[]) => (falling > 0 ? [...rows].reverse() : [...rows]).sort(compare);
}
