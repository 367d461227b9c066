import type { ContractStanding } from '../derive/contract-standing';
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
import { daysPeriod } from '../model/parse-period';
import type { Period } from '../model/period';
import { type AccountTable, accountsIn, NOT_BEGUN, type SalesTable, salesIn } from './accounts';
import type { ComputedAnswer, KpiInput } from './metric';
import { beginOfSales, COVERAGE_REMARKS, MAY_LACK, salesKnownUntil } from './sales-coverage';

/** Who was a customer at the two ends of a period. */
export interface CustomerBase {
  readonly atStart: ReadonlySet<number>;
  readonly atEnd: ReadonlySet<number>;
  /** Of those at the end who were not there at the start: how many had been customers before. */
  readonly cameBack: number;
  /** The days over which customers were lost: the period as far as it has passed. */
  readonly span: Period;
  /** Which days count, and what the tab cannot tell, in words. */
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
 * The customers at the start and at the end of a period, up to the as-of day, or why there is nothing to tell. Of
 * contracts: those in force when the day before it, and its last day, are over. Of orders and won deals, which have no end:
 * those who bought in the period before, and those who bought in the period; while it is running, or where the data end in
 * it, those who bought in as many days as a whole one has up to that day, and in those before them.
 */
export function customerBase(
  caller: string,
  input: KpiInput,
  table: AccountTable,
  period: Period,
): CustomerBase | { readonly problem: string } {
  if (table !== 'customers') return bySales(caller, input, table, period);
  if (period.start > input.today) return { problem: NOT_BEGUN };
  return byContracts(input.scan(table)!, compareWithBefore(period, input.today).current);
}

function byContracts(scan: Scan, span: Period): CustomerBase {
  const stays = customerStays(scan.table, scan.rows([], null));
  const [atStart, atEnd] = [customersAfter(stays, span.start - 1), customersAfter(stays, span.end)];
  const wasBefore = (account: number) => stays.byAccount.get(account)!.some(({ end }) => end < span.start);
  return { atStart, atEnd, cameBack: countNew(atStart, atEnd, wasBefore), span, untold: untoldOf(stays) };
}

/** What keeps contracts of a tab from counting, and what is assumed of those that count: a number a line. */
export function untoldOf({
  byAccount,
  byStanding,
  badDates,
  sinceEver,
  sinceRegistered,
}: CustomerStays): ComputedAnswer['details'] {
  const customersThat = (standing: ContractStanding) => byStanding.get(standing)?.size ?? 0;
  const isThere = (account: number) => byAccount.get(account)?.some(({ end }) => end === Infinity);
  const gone = [...(byStanding.get('leftUndated') ?? [])].filter((account) => !isThere(account));
  const lines: [string, number][] = [
    ['Prospects, leads and trials by their status, left out', customersThat('prospect')],
    ['Customers who have left on an unknown day, left out', gone.length],
    ['Customers with a start or end date that cannot be read, left out', customersThat('unreadable')],
    ['Contracts that end before they start, left out', badDates.length],
    ['Customers without a start date, counted as customers since ever', sinceEver.size],
    ['Customers counted from their registration on, without a start date', sinceRegistered.size],
    ['Customers whose status says active although the end date has passed, counted', customersThat('activePastEnd')],
    ['Customers whose term has passed without a churn date, counted', customersThat('noChurnDate')],
  ];
  return lines.filter(([, count]) => count > 0);
}

function bySales(
  caller: string,
  input: KpiInput,
  table: SalesTable,
  period: Period,
): CustomerBase | { readonly problem: string } {
  const known = salesKnownUntil(input, table, period);
  if ('problem' in known) return known;
  const { opening, closing, span } = windows(period, asOf(known.today, period, input), windowOf(caller, input));
  const begin = beginOfSales(input, table, opening, MAY_LACK);
  if (begin.problem !== null) return { problem: begin.problem };
  const scan = input.scan(table)!;
  const boughtIn = (days: { start: Day; end: Day }) => accountsIn(scan, salesIn(scan, table, days));
  const [atStart, atEnd] = [boughtIn(opening), boughtIn(closing)];
  const before = boughtIn({ start: NO_DAY + 1, end: opening.start - 1 });
  const untold: ComputedAnswer['details'] = [
    ['At the start: who bought in', daysPeriod(opening.start, opening.end).label],
    ['At the end: who bought in', daysPeriod(closing.start, closing.end).label],
    ...begin.told,
    ...known.told,
  ];
  return { atStart, atEnd, cameBack: countNew(atStart, atEnd, (account) => before.has(account)), span, untold };
}

/** Of a period that is over and lacks little of its end its own days count, as in every report about it. */
function asOf(last: Day, { start, end }: Period, { today }: KpiInput): Day {
  return end <= today && end - last <= MAY_LACK * (end - start + 1) ? today : last;
}

interface Windows {
  /** In which who bought is a customer at the start of the period. */
  readonly opening: Pick<Period, 'start' | 'end'>;
  /** In which who bought is one at its end. */
  readonly closing: Pick<Period, 'start' | 'end'>;
  /** Over which customers were lost. */
  readonly span: Period;
}

/** No day is in both but those that the option `window` makes so: it asks who was one by then. */
function windows(period: Period, today: Day, days: number | null): Windows {
  const { current, running } = compareWithBefore(period, today);
  if (days !== null) {
    const upTo = (end: Day) => ({ start: end - days + 1, end });
    return { opening: upTo(current.start - 1), closing: upTo(current.end), span: current };
  }
  const { before } = compareWithBefore(period, period.end);
  if (!running) return { opening: before, closing: period, span: period };
  const start = today - (period.end - period.start);
  const opening = { start: start - (before.end - before.start + 1), end: start - 1 };
  const closing = daysPeriod(start, today);
  return { opening, closing, span: closing };
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
  'While a period is running it ends on the as-of day; of orders and deals who bought in as many days as a whole period has up to then is held against who bought in those before them, so that no purchase counts at both ends',
  ...COVERAGE_REMARKS,
  'Up to a quarter of the days that make a customer may be outside of the range: KPIEXPLAIN then names its first or last day',
  'Prospects, leads and trials by their status are no customers; contracts that end before they start, have a date that cannot be read, or that the status calls ended without a date, are left out; KPIEXPLAIN counts them',
  'An end that has passed is taken for renewed where the status says active, or where a churn date column says who has left and is blank; a renewal date is no end',
  'Without a start date a customer counts since ever; without any but a registration date, from that day on',
] as const;

export const NOBODY_AT_START = 'There was no customer at the start of the period';
