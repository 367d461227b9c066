import { total } from '../lib/total';
import type { LeftOut } from '../measures/left-out';
import type { Condition } from '../measures/measure';
import type { Scan } from '../measures/scan';
import { type FlagColumn, NO, type NumberColumn, type TextColumn } from '../model/column';
import type { Period } from '../model/period';
import { HAS_ACCOUNT, HAS_CLOSED, SALES, type SalesTable, SOLD_ON } from './accounts';
import { IS_WON } from './deals';
import type { MetricValue } from './metric';
import { hasSeveralCurrencies } from './mixed-currencies';
import { partsOf } from './ways';

/** The tables of sales of which a KPI takes what was sold by the as-of day. */
export function salesTablesOf(way: MetricValue): SalesTable[] {
  return (['orders', 'deals'] as const).filter((table) => isOfCustomers(way, table) || looksAtClose(way, table));
}

function isOfCustomers(way: MetricValue, table: SalesTable): boolean {
  if (!('needs' in way)) return hasCondition(way, table, HAS_ACCOUNT);
  const needs = way.needs[table] ?? [];
  return needs.includes('customer') && needs.some((name) => TELLS_SALES.has(name));
}

function looksAtClose(way: MetricValue, table: SalesTable): boolean {
  return 'needs' in way ? Boolean(way.needs[table]?.includes('hasClosed')) : hasCondition(way, table, HAS_CLOSED);
}

function hasCondition(way: MetricValue, table: SalesTable, condition: Condition): boolean {
  return partsOf(way).some(({ measure: { tab, where } }) => tab === table && where.includes(condition));
}

const TELLS_SALES = new Set(['isSale', 'standing', 'hasClosed']);

/**
 * What a KPI leaves out of the sales of a period, beside orders by their status: those that name no customer, with what
 * they come to in one currency, and won deals that close after the as-of day.
 */
export function salesLeftOut(way: MetricValue, table: SalesTable, scan: Scan, period: Period | null): LeftOut[] {
  const rowsWith = (where: readonly Condition[]) => {
    const rows = scan.rows(where, null);
    return Array.from(period ? scan.rowsIn(rows, SOLD_ON[table], period) : rows);
  };
  const numbered = (rows: readonly number[]) => rows.map((row) => scan.table.rowNumbers[row]!);
  const found: LeftOut[] = [];
  if (isOfCustomers(way, table)) {
    const { codes } = scan.table.column('customer') as TextColumn;
    const nobodys = rowsWith(SALES[table].filter((each) => each !== HAS_ACCOUNT)).filter((row) => codes[row] === 0);
    const amount = amountOf(scan, nobodys);
    found.push({ reason: 'noCustomer', rows: numbered(nobodys), ...(amount === null ? {} : { amount }) });
  }
  if (looksAtClose(way, table)) {
    const { values } = scan.table.column('hasClosed') as FlagColumn;
    found.push({ reason: 'ahead', rows: numbered(rowsWith([IS_WON]).filter((row) => values[row] === NO)) });
  }
  return found.filter(({ rows }) => rows.length > 0);
}

function amountOf({ table }: Scan, rows: readonly number[]): number | null {
  const values = (table.column('amount') as NumberColumn | undefined)?.values;
  if (!values || hasSeveralCurrencies(table, rows)) return null;
  const told = rows.map((row) => values[row]!).filter((value) => !Number.isNaN(value));
  return told.length > 0 ? total(told) : null;
}
