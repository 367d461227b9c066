import { normalise } from '../lib/normalise';
import { remembered } from '../lib/remembered';
import { type Column, type DayColumn, type FlagColumn, NO, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { accountColumn } from './account-column';
import type { Book } from './book';
import { CONTRACT_MONEY } from './contract-money';
import { type ContractEnds, type ContractStanding, contractEnds, prospectsOf } from './contract-standing';
import type { Derivations, LoadedTable } from './derivation';
import { withoutNameless, withoutUndatedTotals } from './without-totals';

const ACCOUNT = ['account', 'id'];
const STARTED = ['start', 'registered'];
const REGISTERED = ['registered', 'start'];
const LEFT = ['churned', 'end'];
const STANDING = ['status', 'isActive', 'product', ...ACCOUNT, ...LEFT, ...STARTED];
const START_PHRASE = 'a Start date or Registered column';

/** The rows of customers without those that add up others. */
export function customerRows(customers: LoadedTable): LoadedTable {
  const named = withoutUndatedTotals(customers, ['start', 'registered'], [...ACCOUNT, 'contractId']);
  return withoutNameless(named, [...ACCOUNT, 'contractId', 'start', 'registered', 'product']);
}

/** What is worked out of a tab of customers, subscriptions or contracts; a row is called a contract here. */
export const CUSTOMER_DERIVATIONS: Derivations = {
  ...CONTRACT_MONEY,
  /** The customer of each contract: by the id where it is headed as one of customers, else by the name, however spelled. */
  customer: {
    from: ACCOUNT,
    phrase: 'a Customer or Customer ID column',
    make: (customers) => accountColumn(customers, namesFirst(customers) ? ACCOUNT : [...ACCOUNT].reverse()),
  },
  startedOn: { from: STARTED, phrase: START_PHRASE, make: (customers) => firstDayOf(customers, STARTED) },
  registeredOn: { from: REGISTERED, phrase: START_PHRASE, make: (customers) => firstDayOf(customers, REGISTERED) },
  /** The last day of a contract; blank while it is running. What it takes, not all that makes it better known. */
  leftOn: {
    from: LEFT,
    phrase: 'an End date or Churned column',
    make: (customers, book) => (hasOne(customers, LEFT) ? endsOf(customers, book).lastDays : undefined),
  },
  /** What a row is, beyond a contract that runs by its dates: see `CONTRACT_STANDINGS`. */
  standing: { from: STANDING, phrase: 'a Status column', make: (customers, book) => endsOf(customers, book).standings },
  /** Whether a row is left out as none of a customer, and as what. */
  isIgnored: {
    from: ['standing'],
    phrase: 'a Status column',
    make: (customers) => flag(customers, isOne(customers, 'prospect')),
  },
  leftOutAs: { from: ['standing'], phrase: 'a Status column', make: prospectsOf },
  /** Whether it is the first contract of its customer. */
  isFirstContract: { from: [...ACCOUNT, ...STARTED, 'isIgnored'], phrase: START_PHRASE, make: isFirstContract },
  /** How content the customer is: the rating, else the score from 0 to 10 of who would recommend. */
  sentiment: {
    from: ['rating', 'nps'],
    phrase: 'a Rating or an NPS score column',
    make: (customers) => customers.column('rating') ?? customers.column('nps'),
  },
  /** Whether the customer had been activated by the as-of day. */
  wasActivated: { from: ['activated'], phrase: 'an Activated column', make: wasActivated },
};

/** What an id is of whose header says so: two of one name are two customers, and one who is renamed stays one. */
const CUSTOMER_ID =
  /customer|client|account|company|organi[sz]ation|subscriber|member|kund|konto|företag|bedrift|klient|kontrahent|客户|客戶|公司|مشتری|شرکت/;

/** Whether names tell customers apart rather than ids, which may be those of contracts. */
function namesFirst(customers: LoadedTable): boolean {
  const id = customers.column('id');
  const isOfCustomers = CUSTOMER_ID.test(normalise(customers.named('id')?.label ?? ''));
  return !id || !isOfCustomers;
}

/** Of each row the first of these dates that is filled. */
function firstDayOf(table: LoadedTable, fields: readonly string[]): DayColumn | undefined {
  const columns = fields.map((field) => dayValues(table, field)).filter((each) => each !== undefined);
  if (columns.length === 0) return undefined;
  const dayAt = (row: number) => columns.map((days) => days[row]!).find((day) => day !== NO_DAY) ?? NO_DAY;
  return { kind: 'day', values: Int32Array.from({ length: table.size }, (_, row) => dayAt(row)) };
}

const ends = new WeakMap<LoadedTable, ContractEnds>();

function endsOf(customers: LoadedTable, book: Book): ContractEnds {
  return remembered(ends, customers, () => contractEnds(customers, book));
}

function hasOne(customers: LoadedTable, fields: readonly string[]): boolean {
  return fields.some((field) => customers.column(field));
}

function isOne(customers: LoadedTable, standing: ContractStanding): (row: number) => boolean {
  const { codes, values } = customers.column('standing') as TextColumn;
  return (row) => values[codes[row]!] === standing;
}

function isFirstContract(customers: LoadedTable): Column | undefined {
  const account = customers.column('customer') as TextColumn | undefined;
  const started = dayValues(customers, 'startedOn');
  if (!account || !started) return undefined;
  const first = new Float64Array(account.values.length).fill(Infinity);
  const isProspect = isOne(customers, 'prospect');
  const dayAt = (row: number) => (started[row] === NO_DAY || isProspect(row) ? Infinity : started[row]!);
  for (let row = 0; row < customers.size; row++) {
    const code = account.codes[row]!;
    first[code] = Math.min(first[code]!, dayAt(row));
  }
  const isFirst = (row: number) => account.codes[row] !== 0 && started[row] === first[account.codes[row]!];
  return flag(customers, (row) => isFirst(row) && !isProspect(row));
}

/** A date up to the as-of day, or a yes; `undefined` where the column holds text that is neither, nor a no. */
function wasActivated(customers: LoadedTable, { today, classOf }: Book): FlagColumn | undefined {
  const activated = dayValues(customers, 'activated');
  if (!activated) return undefined;
  const written = customers.asWritten('activated') as TextColumn;
  const classes = written.values.map((text) => classOf('values', text));
  const isToldBy = (word: string) => (row: number) => classes[written.codes[row]!] === word;
  const [isYes, isNo] = [isToldBy('yes'), isToldBy('no')];
  const hasDays = activated.some((day) => day !== NO_DAY);
  const isWritten = written.codes.some((code) => written.values[code] !== '');
  const isTold = hasDays || !isWritten || written.codes.some((_, row) => isYes(row) || isNo(row));
  if (!isTold) return undefined;
  return flag(customers, (row) => (activated[row] !== NO_DAY ? activated[row]! <= today : isYes(row)));
}

function flag({ size }: LoadedTable, test: (row: number) => boolean): FlagColumn {
  return { kind: 'flag', values: Uint8Array.from({ length: size }, (_, row) => (test(row) ? YES : NO)) };
}
