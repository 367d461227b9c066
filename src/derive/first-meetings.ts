import { type FlagColumn, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { knownFrom } from './account-horizon';
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
 * account is new unless it was a customer before that day: by its start date, since to be registered makes nobody one.
 * Without one the first 12 months of the log are unknown.
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
  const standingOf = standingsBy(book, days);
  const codes = rows.map((row) => standingOf(customer.values[customer.codes[row]!]!, days[row]!));
  return rollup(activities, rows, { standing: { kind: 'text', codes, values: STANDINGS } });
}

type StandingOf = (account: string, day: number) => Standing;

function standingsBy(book: Book, days: Int32Array): StandingOf {
  const from = knownFrom(days) ?? Infinity;
  const begin = days.reduce((first, day) => (day === NO_DAY ? first : Math.min(first, day)), Infinity);
  const byHorizon = (day: number) => (day < from ? UNKNOWN : NEW);
  const since = customersSince(book);
  if (!since) return (_, day) => byHorizon(day);
  return (account, day) => {
    const known = since.of(account);
    if (!known) return NEW;
    if (known.start !== Infinity) return known.start < day ? EXISTING : NEW;
    if (known.registered === Infinity) return UNKNOWN;
    return known.registered >= begin ? NEW : byHorizon(day);
  };
}
