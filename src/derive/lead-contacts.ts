import type { IdColumn, NumberColumn } from '../model/column';
import type { LoadedTable } from './derivation';

/** What a complete lead has, and what makes each more than a placeholder. */
const CONTACT: Readonly<Record<string, (text: string) => boolean>> = { name: isName, email: isEmail, phone: isPhone };

export const CONTACT_FIELDS: readonly string[] = Object.keys(CONTACT);

/** How many of a lead’s name, e-mail and phone are filled in and well formed, of those that the tab has columns for. */
export function contactFilled(leads: LoadedTable): NumberColumn | undefined {
  const columns = contactColumns(leads);
  if (columns.length === 0) return undefined;
  const values = new Float64Array(leads.size);
  for (const { column, isGood } of columns) {
    for (let row = 0; row < values.length; row++) if (isGood(column.values[row]!.trim())) values[row]!++;
  }
  return { kind: 'number', values };
}

/** How many of them there could be. */
export function contactWanted(leads: LoadedTable): NumberColumn | undefined {
  const { length } = contactColumns(leads);
  return length === 0 ? undefined : { kind: 'number', values: new Float64Array(leads.size).fill(length) };
}

function contactColumns(leads: LoadedTable): { column: IdColumn; isGood: (text: string) => boolean }[] {
  return CONTACT_FIELDS.flatMap((field) => {
    const column = leads.column(field) as IdColumn | undefined;
    return column ? [{ column, isGood: CONTACT[field]! }] : [];
  });
}

/** What people and forms put where they have no name. */
const NO_NAME = /^(?:n\/?a|none|null|unknown|anonymous|test|not provided|no name)$/i;
const LETTER = /[a-z\u00aa-\uffff]/i;

function isName(text: string): boolean {
  return LETTER.test(text) && !NO_NAME.test(text.replace(/[[\]()]/g, '').trim());
}

function isEmail(text: string): boolean {
  return /^[^\s@,;<>()]+@[^\s@.,;<>()]+(?:\.[^\s@.,;<>()]+)*\.[^\s@.,;<>()\d]{2,}$/.test(text) && !text.includes('..');
}

/** Fewest and most digits of a telephone number; ITU-T E.164 has 15. */
const DIGITS = [6, 15] as const;
const DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** A number with signs that group it and perhaps an extension; one digit over and over stands for none. */
function isPhone(text: string): boolean {
  const main = text.replace(/(?:ext|x|#)\.?\s*\d{1,6}$/i, '');
  const digits = main.match(DIGIT) ?? [];
  if (digits.length < DIGITS[0] || digits.length > DIGITS[1] || new Set(digits).size === 1) return false;
  return /^(?:tel|phone|mob)?[\s.:]*[\s+\-.()/\u2010-\u2015\u200e\u200f\u202a-\u202e\u00a0]*$/i.test(
    main.replace(DIGIT, ''),
  );
}
