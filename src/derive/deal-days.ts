import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

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
  return firstKnown(status, (code) =>
    code === WON ? present(won, closed, both) : code === LOST ? present(lost, closed, both) : [],
  );
}

/** The day on which each open deal is expected to close. `undefined` when the tab has no such column. */
export function expectedOn(table: Table, status: TextColumn): DayColumn | undefined {
  const expected = dayValues(table, 'expectedClose');
  const both = dayValues(table, 'closeDate');
  if (!expected && !both) return undefined;
  return firstKnown(status, (code) => (code === OPEN ? present(expected, both) : []));
}

/** The day of the first contact, else the day on which the deal was created. `undefined` when the tab has neither. */
export function firstContactOn(table: Table): DayColumn | undefined {
  const contact = dayValues(table, 'firstContact');
  const created = dayValues(table, 'created');
  if (!contact || !created) return table.column(contact ? 'firstContact' : 'created') as DayColumn | undefined;
  return { kind: 'day', values: contact.map((day, row) => (day === NO_DAY ? created[row]! : day)) };
}

function present(...columns: (Days | undefined)[]): Days[] {
  return columns.filter((days) => days !== undefined);
}

/** Of each deal the first day that the columns for its status know. */
function firstKnown(status: TextColumn, columnsFor: (code: number) => Days[]): DayColumn {
  const { codes } = status;
  const columnsOf = status.values.map((_, code) => columnsFor(code));
  const values = new Int32Array(codes.length);
  for (let row = 0; row < values.length; row++) {
    const columns = columnsOf[codes[row]!]!;
    let day = NO_DAY;
    for (let i = 0; i < columns.length && day === NO_DAY; i++) day = columns[i]![row]!;
    values[row] = day;
  }
  return { kind: 'day', values };
}
