import { type CoveredDays, coveredDays } from '../../derive/covered-days';
import type { Day } from '../../lib/days';
import { remembered } from '../../lib/remembered';
import { type AccountTable, SOLD_ON } from '../../metrics/accounts';
import { dayValues } from '../../model/day-values';
import type { BookInput } from '../report-input';

/** The days on which somebody bought, or became a customer. */
const CAME_ON: Readonly<Record<AccountTable, readonly string[]>> = {
  customers: ['startedOn', 'registeredOn'],
  orders: [SOLD_ON.orders],
  deals: [SOLD_ON.deals],
};

/** The days of which a tab tells, whatever its rows are; `null` where it has none. */
export type FindKnownDays = (table: AccountTable) => CoveredDays | null;

export function knownDaysFinder({ book, today }: BookInput): FindKnownDays {
  const known = new Map<AccountTable, CoveredDays | null>();
  return (table) => {
    return remembered(known, table, () => coveredDays(daysIn(table), today));
  };

  function daysIn(table: AccountTable): Int32Array {
    const columns = CAME_ON[table].flatMap((field) => dayValues(book.table(table), field) ?? []);
    const days = new Int32Array(columns.reduce((size, { length }) => size + length, 0));
    columns.reduce((at, column) => {
      days.set(column, at);
      return at + column.length;
    }, 0);
    return days;
  }
}

/** Whether the data tell of no day up to this one. */
export function isBefore({ first }: CoveredDays, end: Day): boolean {
  return end < first;
}

/** Whether they tell of a stretch from its first day on: they reach as far back beyond their own as rows lie apart. */
export function tellsFrom({ first, silence }: CoveredDays, start: Day): boolean {
  return first - silence <= start;
}
