import { serialOf } from '../csv/day-serial';
import { knownLanguageTag } from '../csv/locale-facts';
import { WrongCall } from './wrong-call';

/** `2026-11-22`: a day that is in the calendar. */
export function dayValue(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const serial = year && serialOf({ year: Number(year), month: Number(month), day: Number(day) });
  if (!serial) throw new WrongCall(`--today needs a day such as 2026-11-22, found "${text}"`);
  return text;
}

/** An IANA time zone, such as `Europe/Stockholm`. */
export function zoneValue(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new WrongCall(`--tz needs a time zone such as Europe/Stockholm, found "${text}"`);
  }
}

/** A locale as Sheets names it, such as `sv_SE`. */
export function localeValue(text: string): string {
  const [language = '', region, ...others] = text.split(/[_-]/);
  if (!region || others.length > 0 || !knownLanguageTag(text)) {
    throw new WrongCall(`--locale needs a language and a country such as sv_SE, found "${text}"`);
  }
  return `${language.toLowerCase()}_${region.toUpperCase()}`;
}

/** A whole number between two bounds. */
export const wholeValue =
  (option: string, least: number, most: number) =>
  (text: string): number => {
    const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new WrongCall(`${option} needs a whole number from ${least} to ${most}, found "${text}"`);
    }
    return number;
  };

/** One of some words, whatever their case. */
export const wordValue =
  <Word extends string>(option: string, words: readonly Word[]) =>
  (text: string): Word => {
    const word = words.find((one) => one.toLowerCase() === text.toLowerCase());
    if (word === undefined) throw new WrongCall(`${option} needs one of ${words.join(', ')}, found "${text}"`);
    return word;
  };

/** Items between commas. */
export const listValue = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

export interface SheetFile {
  name: string;
  file: string;
}

/** `NAME=FILE.csv`, once more for each further sheet. */
export function sheetValue(text: string, before: SheetFile[] = []): SheetFile[] {
  const at = text.indexOf('=');
  const name = text.slice(0, Math.max(0, at)).trim();
  const file = text.slice(at + 1).trim();
  if (at < 0 || name === '' || file === '') {
    throw new WrongCall(`--sheet needs NAME=FILE.csv, such as Deals=deals.csv, found "${text}"`);
  }
  return [...before, { name, file }];
}
