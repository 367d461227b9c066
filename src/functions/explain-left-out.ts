import { type LeftOut, leftOut, leftOutByStatus, rowsLeftOut } from '../measures/left-out';
import type { Measure } from '../measures/measure';
import type { KpiFigures } from '../metrics/ask';
import { periodOfPart } from '../metrics/ask-together';
import type { Part } from '../metrics/metric';
import { salesLeftOut, salesTablesOf } from '../metrics/sales-left-out';
import { partsOf, tablesOf } from '../metrics/ways';
import type { TableName } from '../model/tab';
import type { Line } from './explain-parts';
import type { OpenCall } from './open-call';

/** The rows that a figure leaves out, by reason: a line each, with the tab where there are several. */
export function leftOutLines({ way, period }: KpiFigures, call: OpenCall): Line[] {
  const parts = widestParts(partsOf(way));
  const computed = 'compute' in way ? tablesOf(way) : [];
  const unread = computed.flatMap((name) => {
    const where = computed.length > 1 ? ` (${name})` : '';
    const scan = name === 'orders' ? call.scan(name) : undefined;
    const byStatus = scan ? leftOutByStatus(scan, null) : [];
    return [...rowsLeftOut(call.book.table(name)!), ...byStatus].map((out) => leftOutLine(out, where));
  });
  const left = parts.flatMap((part) => {
    const scan = call.scan(part.measure.tab);
    if (!scan) return [];
    const days = periodOfPart(part, period, call);
    const where = parts.length > 1 ? ` (${part.measure.tab})` : '';
    return leftOut(asWritten(part.measure), scan, { period: days, by: call.by }).map((out) => leftOutLine(out, where));
  });
  const sales = salesTablesOf(way).flatMap((name) => {
    const scan = call.scan(name);
    return scan ? salesLeftOut(way, name, scan, period).map((out) => leftOutLine(out, '')) : [];
  });
  return [...unread, ...left, ...sales];
}

/** By the close date itself: that a day has no quota is told apart. */
function asWritten(measure: Measure): Measure {
  if (measure.date === 'closedInQuota') return { ...measure, date: 'closedOn' };
  return measure.date === 'expectedInQuota' ? { ...measure, date: 'expectedOn' } : measure;
}

/** A line about rows that a figure leaves out; `where` names their tab, such as ` (targets)`. */
export function leftOutLine(out: LeftOut, where: string): Line {
  const amount = out.amount === undefined ? '' : `, ${Math.round(out.amount * 100) / 100} in all`;
  return [`Left out: ${reasonOf(out)}${where}`, `${out.rows.length} (${rowsInWords(out.rows)})${amount}`];
}

/** Of each table the last measure: a denominator holds the rows of its numerator. */
function widestParts(parts: readonly Part[]): Part[] {
  const byTable = new Map<TableName, Part>();
  for (const part of parts) byTable.set(part.measure.tab, part);
  return [...byTable.values()];
}

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  duplicate: 'replaced by another row with the same id',
  headerAgain: 'header rows that repeat',
  total: 'totals of other rows',
  unreadablePeriod: 'with a period that cannot be read',
  noStatus: 'without a stage or status',
  ignored: 'tests and duplicates by their stage',
  cancelled: 'cancelled, by their status',
  returned: 'refunded or returned, by their status',
  draft: 'drafts, quotes and tests by their status',
  ahead: 'dated after the as-of day',
  noCustomer: 'without a customer',
  prospect: 'prospects, leads and trials by their status',
  noDate: 'without a date',
  noNumber: 'without a number',
  noDays: 'without both dates',
  negativeDays: 'closed before they began',
};

const MISSING: Readonly<Record<string, string>> = {
  closedOn: 'without a close date',
  expectedOn: 'without an expected close date',
  created: 'without a created date',
  amount: 'without an amount',
  chance: 'without a probability',
};

function reasonOf({ reason, field }: LeftOut): string {
  return (field && MISSING[field]) || REASONS[reason];
}

const MOST_ROWS = 20;

function rowsInWords(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  const more = rows.length - MOST_ROWS;
  return `${rows.length === 1 ? 'row' : 'rows'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
