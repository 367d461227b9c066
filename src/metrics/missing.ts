import type { Book } from '../derive/book';
import { own } from '../lib/own';
import { type Cell, isDate } from '../model/cell';
import type { Issue } from '../model/issue';
import { ROLLED_UP_FROM } from '../model/rolled-up';
import type { Rollup, TabKind, TableName } from '../model/tab';
import type { Table } from '../model/table';
import { tabFields } from '../model/tabs/tab-fields';
import type { Needs } from './metric';
import { isWithoutValues } from './needs';
import { tabsOf } from './ways';

/** What a derived column takes, as a person is told, and the plain columns that can feed it. */
const DERIVED: Readonly<Record<string, { phrase: string; from: readonly string[] }>> = {
  status: {
    phrase: 'a Stage or Status column',
    from: ['stage', 'statusText', 'isWon', 'isLost', 'wonDate', 'lostDate'],
  },
  closedOn: { phrase: 'a Close date column', from: ['closed', 'closeDate', 'wonDate', 'lostDate'] },
  expectedOn: { phrase: 'an Expected close date column', from: ['expectedClose', 'closeDate'] },
  firstContactOn: { phrase: 'a First contact or Created date column', from: ['firstContact', 'created'] },
  chance: { phrase: 'a Probability column, or won and lost deals', from: ['probability'] },
};

/** The tabs of a call, as far as what is missing has to be told. */
export type Tables = Pick<Book, 'table' | 'derivations'>;

/** What keeps columns of tables from being read, in one sentence without a full stop; `null` when nothing does. */
export function sentenceOfMissing(name: string, needs: Needs, book: Tables): string | null {
  const tables = Object.keys(needs) as TableName[];
  const isOne = tabsOf(tables).length === 1;
  for (const table of tables) {
    const problem = missingOf(name, table, needs[table]!, book, isOne);
    if (problem) return problem;
  }
  return null;
}

function missingOf(name: string, table: TableName, fields: readonly string[], book: Tables, isOne: boolean) {
  const tab = tabOf(table);
  const rows = book.table(tab)!;
  const where = isOne ? '' : ` on the tab of ${tab}`;
  if (table !== tab && !book.table(table)) {
    const maker = book.derivations.rollups[table as Rollup]!;
    const lack = maker.lack?.(book);
    if (lack) return `${name} ${lack}`;
    return `${name} needs ${maker.phrase}${where}. Found: ${found(rows.headers)}. Rename a header, or choose the column in the sidebar under Data`;
  }
  const own = book.table(table)!;
  for (const field of fields) {
    const claims = claimsOn(tab, field, rows, book);
    if (claims && !own.column(field)) {
      return `${name} cannot tell which column${where} is the ${labelOf(tab, claims.field).toLowerCase()}: ${listed(claims.headers, 'or')}. Choose one in the sidebar under Data, or leave the other out of the range`;
    }
  }
  const missing = fields.filter((field) => !own.column(field) && field !== 'chance');
  if (missing.length > 0) {
    const problem = unreadable(name, tab, missing, rows, book) ?? unfit(name, tab, missing, rows, book);
    if (problem) return problem;
    const what = [...new Set(missing.map((field) => phraseOf(tab, field, book)))];
    return `${name} needs ${listed(what, 'and')}${where}. Found: ${found(rows.headers)}. Rename a header, or choose the column in the sidebar under Data`;
  }
  return unreadable(name, tab, fields, rows, book);
}

function tabOf(table: TableName): TabKind {
  return ROLLED_UP_FROM[table as Rollup] ?? (table as TabKind);
}

function claimsOn(
  tab: TabKind,
  field: string,
  deals: Table,
  book: Tables,
): { field: string; headers: readonly string[] } | null {
  for (const plain of derivedOf(tab, field, book)?.from ?? [field]) {
    const headers = deals.unclear.get(plain);
    if (headers) return { field: plain, headers };
  }
  return null;
}

/** A column in which not one cell can be read as what it is taken for. */
function unreadable(name: string, tab: TabKind, fields: readonly string[], deals: Table, book: Tables): string | null {
  for (const field of fields) {
    if (field === 'chance') continue;
    const plain = derivedOf(tab, field, book)?.from ?? [field];
    const columns = plain.map((each) => deals.column(each)).filter((column) => column !== undefined);
    if (deals.size === 0 || columns.length === 0) continue;
    const headers = plain.filter((each) => deals.column(each)).map((each) => headerOf(tab, each, deals));
    const swapped = deals.issues.find(({ kind, column }) => SWAPPED.has(kind) && headers.includes(column!));
    if (swapped) return `${name} ${swappedByImport(swapped)}`;
    if (columns.some((column) => !isWithoutValues(column))) continue;
    const issue = deals.issues.find(({ kind, column }) => UNREADABLE.has(kind) && headers.includes(column!));
    if (issue) return `${name} ${UNREADABLE.get(issue.kind)!(issue.column!, rowsInWords(issue.rows))}`;
  }
  return null;
}

/** A column that a field would be read from, were there numbers or dates in it. */
function unfit(name: string, tab: TabKind, missing: readonly string[], rows: Table, book: Tables): string | null {
  for (const field of missing) {
    const plain = derivedOf(tab, field, book)?.from ?? [field];
    const found = plain.find((each) => rows.unfit.has(each));
    if (found === undefined || plain.some((each) => rows.column(each))) continue;
    const { header, cell } = rows.unfit.get(found)!;
    const what = tabFields(tab).find(({ id }) => id === found)!.kind === 'number' ? 'numbers' : 'dates';
    return `${name} needs ${what} in ${header}, and found ${inWords(cell)}`;
  }
  return null;
}

const LONGEST_TEXT = 40;

/** Typed into Sheets, `4/5` is a date. */
function inWords(cell: Cell): string {
  return isDate(cell) ? 'dates' : `"${String(cell).slice(0, LONGEST_TEXT)}"`;
}

const UNREADABLE = new Map<Issue['kind'], (header: string, rows: string) => string>([
  ['unreadableNumber', (header, rows) => `needs numbers in ${header}, and found text in ${rows}`],
  ['unreadableDate', (header, rows) => `needs dates in ${header}, and found something else in ${rows}`],
  [
    'undecidedDates',
    (header, rows) => `cannot tell the day from the month in ${header}, in ${rows}. Write dates as 2026-07-31`,
  ],
  [
    'undecidedNumbers',
    (header, rows) =>
      `cannot tell thousands from decimals in ${header}, in ${rows}. Write numbers without thousands marks`,
  ],
]);

/** What an import has swapped, and what it left as text. */
const SWAPPED = new Map<Issue['kind'], readonly [what: string, left: string]>([
  ['halfParsedDates', ['the day and the month', 'dates']],
  ['mangledNumbers', ['thousands and decimals', 'numbers']],
]);

/** Such a column would answer with the cells that happen to be right, and pass over the others. */
function swappedByImport({ kind, column, rows }: Issue): string {
  const [what, left] = SWAPPED.get(kind)!;
  return `cannot rely on ${column}: an import has swapped ${what} in ${rowsInWords(rows)}, as the ${left} that it left as text tell. Set the spreadsheet’s locale to that of the file and paste it again`;
}

function rowsInWords(rows: readonly number[]): string {
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} (the first is row ${rows[0]})`;
}

function headerOf(tab: TabKind, field: string, deals: Table): string {
  return deals.named(field)?.label ?? labelOf(tab, field);
}

function phraseOf(tab: TabKind, field: string, book: Tables): string {
  const label = labelOf(tab, field);
  return derivedOf(tab, field, book)?.phrase ?? `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label} column`;
}

function derivedOf(
  tab: TabKind,
  field: string,
  { derivations }: Tables,
): { phrase: string; from: readonly string[] } | undefined {
  return (
    own((tab === 'deals' ? DERIVED : {}) as typeof DERIVED, field) ?? own(derivations.tabs[tab]?.columns ?? {}, field)
  );
}

function labelOf(tab: TabKind, field: string): string {
  return tabFields(tab).find(({ id }) => id === field)?.label ?? field;
}

const MOST_HEADERS = 12;

function found(headers: readonly string[]): string {
  const more = headers.length - MOST_HEADERS;
  return headers.slice(0, MOST_HEADERS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  const unique = [...new Set(items)];
  if (unique.length === 1) return unique[0]!;
  return `${unique.slice(0, -1).join(', ')} ${word} ${unique[unique.length - 1]}`;
}
