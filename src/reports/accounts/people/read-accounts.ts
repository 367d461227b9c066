import { accountKey } from '../../../derive/account-key';
import { contractsAfter, customerStays } from '../../../derive/customer-stays';
import type { LoadedTable } from '../../../derive/derivation';
import type { Day } from '../../../lib/days';
import { makeScan } from '../../../measures/scan';
import { REVENUE, type SalesTable, SOLD_ON, salesIn } from '../../../metrics/accounts';
import { type IdColumn, NO_DAY, type NumberColumn, type TextColumn } from '../../../model/column';
import { dayValues } from '../../../model/day-values';
import { textOfValue } from '../../../model/text-of-value';
import type { BookInput } from '../../report-input';
import { type AccountBook, type AccountFacts, type ContractFacts, type RatingScale, stretchOf } from './account-facts';
import { ratingsIn } from './ratings';

/** Which tabs tell of accounts here. */
export interface AccountTabs {
  readonly sales: SalesTable | null;
  readonly hasContracts: boolean;
  readonly hasActivities: boolean;
}

type Draft = { -readonly [Key in keyof AccountFacts]: AccountFacts[Key] } & { days: Day[] };

/** Who is who over all tabs: by id and by name, however it is spelled. */
interface People {
  readonly drafts: Draft[];
  /** The account that goes by a name or an id; a new one where nobody does. */
  called(names: readonly string[]): Draft | null;
  known(name: string): Draft | undefined;
}

/** One entry an account. Reads each tab in one loop. */
export function readAccounts(tabs: AccountTabs, input: BookInput): AccountBook {
  const { book, today } = input;
  const people = makePeople();
  const customers = tabs.hasContracts ? book.table('customers') : undefined;
  const sales = tabs.sales ? book.table(tabs.sales) : undefined;
  const scale = customers ? addContracts(customers, people, today) : null;
  const soldOn = sales && dayValues(sales, SOLD_ON[tabs.sales!])!;
  const from = Math.min(firstOf(soldOn, today), firstOf(customers && dayValues(customers, 'startedOn'), today));
  const stretch = stretchOf(from, today);
  if (sales) addSales(sales, tabs.sales!, people, { today, stretch });
  const activities = tabs.hasActivities ? book.table('activities') : undefined;
  if (activities) addActivities(activities, people, today);
  return { accounts: people.drafts, today, from, stretch, scale };
}

function firstOf(days: Int32Array | undefined, today: Day): Day {
  let first = today;
  for (const day of days ?? []) if (day !== NO_DAY && day < first) first = day;
  return first;
}

function makePeople(): People {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft>();
  const keyOf = (name: string) => accountKey(name) || name.trim();
  return {
    drafts,
    known: (name) => byKey.get(keyOf(name)),
    called(names) {
      const keys = names.map(keyOf).filter((key) => key !== '');
      if (keys.length === 0) return null;
      const known = keys.map((key) => byKey.get(key)).find((draft) => draft !== undefined);
      const draft = known ?? newDraft(names.find((name) => name.trim() !== '')!.trim());
      if (!known) drafts.push(draft);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, draft);
      return draft;
    },
  };
}

function newDraft(name: string): Draft {
  return {
    name,
    days: [],
    orders: 0,
    revenue: 0,
    lastYear: 0,
    recent: 0,
    earlier: 0,
    contract: null,
    lastActivity: null,
  };
}

/** How the accounts of a table are called on each of its rows: the name before the id. */
function namesOn(table: LoadedTable, fields: readonly string[]): (row: number) => string[] {
  const columns = fields.map((field) => table.column(field)).filter((column) => column !== undefined);
  return (row) => columns.map((column) => textOfValue(column, row));
}

/** Answers the scale of their ratings. */
function addContracts(customers: LoadedTable, people: People, today: Day): RatingScale | null {
  const namesOf = namesOn(customers, ['account', 'id']);
  const stays = customerStays(customers, makeScan(customers).rows([], null));
  const inForce = new Map<number, number[]>();
  for (const { account, row } of contractsAfter(stays, today)) {
    inForce.set(account, [...(inForce.get(account) ?? []), row]);
  }
  const yearly = (customers.column('yearlyValue') as NumberColumn | undefined)?.values;
  const ratings = ratingsIn(customers);
  const touched = dayValues(customers, 'lastActivity');
  const { codes } = customers.column('customer') as TextColumn;
  for (let row = 0; row < customers.size; row++) {
    const draft = codes[row] === 0 ? null : people.called(namesOf(row));
    if (!draft) continue;
    if (touched && touched[row] !== NO_DAY) draft.lastActivity = later(draft.lastActivity, touched[row]!, today);
    if (draft.contract !== null) continue;
    const rows = inForce.get(codes[row]!);
    const stay = stays.byAccount.get(codes[row]!)?.find(({ start, end }) => start <= today && end > today);
    draft.contract = rows && stay ? contractOf(rows, stay, { yearly, ratings: ratings?.values }) : 'ended';
  }
  return ratings?.scale ?? null;
}

function contractOf(
  rows: readonly number[],
  { start, end }: { readonly start: Day; readonly end: Day },
  columns: { readonly yearly: Float64Array | undefined; readonly ratings: Float64Array | undefined },
): ContractFacts {
  const told = (values: Float64Array | undefined) =>
    values ? rows.map((row) => values[row]!).filter((value) => !Number.isNaN(value)) : [];
  const [yearly, ratings] = [told(columns.yearly), told(columns.ratings)];
  return {
    since: Number.isFinite(start) ? start : null,
    ends: Number.isFinite(end) ? end : null,
    yearlyValue: yearly.length > 0 ? yearly.reduce((sum, each) => sum + each, 0) : null,
    rating: ratings.length > 0 ? Math.min(...ratings) : null,
  };
}

interface Window {
  readonly today: Day;
  readonly stretch: number | null;
}

function addSales(table: LoadedTable, name: SalesTable, people: People, window: Window): void {
  const scan = makeScan(table);
  const { codes, values } = table.column('customer') as TextColumn;
  const days = dayValues(table, SOLD_ON[name])!;
  const namesOf = namesOn(table, name === 'orders' ? ['account', 'accountId'] : ['account']);
  const drafts: (Draft | null | undefined)[] = new Array(values.length);
  const draftAt = (row: number) => {
    const day = days[row]!;
    if (day === NO_DAY || day > window.today) return null;
    const code = codes[row]!;
    if (drafts[code] === undefined) drafts[code] = people.called(namesOf(row));
    return drafts[code];
  };
  const keys = name === 'orders' ? (table.column('orderKey') as IdColumn).values : undefined;
  const counted = new Set<string>();
  for (const row of salesIn(scan, name, null)) {
    const draft = draftAt(row);
    if (!draft) continue;
    draft.days.push(days[row]!);
    const key = keys ? keys[row]! : `row ${row}`;
    if (!counted.has(key)) draft.orders++;
    counted.add(key);
  }
  const amounts = (table.column('amount') as NumberColumn | undefined)?.values;
  for (const row of amounts ? scan.rows(REVENUE[name].where, null) : []) {
    const draft = Number.isNaN(amounts![row]!) ? null : draftAt(row);
    if (draft) addRevenue(draft, amounts![row]!, days[row]!, window);
  }
  for (const draft of people.drafts) draft.days = [...new Set(draft.days)].sort((a, b) => a - b);
}

function addRevenue(draft: Draft, amount: number, day: Day, { today, stretch }: Window): void {
  const ago = today - day;
  draft.revenue += amount;
  if (ago < DAYS_A_YEAR) draft.lastYear += amount;
  if (stretch === null) return;
  if (ago < stretch) draft.recent += amount;
  else if (ago < 2 * stretch) draft.earlier += amount;
}

const DAYS_A_YEAR = 365;

/** Activities with who is no customer are passed over. */
function addActivities(activities: LoadedTable, people: People, today: Day): void {
  const { codes, values } = activities.column('customer') as TextColumn;
  const days = dayValues(activities, 'day')!;
  const drafts = values.map((name) => (name === '' ? undefined : people.known(name)));
  for (let row = 0; row < activities.size; row++) {
    const draft = drafts[codes[row]!];
    if (draft && days[row] !== NO_DAY) draft.lastActivity = later(draft.lastActivity, days[row]!, today);
  }
}

/** The later of two days, as far as they have come. */
function later(known: Day | null, day: Day, today: Day): Day | null {
  return day > today || (known !== null && known >= day) ? known : day;
}
