import { eachBlock } from '../lib/each-block';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';
import { fillDays } from './deal-loops';

type Days = Int32Array;

/**
 * The day on which each deal was won or lost: the won or lost date, else the actual close date, else the close date
 * that serves both. Deals that are not closed have none. `undefined` when the tab has no such column.
 */
export function closedOn(table: Table, status: TextColumn): DayColumn | undefined {
  const won = dayValues(table, 'wonDate');
  const lost = dayValues(table, 'lostDate');
  const closed = dayValues(table, 'closed');
  const both = dayValues(table, 'closeDate');
  if (!won && !lost && !closed && !both) return undefined;
  return firstKnown(status, [
    [won, [WON]],
    [lost, [LOST]],
    [closed, [WON, LOST]],
    [both, [WON, LOST]],
  ]);
}

/** The day on which each open deal is expected to close. `undefined` when the tab has no such column. */
export function expectedOn(table: Table, status: TextColumn): DayColumn | undefined {
  const expected = dayValues(table, 'expectedClose');
  const both = dayValues(table, 'closeDate');
  if (!expected && !both) return undefined;
  return firstKnown(status, [
    [expected, [OPEN]],
    [both, [OPEN]],
  ]);
}

/** The day of the first contact, else the day on which the deal was created. `undefined` when the tab has neither. */
export function firstContactOn(table: Table): DayColumn | undefined {
  const contact = dayValues(table, 'firstContact');
  const created = dayValues(table, 'created');
  if (!contact || !created) return table.column(contact ? 'firstContact' : 'created') as DayColumn | undefined;
  return { kind: 'day', values: contact.map((day, row) => (day === NO_DAY ? created[row]! : day)) };
}

/** Days, and the statuses of the deals that they are about. */
type DaysOf = readonly [days: Days | undefined, statuses: readonly number[]];

/** Of each deal the first day that those for its status know. */
function firstKnown({ codes, values: statuses }: TextColumn, sources: readonly DaysOf[]): DayColumn {
  const values = new Int32Array(codes.length).fill(NO_DAY);
  for (const [days, wanted] of sources) {
    if (!days) continue;
    const isWanted = Uint8Array.from(statuses, (_, code) => (wanted.includes(code) ? 1 : 0));
    eachBlock(values.length, (from, to) => fillDays(values, codes, isWanted, days, from, to));
  }
  return { kind: 'day', values };
}
