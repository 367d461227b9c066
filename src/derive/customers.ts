import { type Column, type DayColumn, type FlagColumn, NO, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { accountColumn } from './account-column';
import type { Book } from './book';
import { CONTRACT_MONEY } from './contract-money';
import type { Derivations, LoadedTable } from './derivation';
import { withoutUndatedTotals } from './without-totals';

const ACCOUNT = ['account', 'id'];
const STARTED = ['start', 'registered'];
const REGISTERED = ['registered', 'start'];
const LEFT = ['churned', 'end'];
const START_PHRASE = 'a Start date or Registered column';

/** The rows of customers without those that add up others. */
export function customerRows(customers: LoadedTable): LoadedTable {
  return withoutUndatedTotals(customers, ['start', 'registered'], [...ACCOUNT, 'contractId']);
}

/** What is worked out of a tab of customers, subscriptions or contracts; a row is called a contract here. */
export const CUSTOMER_DERIVATIONS: Derivations = {
  ...CONTRACT_MONEY,
  /** The customer of each contract, however it is spelled. */
  customer: {
    from: ACCOUNT,
    phrase: 'a Customer or Customer ID column',
    make: (customers) => accountColumn(customers, ACCOUNT),
  },
  startedOn: { from: STARTED, phrase: START_PHRASE, make: (customers) => firstDayOf(customers, STARTED) },
  registeredOn: { from: REGISTERED, phrase: START_PHRASE, make: (customers) => firstDayOf(customers, REGISTERED) },
  /** The last day of a contract; blank while it is running. */
  leftOn: {
    from: LEFT,
    phrase: 'an End date or Churned column',
    make: (customers) => firstDayOf(customers, LEFT),
  },
  /** Whether a contract has ended on a day that nobody has written down. */
  hasEndedUndated: { from: ['status', 'isActive', ...LEFT], phrase: 'a Status column', make: hasEndedUndated },
  /** Whether it is the first contract of its customer. */
  isFirstContract: { from: [...ACCOUNT, ...STARTED], phrase: START_PHRASE, make: isFirstContract },
  /** How content the customer is: the rating, else the score from 0 to 10 of who would recommend. */
  sentiment: {
    from: ['rating', 'nps'],
    phrase: 'a Rating or an NPS score column',
    make: (customers) => customers.column('rating') ?? customers.column('nps'),
  },
  /** Whether the customer had been activated by the as-of day. */
  wasActivated: { from: ['activated'], phrase: 'an Activated column', make: wasActivated },
};

/** Of each row the first of these dates that is filled. */
function firstDayOf(table: LoadedTable, fields: readonly string[]): DayColumn | undefined {
  const columns = fields.map((field) => dayValues(table, field)).filter((each) => each !== undefined);
  if (columns.length === 0) return undefined;
  const dayAt = (row: number) => columns.map((days) => days[row]!).find((day) => day !== NO_DAY) ?? NO_DAY;
  return { kind: 'day', values: Int32Array.from({ length: table.size }, (_, row) => dayAt(row)) };
}

/** Dates tell more than words: what has an end date ends then, whatever the status says. */
function hasEndedUndated(customers: LoadedTable, { classOf }: Book): FlagColumn {
  const left = dayValues(customers, 'leftOn');
  const active = (customers.column('isActive') as FlagColumn | undefined)?.values;
  const status = customers.column('status') as TextColumn | undefined;
  const ended = status?.values.map((text) => classOf('values', text) === 'ended');
  const isUndated = (row: number) => (left?.[row] ?? NO_DAY) === NO_DAY;
  const hasEnded = (row: number) => active?.[row] === NO || Boolean(ended?.[status!.codes[row]!]);
  return flag(customers, (row) => isUndated(row) && hasEnded(row));
}

function isFirstContract(customers: LoadedTable): Column | undefined {
  const account = customers.column('customer') as TextColumn | undefined;
  const started = dayValues(customers, 'startedOn');
  if (!account || !started) return undefined;
  const first = new Float64Array(account.values.length).fill(Infinity);
  const dayAt = (row: number) => (started[row] === NO_DAY ? Infinity : started[row]!);
  for (let row = 0; row < customers.size; row++) {
    const code = account.codes[row]!;
    first[code] = Math.min(first[code]!, dayAt(row));
  }
  return flag(customers, (row) => account.codes[row] !== 0 && started[row] === first[account.codes[row]!]);
}

function wasActivated(customers: LoadedTable, { today }: Book): FlagColumn | undefined {
  const activated = dayValues(customers, 'activated');
  return activated && flag(customers, (row) => activated[row] !== NO_DAY && activated[row]! <= today);
}

function flag({ size }: LoadedTable, test: (row: number) => boolean): FlagColumn {
  return { kind: 'flag', values: Uint8Array.from({ length: size }, (_, row) => (test(row) ? YES : NO)) };
}
