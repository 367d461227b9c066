import { normalise } from '../lib/normalise';

/**
 * What two spellings of one account have in common: its letters and digits, whatever the case, spaces and marks. What
 * tells names apart stays: a plus behind a word (`C++`), `#`, `%`, and that digits stand apart (`Store 1.1`).
 */
export function accountKey(name: string): string {
  if (isNumberLike(name)) return idKey(name);
  const plussed = name.includes('+') ? name.replace(PLUS, ' plus') : name;
  return normalise(plussed).replace(BETWEEN_DIGITS, '$1_').replace(/ /g, '');
}

/** What two spellings of one id have in common: ids are told apart by each mark, `1.1` from `11`. */
export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

const PLUS = /\+(?=\+|\s|$)/g;
const BETWEEN_DIGITS = /(\d) (?=\d)/g;

/** Whether a name is a number by its looks: an id in a column of names. */
function isNumberLike(name: string): boolean {
  return /^[\s\d.,:/_-]+$/.test(name) && /\d/.test(name);
}
