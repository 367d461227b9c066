import { civilOf, type Day } from '../lib/days';
import { type Currency, withSign } from './currency';
import { en } from './en';
import { type Numbers, numbersIn } from './numbers';
import { type MessageKey, type Translate, translator } from './translate';

/** Nouns that are counted: their messages come in the plural forms of the language. */
export type Noun = MessageKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/** How the product speaks to one team: in its language, with its numbers, dates and currency. */
export interface Speech extends Numbers {
  readonly t: Translate;
  /** A number with its noun: `1 deal`, `8,800 deals`. */
  count(noun: Noun, n: number): string;
  /** Compact, for words: `$4.2M`; rounded to two digits where no more of them mean something: `$51K`. */
  money(amount: number, digits?: 2): string;
  /** Whole: `$4,212,345`. */
  fullMoney(amount: number): string;
  /** `22 Nov 2026` */
  day(day: Day): string;
  /** `22 Nov` */
  dayOfYear(day: Day): string;
  /** `Nov 2026`, of any day in the month. */
  month(day: Day): string;
  readonly currency: Currency | null;
  /** Whether amounts are so large that they are written in millions. */
  readonly inMillions: boolean;
  readonly isRightToLeft: boolean;
}

export interface SpeechSettings {
  /** As Sheets writes it, such as `sv_SE`: decides on decimal and thousands marks. */
  readonly locale: string;
  readonly currency: Currency | null;
  readonly inMillions?: boolean;
}

export function makeSpeech({ locale, currency, inMillions = false }: SpeechSettings): Speech {
  const t = translator(en);
  const numbers = numbersIn(locale);
  const plural = new Intl.PluralRules('en');
  const months = en['date.months'].split(' ');
  const monthOf = (day: Day) => months[civilOf(day).month - 1]!;
  const dayOfYear = (day: Day) => t('date.dayOfYear', { day: civilOf(day).date, month: monthOf(day) });
  const whole = (amount: number) =>
    inMillions
      ? t('number.millions', { number: numbers.plain(amount / 1e6) })
      : numbers.plain(amount, amount < 1000 ? 2 : 0);
  return {
    t,
    ...numbers,
    count(noun, n) {
      const form = `${noun}.${plural.select(n)}` as 'deals.other';
      return t(form, { n: numbers.plain(n) });
    },
    money: (amount, digits) =>
      (amount < 0 ? '−' : '') + withSign(compact(Math.abs(amount), numbers, t, digits), currency),
    fullMoney: (amount) => (amount < 0 ? '−' : '') + withSign(whole(Math.abs(amount)), currency),
    day: (day) => t('date.day', { day: dayOfYear(day), year: civilOf(day).year }),
    dayOfYear,
    month: (day) => t('date.month', { month: monthOf(day), year: civilOf(day).year }),
    currency,
    inMillions,
    isRightToLeft: false,
  };
}

const SIZES = [
  ['number.billions', 1e9],
  ['number.millions', 1e6],
  ['number.thousands', 1e3],
] as const;

/** Amounts below it are short enough as they are. */
const LONG = 9999.5;

function compact(exact: number, { plain }: Numbers, t: Translate, digits?: 2): string {
  const amount = digits ? Number(exact.toPrecision(digits)) : exact;
  const tens = digits ? 9.95 : 99.95;
  if (amount < LONG) return plain(amount);
  for (const [key, size] of SIZES) {
    // 999,960 is 1.0M, not 1,000K.
    const scaled = amount / size;
    if (scaled >= 0.9995) return t(key, { number: plain(scaled, scaled < tens ? 1 : 0) });
  }
  return plain(amount);
}
