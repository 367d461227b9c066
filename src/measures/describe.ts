import { own } from '../lib/own';
import type { TableName } from '../model/tab';
import { FIELD_WORDS, FLAG_WORDS, LEFT_OUT_FLAGS } from './field-words';
import type { Condition, Measure, Operand } from './measure';

/** A measure in words: `Sum of amount over deals with status won`, `Leads that were qualified`, `Orders with an amount`. */
export function describe({ aggregate, of, tab, where }: Measure): string {
  const counted = aggregate === 'distinct' && of && 'field' in of ? COUNTED[of.field] : undefined;
  const conditions = where
    .filter((condition, i) => !isNarrowed(where, i, condition.field))
    .filter(({ field }) => !LEFT_OUT_FLAGS.has(field))
    // What is counted is filled.
    .filter(({ field, is }) => !(counted && is === 'filled' && field === (of as { field: string }).field));
  const flags = conditions.filter(isYes).map(({ field }) => own(FLAG_WORDS, field));
  const limits = conditions.filter((condition) => !isYes(condition)).map(limitWords);
  const rows = [TABLES[tab] ?? tab, flags.join(' and '), limits.length > 0 ? `with ${limits.join(' and ')}` : '']
    .filter((words) => words !== '')
    .join(' ');
  if (!of || counted?.tab === tab) return capitalised(rows);
  if (counted) return capitalised(`${counted.words} of ${rows}`);
  return `${AGGREGATES[aggregate]} ${operand(of)} over ${rows}`;
}

function capitalised(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

/** What distinct values of a field are called, and the tab whose rows are called so. */
const COUNTED: Readonly<Partial<Record<string, { words: string; tab: TableName }>>> = {
  customer: { words: 'customers', tab: 'customers' },
  orderKey: { words: 'orders', tab: 'orders' },
};

/** Rollups as a person would call them. */
const TABLES: Readonly<Partial<Record<TableName, string>>> = {
  quotas: 'days with a quota',
  teamQuotas: 'days with a quota',
  spending: 'days of spending',
  firstMeetings: 'first meetings',
  stays: 'stays in a stage',
};

function isYes({ field, values }: Condition): boolean {
  return values?.length === 1 && values[0] === 'TRUE' && own(FLAG_WORDS, field) !== undefined;
}

function limitWords({ field, is, values, limit }: Condition): string {
  if (values) return `${word(field)} ${is === 'none of' ? 'not ' : ''}${values.join(' or ')}`;
  if (is === 'filled') return `${/^[aeiou]/.test(word(field)) ? 'an' : 'a'} ${word(field)}`;
  return `${word(field)} ${is} ${limit}`;
}

const AGGREGATES: Readonly<Record<Measure['aggregate'], string>> = {
  count: 'Count of',
  sum: 'Sum of',
  mean: 'Mean of',
  median: 'Median of',
  distinct: 'Distinct',
};

/** A later condition on the same field is narrower and says it all. */
function isNarrowed(where: Measure['where'], place: number, field: string): boolean {
  return where.some((condition, i) => i > place && condition.field === field);
}

function operand(of: Operand): string {
  if ('field' in of) return word(of.field);
  if ('product' in of) return of.product.map(word).join(' × ');
  const [from, to] = of.days;
  return `days from ${word(from)} to ${word(to)}`;
}

function word(field: string): string {
  return own(FIELD_WORDS, field) ?? field;
}
