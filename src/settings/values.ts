import { type Day, dayFromIso, isoOf } from '../lib/days';
import { normalise } from '../lib/normalise';
import { numberFromText } from '../lib/number-text';
import { certainDay } from '../lib/text-dates';
import type { Zone } from '../lib/zone';
import { type Cell, isDate } from '../model/cell';
import { dayOfDate } from '../model/day-of-date';
import { parsePeriod } from '../model/parse-period';
import { LANGUAGES, type Language } from '../read/words/words';
import { cellText } from './cell-text';
import { isEmail } from './email';

/** What cells are read against. */
export interface SettingsContext {
  readonly zone: Zone;
  readonly today: Day;
  readonly hasTab: (name: string) => boolean;
  /** The tabs of the spreadsheet but for that of settings. Asked for where a name is not there as it is written. */
  readonly tabNames: readonly string[];
}

/** A kind of value: how a filled cell is read and how a value is written. */
export interface Kind<Value> {
  /** For a sentence: `a month, such as April or 4`. */
  expects(context: SettingsContext): string;
  /** A cell of no use as it looks on the sheet, for a sentence; without it, or `undefined`, as it stands. */
  found?(cell: Cell): string | undefined;
  /** `undefined` when the cell holds something else. */
  parse(cell: Cell, context: SettingsContext): Value | undefined;
  write(value: Value): string | number;
  /** Number format of the cell. */
  readonly format?: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const month: Kind<number> = {
  expects: () => 'a month, such as April or 4',
  parse(cell) {
    const number = numberOf(cell);
    if (Number.isInteger(number)) return number >= 1 && number <= 12 ? number : undefined;
    const words = normalise(String(cell));
    const named = MONTHS.findIndex((name) => words.length >= 3 && name.toLowerCase().startsWith(words));
    return named < 0 ? undefined : named + 1;
  },
  write: (value) => MONTHS[value - 1]!,
};

const LANGUAGE_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ['English'],
  sv: ['Swedish', 'Svenska'],
  nb: ['Norwegian', 'Norsk', 'Bokmål', 'no'],
  pl: ['Polish', 'Polski'],
  zh: ['Chinese', '中文', '汉语'],
  fa: ['Persian', 'فارسی', 'Farsi'],
};

export const language: Kind<Language | null> = {
  expects: () => `one of ${LANGUAGES.map((each) => LANGUAGE_NAMES[each][0]).join(', ')}`,
  parse(cell) {
    const words = normalise(String(cell));
    return LANGUAGES.find((each) => [each, ...LANGUAGE_NAMES[each]].some((name) => normalise(name) === words));
  },
  write: (value) => (value === null ? '' : LANGUAGE_NAMES[value][0]!),
};

export const day: Kind<Day | null> = {
  expects: () => 'a day, such as 2026-09-30',
  parse(cell, { zone }) {
    const found = isDate(cell) ? dayOfDate(cell, zone) : typeof cell === 'string' ? certainDay(cell) : null;
    return found ?? undefined;
  },
  write: (value) => (value === null ? '' : isoOf(value)),
};

export const currency: Kind<string | null> = {
  expects: () => 'the three letters of a currency, such as EUR',
  parse(cell) {
    const code = String(cell).trim().toUpperCase();
    return /^[A-Z]{3}$/.test(code) ? code : undefined;
  },
  write: (value) => value ?? '',
};

export const period: Kind<string> = {
  expects: () => 'a period, such as this quarter, last 90 days, 2026-Q3 or 2026-01-01..2026-03-31',
  parse(cell, { zone, today }) {
    const text = cellText(cell, zone);
    return parsePeriod(text, { today, fiscalStart: 1 }) ? text : undefined;
  },
  write: (value) => value,
};

/** A share, `0.9` or `90 %`, between two bounds; `such` is one of them for a sentence. */
export function share(from: number, to: number, such: number): Kind<number> {
  return {
    expects: () => `a share from ${percent(from)} to ${percent(to)}, such as ${percent(such)}`,
    parse: (cell) => within(numberOf(cell), from, to),
    // What is far from any share was typed as a number.
    found: (cell) => (typeof cell === 'number' && Math.abs(cell) < 10 ? percent(cell) : undefined),
    write: (value) => value,
    format: '0%',
  };
}

function percent(value: number): string {
  return `${Math.round(value * 1000) / 10} %`;
}

export function number(from: number, to: number, unit: string): Kind<number> {
  return {
    expects: () => `a number of ${unit} from ${from} to ${to}`,
    parse: (cell) => within(numberOf(cell), from, to),
    write: (value) => value,
  };
}

export function count(from: number, to: number, unit: string): Kind<number> {
  return {
    expects: () => `a whole number of ${unit} from ${from} to ${to}`,
    parse(cell) {
      const value = numberOf(cell);
      return Number.isInteger(value) ? within(value, from, to) : undefined;
    },
    write: (value) => value,
  };
}

const MOST_RECEIVERS = 50;

export const emails: Kind<readonly string[]> = {
  expects: () => `e-mail addresses, separated by commas, ${MOST_RECEIVERS} at most`,
  parse(cell) {
    const addresses = String(cell)
      .split(/[\s,;]+/)
      .filter((address) => address !== '');
    return addresses.length <= MOST_RECEIVERS && addresses.every(isEmail) ? [...new Set(addresses)] : undefined;
  },
  write: (value) => value.join(', '),
};

export const tabName: Kind<string | null> = {
  expects: (context) => `the name of a tab of this spreadsheet (${context.tabNames.join(', ')})`,
  parse(cell, context) {
    const name = cellText(cell, context.zone);
    if (context.hasTab(name)) return name;
    return context.tabNames.find((each) => each.toLowerCase() === name.toLowerCase());
  },
  write: (value) => value ?? '',
};

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && dayFromIso(cell) === null ? numberFromText(cell) : NaN;
}

function within(value: number, from: number, to: number): number | undefined {
  return value >= from && value <= to ? value : undefined;
}
