import { normalise } from '../lib/normalise';
import type { TextColumn } from '../model/column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

const MONTHS_A_YEAR = 12;
const MONTHS: Readonly<Record<string, number>> = {
  weekly: MONTHS_A_YEAR / 52,
  monthly: 1,
  quarterly: 3,
  halfYearly: 6,
  yearly: MONTHS_A_YEAR,
};
/** As ISO 8601 writes it: `P3M`. */
const ISO = /^P(\d+)([WMY])$/i;
const ISO_UNITS: Readonly<Record<string, string>> = { W: 'weekly', M: 'monthly', Y: 'yearly' };

/**
 * The months of a row’s billing period: `Quarterly`, `every 3 months` and `P3M` are 3, a week is a 52nd of a year. `null`
 * where nothing is written, `NaN` where it is not understood.
 */
export function billingMonths(customers: LoadedTable, { classOf }: Book): (row: number) => number | null {
  const billing = customers.column('billing') as TextColumn | undefined;
  if (!billing) return () => null;
  const months = billing.values.map((text) => (text.trim() === '' ? null : monthsIn(text.trim(), classOf)));
  return (row) => months[billing.codes[row]!]!;
}

function monthsIn(text: string, classOf: Book['classOf']): number {
  const iso = ISO.exec(text);
  if (iso) return timesOf(Number(iso[1]), ISO_UNITS[iso[2]!.toUpperCase()]!);
  const words = normalise(text);
  const numbers = words.match(/\d+/g) ?? [];
  if (numbers.length > 1) return NaN;
  const unit = words.replace(/\d+/, ' ').replace(/ +/g, ' ').trim();
  return timesOf(numbers.length === 0 ? 1 : Number(numbers[0]), classOf('values', unit) ?? '');
}

function timesOf(count: number, unit: string): number {
  return count > 0 ? count * (MONTHS[unit] ?? NaN) : NaN;
}
