/** What people and exports write for "nothing here", whatever the column holds: no one means anything else by it. */
const NEVER_MEANT =
  '- – — -- --- … n/a n.a. n.a (blank) (none) (empty) (null) null select <na> (brak) (tom) (tomt) (空) (خالی)';

/** Words that a text column may mean (`NA` is North America, `None` an answer), and that are no number, date, yes or no. */
const NO_VALUE = `na none nil nan nat tbd tba tbc ? ?? undefined empty blank unknown
ingen inget saknas okänd ukjent mangler tom tomt brak nieznany 无 無 空 未知 暂无 ندارد نامشخص هیچ خالی`;

/** The longest of them. */
const LONGEST = 12;

let neverMeant: Set<string> | undefined;
let noValue: Set<string> | undefined;

/** Whether a text stands for a blank cell in a column of any kind but ids and names. */
export function isBlankText(text: string): boolean {
  neverMeant ??= new Set(NEVER_MEANT.split(' '));
  return text.length <= LONGEST && neverMeant.has(text.trim().toLowerCase());
}

/** Whether a text stands for a blank cell in a column of numbers, dates, or yes and no. */
export function isBlankWord(text: string): boolean {
  if (text.length > LONGEST || isDigit(text.charCodeAt(0))) return false;
  noValue ??= new Set(NO_VALUE.split(/\s/));
  const word = text.trim().toLowerCase();
  return word === '' || isBlankText(word) || noValue.has(word);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
