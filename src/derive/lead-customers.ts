import { type DayColumn, type FlagColumn, NO, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { WON } from '../model/status';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { isFilled } from './is-filled';
import { dealsOfLeads } from './lead-deals';
import { rejectedTest } from './lead-steps';

/** What tells that leads became customers, beside the deals of the call. */
export const CUSTOMER_FIELDS: readonly string[] = [
  'id',
  'dealId',
  'customerSince',
  'isConverted',
  'converted',
  'status',
  'lifecycle',
];

/**
 * Whether each lead became a customer: one of its deals was won, or a customer date stands there. Where the tab has
 * neither and names no deals either, converted means customer, by a Converted column or a status that says customer.
 * `undefined` when nothing tells.
 */
export function becameCustomer(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const tests = customerTests(leads, book);
  if (tests.length === 0) return undefined;
  const values = new Uint8Array(leads.size);
  for (let row = 0; row < values.length; row++) values[row] = tests.some((test) => test(row)) ? YES : NO;
  return { kind: 'flag', values };
}

/** The day on which each lead became a customer: its first won deal closed, else its customer date, else it was converted. */
export function customerOn(leads: LoadedTable, book: Book): DayColumn | undefined {
  const deals = dealsOfLeads(leads, book);
  const since = dayValues(leads, 'customerSince');
  const hasClosed = deals !== null && book.deals!.column('closedOn') !== undefined;
  const converted = deals || since ? undefined : dayValues(leads, 'converted');
  const is = becameCustomer(leads, book)?.values;
  if (!is || (!hasClosed && !since && !converted)) return undefined;
  return days(leads.size, (row) =>
    is[row] === YES ? first(deals?.wonOn[row], since?.[row], converted?.[row]) : NO_DAY,
  );
}

/** The day on which each converted lead was converted: its date, else its first deal was created, else it became a customer. */
export function convertedOn(leads: LoadedTable, book: Book): DayColumn | undefined {
  const converted = dayValues(leads, 'converted');
  const deals = dealsOfLeads(leads, book);
  const customer = dayValues(leads, 'customerOn');
  const hasCreated = deals !== null && book.deals!.column('created') !== undefined;
  if (!converted && !hasCreated && !customer) return undefined;
  return days(leads.size, (row) => first(converted?.[row], deals?.createdOn[row], customer?.[row]));
}

/** Whether each lead may still become a customer: it is none, was not rejected, and not all of its deals are closed. */
export function mayBecomeCustomer(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const is = (leads.column('becameCustomer') as FlagColumn | undefined)?.values;
  if (!is) return undefined;
  const deals = dealsOfLeads(leads, book);
  const wasRejected = rejectedTest(leads, book);
  const values = new Uint8Array(leads.size);
  for (let row = 0; row < values.length; row++) {
    const may = deals?.isLinked[row] === YES ? deals.isOpen[row] === YES : !wasRejected(row);
    values[row] = may && is[row] === NO ? YES : NO;
  }
  return { kind: 'flag', values };
}

type RowTest = (row: number) => boolean;

function customerTests(leads: LoadedTable, book: Book): RowTest[] {
  const deals = dealsOfLeads(leads, book);
  const since = leads.column('customerSince');
  const tests: RowTest[] = [];
  if (deals) tests.push((row) => deals.isWon[row] === YES);
  if (since) tests.push(isFilled(since));
  if (tests.length > 0 || leads.column('dealId')) return tests;
  for (const field of ['isConverted', 'converted']) {
    const column = leads.column(field);
    if (column) tests.push(isFilled(column));
  }
  if (tests.length === 0) return wordTests(leads, book);
  return [...tests, ...customerWords(leads, book, (text) => !CONVERTED.test(text))];
}

/** By the words for customers, or where those do not occur by the words for converted. */
function wordTests(leads: LoadedTable, book: Book): RowTest[] {
  const customers = customerWords(leads, book);
  if (customers.length > 0) return customers;
  const converted = testsOfWords(leads, book, () => true);
  const isWritten = leads.column('status') !== undefined || leads.column('lifecycle') !== undefined;
  return converted.length > 0 || !isWritten ? converted : [() => false];
}

function customerWords(leads: LoadedTable, book: Book, isMeant: (text: string) => boolean = () => true): RowTest[] {
  return testsOfWords(leads, book, (text) => book.rankOf(text).status === WON && isMeant(text));
}

/** Words that say what a Converted column says, which knows it better. */
const CONVERTED = /convert|konverter|konwert|omvandl|przekształ|转|轉|تبدیل/i;

/** A test for each column in which a word for converted stands that is meant. */
function testsOfWords(leads: LoadedTable, book: Book, isMeant: (text: string) => boolean): RowTest[] {
  const isConverted = (text: string) => book.classOf('leads', text) === 'converted';
  const columns = ['status', 'lifecycle']
    .map((field) => leads.column(field) as TextColumn | undefined)
    .filter((column) => column !== undefined);
  return columns
    .map(({ codes, values }) => ({ codes, meant: values.map((text) => isConverted(text) && isMeant(text)) }))
    .filter(({ meant }) => meant.includes(true))
    .map(
      ({ codes, meant }): RowTest =>
        (row) =>
          meant[codes[row]!]!,
    );
}

function first(...found: (number | undefined)[]): number {
  return found.find((day) => day !== undefined && day !== NO_DAY) ?? NO_DAY;
}

function days(size: number, dayAt: (row: number) => number): DayColumn {
  return { kind: 'day', values: Int32Array.from({ length: size }, (_, row) => dayAt(row)) };
}
