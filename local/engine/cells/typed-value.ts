import * as numfmt from 'numfmt';
import type { LocaleFacts } from './locale-facts';

/** What typing a text into a cell makes of it. */
export interface TypedValue {
  value: string | number | boolean;
  /** The number format that a cell without one takes on. */
  format?: string;
}

/**
 * Reads a text as a cell does that it is typed into (and as setValues does): numbers, percentages, amounts,
 * dates, times and booleans by the locale; anything else stays text.
 */
export function typedValue(text: string, locale: LocaleFacts, currentYear: number): TypedValue {
  const trimmed = text.trim();
  // Most texts have no digit, and need no closer look.
  if (!/\d|^(?:true|false)$/i.test(trimmed)) return { value: text };
  for (const candidate of candidates(trimmed, locale, currentYear)) {
    const parsed = numfmt.parseValue(candidate.text, { locale: candidate.locale });
    if (parsed === null || parsed.v === null || parsed.v === undefined) continue;
    if (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean') continue;
    return { value: parsed.v, format: candidate.format ?? parsed.z };
  }
  return { value: text };
}

interface Candidate {
  text: string;
  locale: string;
  format?: string;
}

function* candidates(text: string, locale: LocaleFacts, currentYear: number): Generator<Candidate> {
  const numeric = text.match(/^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/);
  const isDotted = numeric?.[2] === '.' && locale.dateSeparator !== '.';
  if (numeric && !isDotted) {
    yield numericDate(numeric, locale.isDayFirst, currentYear);
    return;
  }
  const isWorded = /\p{L}{3}/u.test(text);
  if (!isWorded && !isWellGrouped(text, locale)) return;
  yield { text: spacesAsGroups(text.replace(/^(\d{4}-\d\d-\d\d)T(?=\d)/, '$1 '), locale), locale: locale.tag };
  // Sheets knows English month names in every locale.
  if (isWorded) yield { text, locale: 'en-US' };
}

function numericDate(
  [, first, separator, second, year]: RegExpMatchArray,
  isDayFirst: boolean,
  currentYear: number,
): Candidate {
  const order = isDayFirst ? ['d', 'm'] : ['m', 'd'];
  return {
    text: `${first}/${second}/${year ?? currentYear}`,
    locale: isDayFirst ? 'en-GB' : 'en-US',
    format: [...order, ...(year ? ['y'.repeat(year.length)] : [])].join(separator),
  };
}

/** Whether points and commas stand where the locale writes them: `1,5` is no number where the comma groups thousands. */
function isWellGrouped(text: string, { group, decimal }: LocaleFacts): boolean {
  if (/^\d{4}-\d/.test(text)) return true;
  const digits = text.replace(/[^\d.,]/g, '');
  const [whole = '', ...fractions] = digits.split(decimal);
  if (fractions.length > 1 || /[.,]/.test(fractions.join(''))) return false;
  const [first = '', ...rest] = group.trim() === '' ? [whole] : whole.split(group);
  return !/[.,]/.test(first) && (rest.length === 0 || (first.length >= 1 && first.length <= 3)) && rest.every(isThree);
}

function isThree(part: string): boolean {
  return /^\d{3}$/.test(part);
}

/** `1 234` with a common space, where the locale groups by a space that does not break. */
function spacesAsGroups(text: string, { group }: LocaleFacts): string {
  return group.trim() === '' ? text.replace(/(?<=\d)[ \u202f\u00a0](?=\d{3}(?!\d))/g, '\u00a0') : text;
}
