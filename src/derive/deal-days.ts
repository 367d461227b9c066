import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

type Days = Int32Array;

/**
 * The day on which each deal was won or lost: the won or lost date, else the actual close date, else the close date
 * that serves both. Deals that are not closed have none. `undefined` when the tab has no such column.
 */
export function closedOn(table: Table, status: TextColumn): DayColumn | undefined {
  const won = daysOf(table, 'wonDate');
  const lost = daysOf(table, 'lostDate');
  const closed = daysOf(table, 'closed');
  const both = daysOf(table, 'closeDate');
  if (!won && !lost && !closed && !both) return undefined;
  const ofWon = present(won, closed, both);
  const ofLost = present(lost, closed, both);
  return build(table.size, (row) => {
    const code = status.codes[row];
    return code === WON ? first(row, ofWon) : code === LOST ? first(row, ofLost) : NO_DAY;
  });
}

/** The day on which each open deal is expected to close. `undefined` when the tab has no such column. */
export function expectedOn(table: Table, status: TextColumn): DayColumn | undefined {
  const expected = daysOf(table, 'expectedClose');
  const both = daysOf(table, 'closeDate');
  if (!expected && !both) return undefined;
  const ofOpen = present(expected, both);
  return build(table.size, (row) => (status.codes[row] === OPEN ? first(row, ofOpen) : NO_DAY));
}

/** The day of the first contact, else the day on which the deal was created. `undefined` when the tab has neither. */
export function firstContactOn(table: Table): DayColumn | undefined {
  const contact = daysOf(table, 'firstContact');
  const created = daysOf(table, 'created');
  if (!contact && !created) return undefined;
  const ofAll = present(contact, created);
  return build(table.size, (row) => first(row, ofAll));
}

function daysOf(table: Table, field: string): Days | undefined {
  return (table.column(field) as DayColumn | undefined)?.values;
}

function present(...columns: (Days | undefined)[]): Days[] {
  return columns.filter((days) => days !== undefined);
}

function first(row: number, columns: readonly Days[]): number {
  for (let i = 0; i < columns.length; i++) if (columns[i]![row] !== NO_DAY) return columns[i]![row]!;
  return NO_DAY;
}

function build(size: number, dayAt: (row: number) => number): DayColumn {
  const values = new Int32Array(size);
  for (let row = 0; row < size; row++) values[row] = dayAt(row);
  return { kind: 'day', values };
}
