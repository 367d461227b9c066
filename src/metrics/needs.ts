import { fieldsOf, type Measure } from '../measures/measure';
import { type Column, NO_DAY } from '../model/column';
import type { Issue } from '../model/issue';
import type { Table } from '../model/table';
import { DEAL_FIELDS } from '../model/tabs/deals';
import { type Metric, measuresOf } from './metric';

/** What a derived column takes, as a person is told, and the plain columns that can feed it. */
const DERIVED: Readonly<Record<string, { phrase: string; from: readonly string[] }>> = {
  status: { phrase: 'a Stage or Status column', from: ['stage', 'statusText', 'isWon', 'wonDate', 'lostDate'] },
  closedOn: { phrase: 'a Close date column', from: ['closed', 'closeDate', 'wonDate', 'lostDate'] },
  expectedOn: { phrase: 'an Expected close date column', from: ['expectedClose', 'closeDate'] },
  firstContactOn: { phrase: 'a First contact or Created date column', from: ['firstContact', 'created'] },
  chance: { phrase: 'a Probability column, or won and lost deals', from: ['probability'] },
};

/** The columns that a KPI reads. Its dates count only where a period or the calendar asks for them. */
export function fieldsNeeded(metric: Metric, dated: boolean): string[] {
  const { value } = metric;
  if ('needs' in value) return [...value.needs];
  const dates = (measure: Measure) => (dated && measure.date ? [measure.date] : []);
  return [...new Set(measuresOf(metric).flatMap((measure) => [...fieldsOf(measure), ...dates(measure)]))];
}

/** What keeps a KPI from being worked out from these deals, in one sentence without a full stop; `null` when nothing does. */
export function whatIsMissing(metric: Metric, deals: Table, dated: boolean): string | null {
  const fields = fieldsNeeded(metric, dated);
  for (const field of fields) {
    const claims = claimsOn(field, deals);
    if (claims && !deals.column(field)) {
      return `${metric.name} cannot tell which column is the ${labelOf(claims.field).toLowerCase()}: ${listed(claims.headers, 'or')}. Choose one in the sidebar under Data, or leave the other out of the range`;
    }
  }
  const missing = fields.filter((field) => !deals.column(field) && field !== 'chance');
  if (missing.length > 0) {
    const what = missing.map(phraseOf);
    return `${metric.name} needs ${listed(what, 'and')}. Found: ${found(deals.headers)}. Rename a header, or choose the column in the sidebar under Data`;
  }
  return unreadable(metric, fields, deals);
}

function claimsOn(field: string, deals: Table): { field: string; headers: readonly string[] } | null {
  for (const plain of DERIVED[field]?.from ?? [field]) {
    const headers = deals.unclear.get(plain);
    if (headers) return { field: plain, headers };
  }
  return null;
}

/** A column in which not one cell can be read as what it is taken for. */
function unreadable(metric: Metric, fields: readonly string[], deals: Table): string | null {
  for (const field of fields) {
    if (field === 'chance') continue;
    const plain = DERIVED[field]?.from ?? [field];
    const columns = plain.map((name) => deals.column(name)).filter((column) => column !== undefined);
    if (deals.size === 0 || columns.length === 0) continue;
    const headers = plain.filter((name) => deals.column(name)).map((name) => headerOf(name, deals));
    const swapped = deals.issues.find(({ kind, column }) => kind === 'halfParsedDates' && headers.includes(column!));
    if (swapped) return `${metric.name} ${swappedDates(swapped)}`;
    if (columns.some((column) => !isWithoutValues(column))) continue;
    const issue = deals.issues.find(({ kind, column }) => UNREADABLE.has(kind) && headers.includes(column!));
    if (issue) return `${metric.name} ${UNREADABLE.get(issue.kind)!(issue.column!, rowsInWords(issue.rows))}`;
  }
  return null;
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

/** Such a column would answer with the days that happen to be right, and pass over the others. */
function swappedDates({ column, rows }: Issue): string {
  return `cannot rely on ${column}: an import has swapped the day and the month in ${rowsInWords(rows)}, as the dates that it left as text tell. Set the spreadsheet’s locale to that of the file and paste it again`;
}

function isWithoutValues(column: Column): boolean {
  if (column.kind === 'number') return column.values.every((number) => Number.isNaN(number));
  if (column.kind === 'moment') return column.values.every((moment) => Number.isNaN(moment));
  return column.kind === 'day' && column.values.every((day) => day === NO_DAY);
}

function rowsInWords(rows: readonly number[]): string {
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} (the first is row ${rows[0]})`;
}

function headerOf(field: string, deals: Table): string {
  return deals.named(field)?.label ?? labelOf(field);
}

function phraseOf(field: string): string {
  const label = labelOf(field);
  return DERIVED[field]?.phrase ?? `${/^[AEIOU]/.test(label) ? 'an' : 'a'} ${label} column`;
}

function labelOf(field: string): string {
  return DEAL_FIELDS.find(({ id }) => id === field)?.label ?? field;
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
