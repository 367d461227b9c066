import { remembered } from '../lib/remembered';
import { type FlagColumn, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Period } from '../model/period';
import type { Table } from '../model/table';
import { textOfValue } from '../model/text-of-value';
import { keysIn } from './account-column';
import { accountKey, idKey } from './account-key';
import type { Book } from './book';
import { type ContractStanding, NO_CONTRACT } from './contract-standing';

/** What shows that a customer is engaged. */
export type Engagement = 'reply' | 'meeting' | 'use' | 'reorder';

export interface EngagedCustomers {
  /** Customers who are active in the period, several rows of one account being one customer. */
  readonly active: number;
  /** Those of them who did something. */
  readonly engaged: number;
  /** By what they did; what the tabs do not tell is not there. */
  readonly told: ReadonlyMap<Engagement, number>;
}

interface When {
  /** `null`: all time, with the customers of today. */
  readonly period: Period | null;
  readonly today: number;
}

/** Counts the active customers among rows of a customers tab, and those who did something in the period. */
export function engagedCustomers(customers: Table, rows: Int32Array, book: Book, when: When): EngagedCustomers {
  const { keyOfRow, isActive, evidence } = signsOf(customers, book, when);
  const active = new Set<string>();
  for (const row of rows) if (keyOfRow(row) !== '' && isActive(row)) active.add(keyOfRow(row));
  const engaged = new Set<string>();
  const told = new Map<Engagement, number>();
  for (const [name, accounts] of evidence) {
    const own = [...active].filter((key) => accounts.has(key));
    told.set(name, own.length);
    for (const key of own) engaged.add(key);
  }
  return { active: active.size, engaged: engaged.size, told };
}

/** What shows of all customers whether they are active and engaged in a period. */
interface Signs {
  keyOfRow(row: number): string;
  isActive(row: number): boolean;
  /** Those who did something, by what; what the tabs do not tell is not there. */
  readonly evidence: readonly (readonly [Engagement, ReadonlySet<string>])[];
}

const known = new WeakMap<Table, Map<string, Signs>>();

/** The same for every group of customers that is asked for. */
function signsOf(customers: Table, book: Book, when: When): Signs {
  const ofTable = remembered(known, customers, () => new Map());
  const key = `${when.period?.start}..${when.period?.end} ${when.today}`;
  return remembered(ofTable, key, () => findSigns(customers, book, when));
}

function findSigns(customers: Table, book: Book, when: When): Signs {
  const { keyOfRow, accountOf } = accountsOf(customers);
  const isWithin = within(when);
  const evidence: [Engagement, Set<string> | null][] = [
    ['reply', withActivity('isReply', book, accountOf, isWithin)],
    ['meeting', withActivity('isHeld', book, accountOf, isWithin)],
    ['use', withDay(customers, 'lastActivity', keyOfRow, isWithin)],
    ['reorder', merged(withReorder(book, accountOf, isWithin), withLastOrder(customers, keyOfRow, isWithin))],
  ];
  return {
    keyOfRow,
    isActive: activeTest(customers, when),
    evidence: evidence.flatMap(([name, accounts]) => (accounts ? [[name, accounts] as const] : [])),
  };
}

type Within = (day: number) => boolean;

function within({ period, today }: When): Within {
  const [start, end] = period ? [period.start, Math.min(period.end, today)] : [-Infinity, today];
  return (day) => day !== NO_DAY && day >= start && day <= end;
}

/** The key of each row's customer, and that of any name or id of one. */
function accountsOf(customers: Table) {
  const customer = customers.column('customer') as TextColumn | undefined;
  const [account, id] = ['account', 'id'].map((field) => customers.column(field));
  const keys = new Map<string, string>();
  const idAt = id ? keysIn(id, 'id') : () => '';
  const accountAt = account ? keysIn(account, 'account') : () => '';
  const keyOfRow = (row: number) => (customer ? customer.values[customer.codes[row]!]! : '');
  for (let row = 0; row < customers.size; row++) {
    const own = keyOfRow(row);
    for (const key of [idAt(row), accountAt(row)]) if (key !== '') keys.set(key, own);
  }
  return { keyOfRow, accountOf: (name: string) => keys.get(idKey(name)) ?? keys.get(accountKey(name)) ?? '' };
}

/** By the rules of `contractEnds`; a row with a date that cannot be read, or left on an unknown day, is none. */
function activeTest(customers: Table, { period, today }: When): (row: number) => boolean {
  const starts = dayValues(customers, 'start');
  const ends = dayValues(customers, 'leftOn');
  const standings = customers.column('standing') as TextColumn;
  const [from, to] = period ? [period.start, period.end] : [today, today];
  return (row) => {
    if (NO_CONTRACT.includes(standings.values[standings.codes[row]!] as ContractStanding)) return false;
    if (starts && starts[row] !== NO_DAY && starts[row]! > to) return false;
    return !ends || ends[row] === NO_DAY || ends[row]! >= from;
  };
}

type AccountOf = (name: string) => string;

function withActivity(flag: string, book: Book, accountOf: AccountOf, isWithin: Within): Set<string> | null {
  const activities = book.table('activities');
  const customer = activities?.column('customer') as TextColumn | undefined;
  const days = dayValues(activities, 'day');
  const flags = (activities?.column(flag) as FlagColumn | undefined)?.values;
  if (!activities || !customer || !days || !flags) return null;
  const keys = customer.values.map(accountOf);
  const found = new Set<string>();
  for (let row = 0; row < activities.size; row++) {
    if (flags[row] === YES && isWithin(days[row]!)) found.add(keys[customer.codes[row]!]!);
  }
  return found;
}

function withDay(
  customers: Table,
  field: string,
  keyOfRow: (row: number) => string,
  isWithin: Within,
): Set<string> | null {
  const days = dayValues(customers, field);
  if (!days) return null;
  const found = new Set<string>();
  days.forEach((day, row) => {
    if (isWithin(day)) found.add(keyOfRow(row));
  });
  return found;
}

/** The last order of a customer, where it came after the day on which they became one. */
function withLastOrder(customers: Table, keyOfRow: (row: number) => string, isWithin: Within): Set<string> | null {
  const start = dayValues(customers, 'start');
  const last = dayValues(customers, 'lastOrder');
  if (!last || !start) return null;
  const found = new Set<string>();
  last.forEach((day, row) => {
    if (isWithin(day) && start[row] !== NO_DAY && day > start[row]!) found.add(keyOfRow(row));
  });
  return found;
}

/** Customers with an order in the period and one before it. */
function withReorder(book: Book, accountOf: AccountOf, isWithin: Within): Set<string> | null {
  const orders = book.table('orders');
  const names = ['account', 'accountId'].map((field) => orders?.column(field)).filter((each) => each !== undefined);
  const days = dayValues(orders, 'date');
  const sold = (orders?.column('isSale') as FlagColumn | undefined)?.values;
  if (!orders || !days || !sold || names.length === 0) return null;
  const first = new Map<string, number>();
  const keys = Array.from({ length: orders.size }, (_, row) => {
    const key = names.map((column) => accountOf(textOfValue(column, row))).find((each) => each !== '') ?? '';
    if (days[row] !== NO_DAY && sold[row] === YES) first.set(key, Math.min(first.get(key) ?? Infinity, days[row]!));
    return key;
  });
  const found = new Set<string>();
  keys.forEach((key, row) => {
    if (key !== '' && sold[row] === YES && isWithin(days[row]!) && days[row]! > first.get(key)!) found.add(key);
  });
  return found;
}

function merged(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  return a && b ? new Set([...a, ...b]) : (a ?? b);
}
