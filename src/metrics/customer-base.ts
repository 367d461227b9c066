import { type CustomerStays, customerStays, customersAfter } from '../derive/customer-stays';
import type { Day } from '../lib/days';
import { monthsWithin } from '../lib/months';
import { rateOver } from '../lib/rate-over';
import { ratio } from '../lib/ratio';
import { wilson } from '../lib/wilson';
import type { Scan } from '../measures/scan';
import { CallError } from '../model/call-error';
import { NO_DAY } from '../model/column';
import { compareWithBefore } from '../model/compare-period';
import type { Period } from '../model/period';
import { type AccountTable, accountsIn, type SalesTable, salesIn } from './accounts';
import type { ComputedAnswer, KpiInput } from './metric';

/** Who was a customer at the two ends of a period. */
export interface CustomerBase {
  readonly atStart: ReadonlySet<number>;
  readonly atEnd: ReadonlySet<number>;
  /** Of those at the end who were not there at the start: how many had been customers before. */
  readonly cameBack: number;
  /** The period as far as it has passed. */
  readonly span: Period;
  /** What the tab cannot tell, in words with a number. */
  readonly untold: ComputedAnswer['details'];
}

/** What was lost of a customer base. */
export interface Churn {
  /** Of the customers at the start those who are none at the end. */
  readonly lost: number;
  /** `null` without a customer at the start. */
  readonly gross: number | null;
  /** The fall of the number of customers; below 0 where it rose. */
  readonly net: number | null;
}

/**
 * The customers at the start and at the end of a period, up to the as-of day; `null` before it has begun. Of contracts:
 * those in force when the day before it, and its last day, are over. Of orders and won deals, which have no end: those who
 * bought in the period before, and those who bought in the period; while it is running, in as many days up to today.
 */
export function customerBase(
  caller: string,
  input: KpiInput,
  table: AccountTable,
  period: Period,
): CustomerBase | null {
  if (period.start > input.today) return null;
  const scan = input.scan(table)!;
  const span = compareWithBefore(period, input.today).current;
  return table === 'customers' ? byContracts(scan, span) : bySales(scan, table, { period, span, input, caller });
}

function byContracts(scan: Scan, span: Period): CustomerBase {
  const stays = customerStays(scan.table, scan.rows([], null));
  const [atStart, atEnd] = [customersAfter(stays, span.start - 1), customersAfter(stays, span.end)];
  const wasBefore = (account: number) => stays.byAccount.get(account)!.some(({ end }) => end < span.start);
  return { atStart, atEnd, cameBack: countNew(atStart, atEnd, wasBefore), span, untold: untoldOf(stays) };
}

/** What keeps contracts of a tab from counting. */
export function untoldOf({ undated, badDates }: CustomerStays): ComputedAnswer['details'] {
  const lines: [string, number][] = [
    ['Customers who have left on an unknown day, left out', undated.size],
    ['Contracts that end before they start, left out', badDates.length],
  ];
  return lines.filter(([, count]) => count > 0);
}

interface Sold {
  readonly period: Period;
  readonly span: Period;
  readonly input: KpiInput;
  readonly caller: string;
}

function bySales(scan: Scan, table: SalesTable, { period, span, input, caller }: Sold): CustomerBase {
  const [opening, closing] = windows(period, span, windowOf(caller, input));
  const boughtIn = (days: { start: Day; end: Day }) => accountsIn(scan, salesIn(scan, table, days));
  const [atStart, atEnd] = [boughtIn(opening!), boughtIn(closing!)];
  const before = boughtIn({ start: NO_DAY + 1, end: opening!.start - 1 });
  return { atStart, atEnd, cameBack: countNew(atStart, atEnd, (account) => before.has(account)), span, untold: [] };
}

/** The days in which who bought is a customer at the start, and at the end, of a period. */
function windows(period: Period, span: Period, days: number | null): { start: Day; end: Day }[] {
  if (days !== null) {
    return [span.start - 1, span.end].map((end) => ({ start: end - days + 1, end }));
  }
  const { before } = compareWithBefore(period, period.end);
  const elapsed = span.end - span.start + 1;
  const start = span.end < period.end ? Math.min(span.start, before.start + elapsed) : span.start;
  return [before, { start, end: span.end }];
}

/** The option of how many days back a customer has bought; `null`: in the period before. */
function windowOf(caller: string, { options }: KpiInput): number | null {
  const text = options.window;
  if (text === undefined || text === '') return null;
  if (/^[1-9]\d{0,4}$/.test(text.trim())) return Number(text);
  throw new CallError(`${caller} needs a number of days such as 90 for @window, and found "${text}"`);
}

function countNew(atStart: ReadonlySet<number>, atEnd: ReadonlySet<number>, test: (account: number) => boolean) {
  return [...atEnd].filter((account) => !atStart.has(account) && test(account)).length;
}

export function churnOf({ atStart, atEnd }: CustomerBase): Churn {
  const lost = [...atStart].filter((account) => !atEnd.has(account)).length;
  return { lost, gross: ratio(lost, atStart.size), net: ratio(atStart.size - atEnd.size, atStart.size) };
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A rate of loss over the days of the base, as one of a month, a quarter or a year where the option `per` asks for it. */
export function ratePer(rate: number | null, { span }: CustomerBase, per: string | undefined): number | null {
  const months = MONTHS[(per ?? '').toLowerCase()];
  return rate === null || months === undefined ? rate : rateOver(rate, monthsWithin(span.start, span.end), months);
}

/** How churn came about, a line each. */
export function churnDetails(base: CustomerBase): ComputedAnswer['details'] {
  const { lost, gross, net } = churnOf(base);
  const { atStart, atEnd, cameBack, untold } = base;
  const interval = wilson(lost, atStart.size);
  return [
    ['Customers at the start', atStart.size],
    ['Of these lost by the end', lost],
    ['Customers at the end', atEnd.size],
    ['Of these new or back', atEnd.size - (atStart.size - lost)],
    ['Of these back', cameBack],
    ['Churn: lost ÷ customers at the start', gross],
    ['Net churn: (customers at the start − customers at the end) ÷ customers at the start', net],
    ['Churn in a year at this pace', ratePer(gross, base, 'year')],
    ['95 % of churn from', interval?.[0] ?? null],
    ['95 % of churn to', interval?.[1] ?? null],
    ...untold,
  ];
}

/** What the KPIs of a customer base remark. */
export const BASE_REMARKS = [
  'Contracts: a customer is one from the start date until the end or churn date is over; without an end date still; several contracts, at once or one after the other without a gap, are one customer',
  'Orders and deals have no end: who bought in the period before is a customer at the start, who bought in the period is one at the end; "@window", "365" takes the 365 days up to each end instead, for customers who buy less often',
  'Who comes back before the period is over is not lost; who comes back later counts as back, not as new',
  'While a period is running it ends on the as-of day, and orders of as many days as a whole period has count',
  'Contracts that end before they start, or that the status calls ended without a date, are left out',
] as const;

export const NOBODY_AT_START = 'There was no customer at the start of the period';
