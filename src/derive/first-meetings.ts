import { type FlagColumn, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { knownFrom } from './account-horizon';
import { accountKey } from './account-key';
import type { Book } from './book';
import { customersSince } from './customers-since';
import type { LoadedTable } from './derivation';
import { rollup } from './rollup';

/** What an account was when it was first met; `unknown`: a customer of before may look new there. */
export const STANDINGS = ['', 'new', 'existing', 'unknown'] as const;
type Standing = 1 | 2 | 3;
const NEW = 1;
const EXISTING = 2;
const UNKNOWN = 3;

/**
 * One row an account: its first held meeting, demo, presentation or visit, with its `standing`. Beside a customers tab an
 * account is new unless it was a customer before that day; without one the first 12 months of the log are unknown.
 */
export function firstMeetings(book: Book): LoadedTable | undefined {
  const activities = book.table('activities');
  const held = (activities?.column('isHeld') as FlagColumn | undefined)?.values;
  const customer = activities?.column('customer') as TextColumn | undefined;
  const days = dayValues(activities, 'day');
  if (!activities || !held || !customer || !days) return undefined;
  const first = new Int32Array(customer.values.length).fill(-1);
  for (let row = 0; row < activities.size; row++) {
    const code = customer.codes[row]!;
    if (code === 0 || held[row] !== YES || days[row] === NO_DAY) continue;
    if (first[code]! < 0 || days[row]! < days[first[code]!]!) first[code] = row;
  }
  const rows = first.filter((row) => row >= 0).sort((a, b) => a - b);
  const standingOf = byCustomers(book) ?? byHorizon(days);
  const codes = rows.map((row) => standingOf(customer.values[customer.codes[row]!]!, days[row]!));
  return rollup(activities, rows, { standing: { kind: 'text', codes, values: STANDINGS } });
}

type StandingOf = (account: string, day: number) => Standing;

function byCustomers(book: Book): StandingOf | null {
  const since = customersSince(book);
  if (!since) return null;
  return (account, day) => {
    const start = since.get(accountKey(account));
    if (start === undefined) return NEW;
    return start === Infinity ? UNKNOWN : start < day ? EXISTING : NEW;
  };
}

function byHorizon(days: Int32Array): StandingOf {
  const from = knownFrom(days) ?? Infinity;
  return (_, day) => (day < from ? UNKNOWN : NEW);
}
