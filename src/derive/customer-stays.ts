import type { Day } from '../lib/days';
import { remembered } from '../lib/remembered';
import { NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Table } from '../model/table';
import { type ContractStanding, NO_CONTRACT } from './contract-standing';

/** One row of the customers tab. */
export interface Contract {
  readonly row: number;
  /** The code of its customer. */
  readonly account: number;
  /** `-Infinity`: since always. */
  readonly start: Day;
  /** The last day; `Infinity` while it is running. */
  readonly end: Day;
}

/** A stretch of days, without a gap, for which somebody was a customer. */
export interface Stay {
  readonly start: Day;
  readonly end: Day;
}

/** Who was a customer when, by the contracts of some rows. */
export interface CustomerStays {
  /** By account the stays in the order of time: contracts that overlap, or follow each other day by day, are one. */
  readonly byAccount: ReadonlyMap<number, readonly Stay[]>;
  readonly contracts: readonly Contract[];
  /** Contracts that end before they start: they have no length. */
  readonly badDates: readonly Contract[];
  /** Accounts by what makes them no customers by dates, or more than their dates say: see `CONTRACT_STANDINGS`. */
  readonly byStanding: ReadonlyMap<ContractStanding, ReadonlySet<number>>;
  /** Accounts with a contract without a start date: it counts since ever. */
  readonly sinceEver: ReadonlySet<number>;
  /** Accounts of which the day of registration stands in for a start. */
  readonly sinceRegistered: ReadonlySet<number>;
}

const known = new WeakMap<Table, WeakMap<Int32Array, CustomerStays>>();

/** One entry an account of rows of a customers tab. Rows without an account are nobody's. The same rows are gone through once. */
export function customerStays(customers: Table, rows: Int32Array): CustomerStays {
  const ofTable = remembered(known, customers, () => new WeakMap());
  return remembered(ofTable, rows, () => staysOf(customers, rows));
}

function staysOf(customers: Table, rows: Int32Array): CustomerStays {
  const { codes } = customers.column('customer') as TextColumn;
  const [starts, ends] = ['startedOn', 'leftOn'].map((field) => dayValues(customers, field));
  const written = dayValues(customers, 'start');
  const standings = customers.column('standing') as TextColumn;
  const contracts: Contract[] = [];
  const badDates: Contract[] = [];
  const byStanding = new Map<ContractStanding, Set<number>>();
  const [sinceEver, sinceRegistered] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    const account = codes[row]!;
    if (account === 0) continue;
    const standing = standings.values[standings.codes[row]!] as ContractStanding;
    if (standing !== '') byStanding.set(standing, (byStanding.get(standing) ?? new Set()).add(account));
    if (NO_CONTRACT.includes(standing)) continue;
    const start = starts && starts[row] !== NO_DAY ? starts[row]! : -Infinity;
    const end = ends && ends[row] !== NO_DAY ? ends[row]! : Infinity;
    if (start === -Infinity) sinceEver.add(account);
    else if ((written?.[row] ?? NO_DAY) === NO_DAY) sinceRegistered.add(account);
    (end < start ? badDates : contracts).push({ row, account, start, end });
  }
  return { byAccount: mergedByAccount(contracts), contracts, badDates, byStanding, sinceEver, sinceRegistered };
}

function mergedByAccount(contracts: readonly Contract[]): Map<number, Stay[]> {
  const byAccount = new Map<number, Stay[]>();
  for (const { account, start, end } of [...contracts].sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))) {
    const stays = byAccount.get(account);
    const last = stays?.[stays.length - 1];
    if (!stays || !last) byAccount.set(account, [{ start, end }]);
    else if (start > last.end + 1) stays.push({ start, end });
    else if (end > last.end) stays[stays.length - 1] = { start: last.start, end };
  }
  return byAccount;
}

/** Whether somebody is a customer when a day is over: who leaves on it is none any more. */
export function isCustomerAfter(stays: readonly Stay[], day: Day): boolean {
  return stays.some(({ start, end }) => start <= day && end > day);
}

/** The accounts that are customers when a day is over. */
export function customersAfter({ byAccount }: CustomerStays, day: Day): Set<number> {
  const found = new Set<number>();
  for (const [account, stays] of byAccount) if (isCustomerAfter(stays, day)) found.add(account);
  return found;
}

const inForce = new WeakMap<CustomerStays, Map<Day, readonly Contract[]>>();

/**
 * The contracts in force when a day is over: of customers whose next one follows the day after, the one that ends on it.
 * Found once a day: figures of one month are those of the year before of another.
 */
export function contractsAfter(stays: CustomerStays, day: Day): readonly Contract[] {
  const byDay = remembered(inForce, stays, () => new Map());
  return remembered(byDay, day, () => contractsInForce(stays.contracts, day));
}

function contractsInForce(contracts: readonly Contract[], day: Day): Contract[] {
  const following = new Set<number>();
  for (const { account, start } of contracts) if (start === day + 1) following.add(account);
  return contracts.filter(
    ({ account, start, end }) => start <= day && (end > day || (end === day && following.has(account))),
  );
}
