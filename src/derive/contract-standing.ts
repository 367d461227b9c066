import type { Day } from '../lib/days';
import { type Column, type DayColumn, type FlagColumn, NO, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { type Following, followingStarts } from './following-starts';
import { unreadableDates } from './unreadable-dates';

/** What the rows of a customers tab are, beyond contracts that run by their dates (`''`). */
export const CONTRACT_STANDINGS = [
  '',
  /** By the status no customer yet: a prospect, a lead, a trial, a draft of a contract. */
  'prospect',
  /** Ended, on a day that nobody has written down. */
  'leftUndated',
  /** With a start, an end or a churn date that cannot be read. */
  'unreadable',
  /** The end has passed, and the status calls it active: it was renewed. */
  'activePastEnd',
  /** The term has passed without a churn date, on a tab that has such dates: it was renewed. */
  'noChurnDate',
] as const;
export type ContractStanding = (typeof CONTRACT_STANDINGS)[number];

/** What dates do not place: such rows are left out, and counted. */
export const NO_CONTRACT: readonly ContractStanding[] = ['prospect', 'leftUndated', 'unreadable'];

/** Where the rows of a customers tab stand, and the last day of each; `NO_DAY` while it is running. */
export interface ContractEnds {
  readonly standings: TextColumn;
  readonly lastDays: DayColumn;
}

/** Whether a column of its own says who has left: then an end is that of a term, which may be renewed. */
export function tellsWhoLeft(customers: Pick<LoadedTable, 'column'>): boolean {
  return Boolean(dayValues(customers, 'churned')?.some((day) => day !== NO_DAY));
}

/**
 * The churn date ends a contract, else the end date. A contract whose end has passed goes on where the status calls it
 * active, or where a column of its own says who has left and is blank; then it ends when the customer's next one starts.
 */
export function contractEnds(customers: LoadedTable, book: Book): ContractEnds {
  const [churned, ends, starts] = ['churned', 'end', 'startedOn'].map((field) => dayValues(customers, field));
  const classAt = contractClasses(customers, book);
  const startIsBad = unreadableDates(customers, ['start', 'registered']);
  const endIsBad = unreadableDates(customers, ['churned', 'end']);
  const isTerm = tellsWhoLeft(customers);
  const lastDays = new Int32Array(customers.size).fill(NO_DAY);
  const codes = new Int32Array(customers.size);
  const dayAt = (days: Int32Array | undefined, row: number): Day => days?.[row] ?? NO_DAY;
  const standingOf = (row: number): ContractStanding => {
    const [left, end, status] = [dayAt(churned, row), dayAt(ends, row), classAt(row)];
    const isOver = status === 'ended' || status === 'expired';
    if (status === 'prospect') return 'prospect';
    if (startIsBad(row) && dayAt(starts, row) === NO_DAY) return 'unreadable';
    if (left === NO_DAY && endIsBad(row)) return 'unreadable';
    lastDays[row] = left !== NO_DAY ? left : end;
    if (lastDays[row] === NO_DAY) return isOver ? 'leftUndated' : '';
    if (left !== NO_DAY || end > book.today || isOver) return '';
    return isTerm ? 'noChurnDate' : status === 'active' ? 'activePastEnd' : '';
  };
  for (let row = 0; row < codes.length; row++) codes[row] = CONTRACT_STANDINGS.indexOf(standingOf(row));
  letRunOn(customers, { codes, lastDays, starts });
  return {
    standings: { kind: 'text', codes, values: CONTRACT_STANDINGS },
    lastDays: { kind: 'day', values: lastDays },
  };
}

interface Found {
  readonly codes: Int32Array;
  readonly lastDays: Int32Array;
  readonly starts: Int32Array | undefined;
}

const PAST_END: readonly ContractStanding[] = ['activePastEnd', 'noChurnDate'];

/** Contracts past their end last until the next one of the customer; followed without a gap they end as they say. */
function letRunOn(customers: LoadedTable, { codes, lastDays, starts }: Found): void {
  let following: Following | undefined;
  const isContract = (row: number) => !NO_CONTRACT.includes(CONTRACT_STANDINGS[codes[row]!]!);
  for (let row = 0; row < codes.length; row++) {
    if (!PAST_END.includes(CONTRACT_STANDINGS[codes[row]!]!)) continue;
    following ??= followingStarts(customers, starts, isContract);
    const next = following(row);
    if (next !== null && next <= lastDays[row]! + 1) codes[row] = 0;
    else lastDays[row] = next === null ? NO_DAY : next - 1;
  }
}

/** What the status or the Active column makes of a row; `expired`: ended, since its term was over. */
export function contractClasses(
  customers: LoadedTable,
  { classOf }: Book,
): (row: number) => 'active' | 'ended' | 'expired' | 'prospect' | '' {
  const active = (customers.column('isActive') as FlagColumn | undefined)?.values;
  const status = customers.column('status') as TextColumn | undefined;
  const classes = status?.values.map((text) => classOf('values', text));
  return (row) => {
    const found = classes?.[status!.codes[row]!];
    if (found === 'prospect' || found === 'draft') return 'prospect';
    if (found === 'expired') return 'expired';
    if (active?.[row] === NO || found === 'ended') return 'ended';
    return active?.[row] === YES || found === 'active' ? 'active' : '';
  };
}

/** Rows that are no customers (`prospect`), as `leftOutAs` of the orders has those that are no sales. */
export function prospectsOf(customers: LoadedTable): Column {
  const standings = customers.column('standing') as TextColumn;
  const values = standings.values.map((name) => (name === 'prospect' ? name : ''));
  return { kind: 'text', codes: standings.codes, values };
}
