import { type FlagColumn, NO, type TextColumn, YES } from '../model/column';
import { IGNORED } from '../model/status';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { isFilled } from './is-filled';
import { dealsOfLeads } from './lead-deals';

/** How far leads come, in this order. */
const STEPS = ['new', 'contacted', 'mql', 'sql', 'qualified', 'converted'] as const;
type Step = (typeof STEPS)[number];

/** What shows that a lead has reached a step: a date, an id, or a yes. */
const EVIDENCE: readonly (readonly [field: string, step: Step])[] = [
  ['firstResponse', 'contacted'],
  ['mqlDate', 'mql'],
  ['sqlDate', 'sql'],
  ['qualifiedDate', 'qualified'],
  ['isQualified', 'qualified'],
  ['converted', 'converted'],
  ['isConverted', 'converted'],
  ['dealId', 'converted'],
  ['customerSince', 'converted'],
];

/** Columns whose words tell where a lead stands. */
const WORDS = ['status', 'lifecycle'] as const;

/** What the steps of leads are told by. */
export const STEP_FIELDS: readonly string[] = [...EVIDENCE.map(([field]) => field), ...WORDS];

/**
 * The furthest step that each lead is known to have reached, by its dates, its yes and no, its status and its deals; `''`
 * where nothing tells. `undefined` when the tab has nothing of these.
 */
export function leadStep(leads: LoadedTable, book: Book): TextColumn | undefined {
  const codes = new Int32Array(leads.size);
  const raise = (row: number, code: number) => {
    if (code > codes[row]!) codes[row] = code;
  };
  let isTold = false;
  for (const [field, step] of EVIDENCE) {
    const column = leads.column(field);
    if (!column) continue;
    isTold = true;
    const filled = isFilled(column);
    for (let row = 0; row < codes.length; row++) if (filled(row)) raise(row, codeOf(step));
  }
  for (const { codes: texts, classes } of wordsOf(leads, book)) {
    isTold = true;
    const places = classes.map((name) => codeOf(name));
    for (let row = 0; row < codes.length; row++) raise(row, places[texts[row]!]!);
  }
  const deals = dealsOfLeads(leads, book);
  deals?.isLinked.forEach((linked, row) => {
    if (linked === YES) raise(row, codeOf('converted'));
  });
  return isTold || deals ? { kind: 'text', codes, values: ['', ...STEPS] } : undefined;
}

/** Whether each lead has come to a step or past it. `undefined` when the tab does not tell that step from others. */
export function hasReached(leads: LoadedTable, book: Book, step: 'mql' | 'sql'): FlagColumn | undefined {
  return tells(leads, book, step) ? reached(leads, step) : undefined;
}

/** Whether each lead is or was qualified: by sales, or by marketing on a tab that tells no more. */
export function isOrWasQualified(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const step = qualifyingStep(leads, book);
  return step && reached(leads, step);
}

/** Whether each lead was converted, to a deal or to a customer. `undefined` when the tab does not tell. */
export function wasConverted(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const fields = EVIDENCE.filter(([, step]) => step === 'converted').map(([field]) => field);
  const isTold = [...fields, ...WORDS].some((field) => leads.column(field)) || dealsOfLeads(leads, book) !== null;
  return isTold ? reached(leads, 'converted') : undefined;
}

/** The step from which on a lead counts as qualified; `undefined` when the tab tells none. */
export function qualifyingStep(leads: LoadedTable, book: Book): 'mql' | 'sql' | undefined {
  return (['sql', 'mql'] as const).find((step) => tells(leads, book, step));
}

const TOLD_BY: Readonly<Record<'mql' | 'sql', { fields: readonly string[]; classes: readonly string[] }>> = {
  mql: { fields: ['mqlDate'], classes: ['mql'] },
  sql: { fields: ['sqlDate', 'qualifiedDate', 'isQualified'], classes: ['sql', 'qualified'] },
};

/** A step that no date is kept of and no word names would be taken for reached by converted leads alone. */
function tells(leads: LoadedTable, book: Book, step: 'mql' | 'sql'): boolean {
  const { fields, classes } = TOLD_BY[step];
  if (fields.some((field) => leads.column(field))) return true;
  const words = wordsOf(leads, book);
  if (leads.size === 0) return words.length > 0;
  return words.some((column) => column.classes.some((name) => name !== null && classes.includes(name)));
}

function reached(leads: LoadedTable, step: Step): FlagColumn {
  const codes = (leads.column('step') as TextColumn).codes;
  const least = codeOf(step);
  return { kind: 'flag', values: Uint8Array.from(codes, (code) => (code >= least ? YES : NO)) };
}

/** Whether each lead is neither converted nor rejected. `undefined` when the tab tells nothing of it. */
export function isStillOpen(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const step = (leads.column('step') as TextColumn | undefined)?.codes;
  if (!step && !leads.column('rejected')) return undefined;
  const wasRejected = rejectedTest(leads, book);
  const values = new Uint8Array(leads.size);
  for (let row = 0; row < values.length; row++) {
    values[row] = step?.[row] === codeOf('converted') || wasRejected(row) ? NO : YES;
  }
  return { kind: 'flag', values };
}

/** Tells whether a lead was rejected, by its date or its status. */
export function rejectedTest(leads: LoadedTable, book: Book): (row: number) => boolean {
  const rejected = leads.column('rejected');
  const hasDate = rejected ? isFilled(rejected) : () => false;
  const words = wordsOf(leads, book).map(({ codes, classes }) => ({ codes, ends: classes.map(isEnd) }));
  return (row) => hasDate(row) || words.some(({ codes, ends }) => ends[codes[row]!]);
}

const isEnd = (name: string | null) => name === 'rejected';

/** Whether each row is no lead at all: a test, a duplicate. */
export function isIgnored(leads: LoadedTable, book: Book): FlagColumn {
  const status = leads.column('status') as TextColumn | undefined;
  const ignored = status?.values.map((text) => book.rankOf(text).status === IGNORED);
  const values = new Uint8Array(leads.size);
  if (status) for (let row = 0; row < values.length; row++) values[row] = ignored![status.codes[row]!] ? YES : NO;
  return { kind: 'flag', values };
}

/** The columns of words with the class of each of their texts. */
function wordsOf(leads: LoadedTable, book: Book): { codes: Int32Array; classes: (string | null)[] }[] {
  return WORDS.map((field) => leads.column(field) as TextColumn | undefined)
    .filter((column) => column !== undefined)
    .map(({ codes, values }) => ({ codes, classes: values.map((text) => book.classOf('leads', text)) }));
}

function codeOf(step: string | null): number {
  return (STEPS as readonly (string | null)[]).indexOf(step) + 1;
}
