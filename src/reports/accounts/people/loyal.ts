import type { Day } from '../../../lib/days';
import { type AccountBook, type AccountFacts, isCustomer, worthOf } from './account-facts';
import { risksOf } from './at-risk';

/** A customer who has stayed, and buys as ever. */
export interface Loyal {
  readonly account: AccountFacts;
  readonly since: Day;
  /** How long, in days. */
  readonly days: number;
  /** What it has paid so far; of contracts alone what they bring in a year. */
  readonly worth: number;
}

export const LOYAL_LIMITS = {
  /** A customer for so many days, or for half of the data where that is shorter. */
  days: 365,
  /** Days with an order, where sales are known. */
  fewestDays: 4,
} as const;

/** How long somebody must have been a customer here. */
export function loyalDays({ from, today }: AccountBook): number {
  return Math.min(LOYAL_LIMITS.days, Math.floor((today - from + 1) / 2));
}

/** Customers worth a thank-you: with us for long, several orders, no sign of leaving; those who brought most first. */
export function loyalCustomers(book: AccountBook): Loyal[] {
  const needed = loyalDays(book);
  const found = book.accounts
    .filter((account) => isCustomer(account, book.today) && buysAgain(account) && risksOf(account, book).length === 0)
    .map((account) => loyalOf(account, book))
    .filter(({ days }) => days >= needed);
  return found.sort((a, b) => b.worth - a.worth || b.days - a.days || (a.account.name < b.account.name ? -1 : 1));
}

function buysAgain({ days, contract }: AccountFacts): boolean {
  return days.length >= LOYAL_LIMITS.fewestDays || (days.length === 0 && contract !== null);
}

function loyalOf(account: AccountFacts, { today, from }: AccountBook): Loyal {
  const { contract, days: bought, revenue } = account;
  const began = contract !== null && contract !== 'ended' ? (contract.since ?? from) : today;
  const since = Math.min(began, bought[0] ?? today);
  return { account, since, days: today - since, worth: bought.length > 0 ? revenue : worthOf(account) };
}
