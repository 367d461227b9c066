import { digitOf, plainCode } from './digits';

/** A place in a text that is being read from left to right. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Number of digits of the number taken last. */
  digits: number;
}

/** The character at the cursor, full-width forms as plain ones; -1 at the end. */
export function codeAt({ text, at }: Cursor): number {
  return at < text.length ? plainCode(text.charCodeAt(at)) : -1;
}

export function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length;
}

/** Moves behind spaces and the invisible marks that tell the direction of writing. */
export function skipSpaces(cursor: Cursor): void {
  while (isSpace(codeAt(cursor))) cursor.at++;
}

/** Moves behind spaces and any of the characters. */
export function skipAny(cursor: Cursor, characters: string): void {
  for (;;) {
    const code = codeAt(cursor);
    if (code < 0 || !(isSpace(code) || characters.includes(String.fromCharCode(code)))) return;
    cursor.at++;
  }
}

/** Moves behind one of the characters; whether there was one. */
export function take(cursor: Cursor, characters: string): boolean {
  const code = codeAt(cursor);
  if (code < 0 || !characters.includes(String.fromCharCode(code))) return false;
  cursor.at++;
  return true;
}

/** The whole number at the cursor, in digits of any script or in Chinese numerals; -1 when there is none. */
export function takeNumber(cursor: Cursor): number {
  const { text } = cursor;
  const start = cursor.at;
  let number = 0;
  for (let digit = 0; cursor.at < text.length; cursor.at++) {
    digit = digitOf(text.charCodeAt(cursor.at));
    if (digit < 0) break;
    number = number * 10 + digit;
  }
  cursor.digits = cursor.at - start;
  if (cursor.digits > 0) return number;
  return text.charCodeAt(start) >= 0x3007 ? takeNumerals(cursor) : -1;
}

const NUMERALS = '〇一二三四五六七八九';

/** `二〇二六`, `十二`, `二十五` */
function takeNumerals(cursor: Cursor): number {
  let tens = -1;
  let number = 0;
  let digits = 0;
  for (; !isAtEnd(cursor); cursor.at++, digits++) {
    const character = cursor.text[cursor.at]!;
    const digit = character === '零' ? 0 : NUMERALS.indexOf(character);
    if (digit < 0 && character !== '十') break;
    if (digit >= 0) number = number * 10 + digit;
    else {
      tens = digits === 0 ? 1 : number;
      number = 0;
    }
  }
  if (digits === 0) return -1;
  cursor.digits = tens < 0 ? digits : 2;
  return tens < 0 ? number : tens * 10 + number;
}

/** The letters at the cursor; `''` when there are none. */
export function takeWord(cursor: Cursor): string {
  const start = cursor.at;
  while (isLetter(codeAt(cursor))) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

function isSpace(code: number): boolean {
  if (code <= 32) return code >= 9;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200f && code !== 0x200c) || isLateSpace(code);
}

function isLateSpace(code: number): boolean {
  return (code >= 0x2028 && code <= 0x202f) || (code >= 0x2066 && code <= 0x2069) || code === 0x3000 || code === 0xfeff;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0x2000 && code <= 0x303f) return code === 0x200c;
  return digitOf(code) < 0 && code !== 0x60c && !(code >= 0x66a && code <= 0x66d) && !isSpace(code);
}
