import { digitOf, plainCode } from './digits';
import { type Draft, finish, hasDigits, type WrittenNumber } from './number-draft';
import { numberWord } from './number-words';

/**
 * The number that a text such as `$1,234.50`, `1 234,50 kr`, `(1.200)`, `1.2M` or `75 %` writes, or `NaN` when it writes
 * none. With one kind of mark that occurs once, three digits behind it read as thousands (`1,234`), any other count as
 * decimals (`1,5`), and so does every count in a percentage (`33.333 %`).
 */
export function numberFromText(text: string): number {
  return parseNumber(text)?.value ?? NaN;
}

/**
 * The number that a text writes, or `null` when it writes none, or anything besides. A lone small `m` means a million in
 * amounts of money; elsewhere (`30m`) it may mean minutes, and the text writes no number.
 */
export function parseNumber(text: string, isMoney = true): WrittenNumber | null {
  const draft: Draft = {
    mantissa: 0,
    run: 0,
    runs: [],
    marks: '',
    leadingZero: false,
    isNegative: false,
    isPercent: false,
    currency: '',
    times: 1,
  };
  for (let i = 0; i < text.length; ) {
    const next = readPart(draft, text, i, isMoney);
    if (next < 0) return null;
    i = next;
  }
  return finish(draft);
}

/** Reads what begins at `i`; the place behind it, or -1 when no number has such a thing there. */
function readPart(draft: Draft, text: string, i: number, isMoney: boolean): number {
  const code = text.charCodeAt(i);
  const digit = digitOf(code);
  if (digit >= 0) {
    if (draft.times !== 1) return readCompound(draft, text, i, isMoney);
    if (draft.run === 0 && draft.runs.length === 0 && digit === 0) draft.leadingZero = true;
    draft.mantissa = draft.mantissa * 10 + digit;
    draft.run++;
    return i + 1;
  }
  switch (plainCode(code)) {
    case 46: // .
      return readMark(draft, text, i, '.');
    case 44: // ,
    case 0x60c:
      return readMark(draft, text, i, ',');
    case 0x66b:
      return readMark(draft, text, i, 'd');
    case 32:
    case 39: // apostrophe
    case 0x60:
    case 0xa0:
    case 0xb4:
    case 0x2018:
    case 0x2019:
    case 0x202f:
    case 0x66c:
      return readSpace(draft, text, i);
    case 45: // -
    case 40: // (
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return readMinus(draft, text, i);
    case 43: // +
      return hasDigits(draft) ? -1 : i + 1;
    case 41: // )
      return hasDigits(draft) && draft.isNegative ? i + 1 : -1;
    case 58: // `1200:-`
      return hasDigits(draft) && text[i + 1] === '-' ? i + 1 : -1;
    case 37: // %
    case 0x66a:
      draft.isPercent = true;
      return i + 1;
    default:
      return isBlankCode(code) ? readSpace(draft, text, i) : readWord(draft, text, i, isMoney);
  }
}

/** Spaces of other widths, and the invisible marks that tell the direction of writing. */
function isBlankCode(code: number): boolean {
  if (code >= 0x2000 && code <= 0x200f) return true;
  return (
    (code >= 9 && code <= 13) ||
    (code >= 0x202a && code <= 0x202f) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000
  );
}

function readMark(draft: Draft, text: string, i: number, mark: string): number {
  const isBeforeDigit = digitOf(text.charCodeAt(i + 1)) >= 0;
  // The mark of `1.200,-`, or one that ends a sentence.
  if (!isBeforeDigit) return hasDigits(draft) && !/\d/.test(text.slice(i)) ? i + 1 : -1;
  draft.runs.push(draft.run);
  draft.marks += mark;
  draft.run = 0;
  return i + 1;
}

function readSpace(draft: Draft, text: string, i: number): number {
  const divides = draft.run > 0 && draft.times === 1 && digitOf(text.charCodeAt(i + 1)) >= 0;
  if (divides) {
    draft.runs.push(draft.run);
    draft.marks += ' ';
    draft.run = 0;
  }
  return i + 1;
}

function readMinus(draft: Draft, text: string, i: number): number {
  if (!hasDigits(draft)) draft.isNegative = true;
  else if (i < text.length - 1 || text[i] === '(') return -1;
  else if (!/[.,:]/.test(text[i - 1]!)) draft.isNegative = true;
  return i + 1;
}

function readWord(draft: Draft, text: string, i: number, isMoney: boolean): number {
  let end = i + 1;
  if (isLetter(text.charCodeAt(i))) while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  // `US$`, `R$`
  if (/[$¥]/.test(text[end] ?? '') && numberWord(text.slice(i, end + 1))) end++;
  const written = text.slice(i, end);
  const word = numberWord(String.fromCharCode(plainCode(written.charCodeAt(0))) + written.slice(1));
  if (!word || (written === 'm' && !isMoney)) return -1;
  if (word.times !== 1 && !hasDigits(draft)) return -1;
  draft.times *= word.times;
  draft.isPercent = draft.isPercent || word.isPercent;
  if (word.currency !== '') {
    if (
      draft.currency !== '' &&
      draft.currency !== word.currency &&
      !isShared(draft.currency) &&
      !isShared(word.currency)
    )
      return -1;
    if (draft.currency === '' || isShared(draft.currency)) draft.currency = word.currency;
  }
  // The point of `Rs.500` and of `500 kr.` shortens the word.
  const isShortened = text[end] === '.' && isLetter(text.charCodeAt(end - 1));
  return isShortened && (!hasDigits(draft) || digitOf(text.charCodeAt(end + 1)) < 0) ? end + 1 : end;
}

/** Whether several currencies share the sign. */
function isShared(currency: string): boolean {
  return currency.length < 3;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    digitOf(code) < 0 &&
    !(code >= 0x60c && code <= 0x60d) &&
    !(code >= 0x66a && code <= 0x66d) &&
    !(code >= 0x2000 && code <= 0x20cf) &&
    code < 0xff00
  );
}

/** `1亿2000万`: each part with its own multiplier. */
function readCompound(draft: Draft, text: string, i: number, isMoney: boolean): number {
  const rest = parseNumber(text.slice(i), isMoney);
  const head = finish(draft);
  if (!rest || !head || !(text.charCodeAt(i - 1) > 0x2fff) || rest.value >= draft.times) return -1;
  draft.mantissa = Math.abs(head.value) + rest.value;
  draft.runs = [];
  draft.marks = '';
  draft.run = 1;
  draft.times = 1;
  draft.currency ||= rest.currency;
  return text.length;
}
