import type { Day } from '../lib/days';
import { NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Table } from '../model/table';
import { currencyCode } from './currency-code';

/** Exchange rates as the Rates tab has them. */
export interface Rates {
  /** How many units of `to` one of `from` was worth on a day: by the last rate up to that day; `null` without one. */
  rate(from: string, to: string, day: Day): number | null;
  /** The one currency into which all rates lead, if there is one. */
  readonly target: string | null;
}

interface Entry {
  readonly day: Day;
  readonly rate: number;
}

/** Rates that hold by definition: ten rial are a toman. */
const RIAL_A_TOMAN = 10;

function fixedRate(from: string, to: string): number | null {
  if (from === 'IRT' && to === 'IRR') return RIAL_A_TOMAN;
  return from === 'IRR' && to === 'IRT' ? 1 / RIAL_A_TOMAN : null;
}

/** What is known without a Rates tab. */
export function fixedRates(): Rates {
  return { rate: (from, to) => (from === to ? 1 : fixedRate(from, to)), target: null };
}

/**
 * Reads a table of rates: a row says what one unit of `from` is worth in `to`, from its date on (always, without one).
 * Where `to` is missing it is `target`. Rates that are missing directly are taken the other way round, or over a third
 * currency. Rows without a positive rate say nothing.
 */
export function ratesOf(table: Table, reporting: string | null): Rates {
  const from = codesOf(table, 'from');
  const to = codesOf(table, 'to');
  const numbers = (table.column('rate') as NumberColumn | undefined)?.values;
  const days = dayValues(table, 'date');
  const entries = new Map<string, Entry[]>();
  const targets = new Set<string>();
  for (let row = 0; row < table.size; row++) {
    const [source, target] = [from?.(row) ?? '', to?.(row) || reporting || ''];
    const rate = numbers?.[row] ?? NaN;
    if (source === '' || target === '' || !(rate > 0)) continue;
    const day = days && days[row] !== NO_DAY ? days[row]! : -Infinity;
    if (source !== target) targets.add(target);
    const key = `${source} ${target}`;
    entries.set(key, [...(entries.get(key) ?? []), { day, rate }]);
  }
  for (const list of entries.values()) list.sort((a, b) => a.day - b.day);

  const listed = (source: string, target: string, day: Day) => {
    const last = (entries.get(`${source} ${target}`) ?? []).filter((entry) => entry.day <= day).pop();
    return last ? last.rate : null;
  };
  const direct = (source: string, target: string, day: Day): number | null => {
    if (source === target) return 1;
    const fixed = fixedRate(source, target);
    if (fixed !== null) return fixed;
    const straight = listed(source, target, day);
    if (straight !== null) return straight;
    const back = listed(target, source, day);
    return back === null ? null : 1 / back;
  };
  const currencies = new Set([...entries.keys()].flatMap((key) => key.split(' ')));
  return {
    target: targets.size === 1 ? [...targets][0]! : null,
    rate(source, target, day) {
      const straight = direct(source, target, day);
      if (straight !== null) return straight;
      for (const between of currencies) {
        const [first, second] = [direct(source, between, day), direct(between, target, day)];
        if (first !== null && second !== null) return first * second;
      }
      return null;
    },
  };
}

function codesOf(table: Table, field: string): ((row: number) => string) | undefined {
  const column = table.column(field) as TextColumn | undefined;
  return column && ((row) => currencyCode(column.values[column.codes[row]!]!));
}
