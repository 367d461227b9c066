import { customerStays } from '../derive/customer-stays';
import type { Day } from '../lib/days';
import { ratio } from '../lib/ratio';
import { calendarParts } from '../measures/grouping';
import type { Scan } from '../measures/scan';
import { CallError } from '../model/call-error';
import { NO_DAY, type TextColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Grain, Period } from '../model/period';
import {
  SAMPLE_CONTRACTS,
  SAMPLE_ORDERS,
  type SalesTable,
  SOLD_ON,
  salesIn,
  USES_STATUS,
  WHICH_ORDERS,
  WHO,
} from './accounts';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const cohortRetention = defineTable({
  id: 'cohortRetention',
  name: 'COHORTRETENTION',
  title: 'Retention by cohort',
  summary: 'Of the customers who came in each quarter, the share who are still there in each quarter since',
  rule: 'Rows: the quarter of the first order, and its customers; columns: the share of them with an order so many quarters later. Of contracts: the share who have been customers without a break until that quarter was over',
  remarks: [
    'Orders and deals: a row may rise again, since who paused may buy later; contracts: a row can only fall, since who left is out of it even when they come back',
    'Quarters that are not over are empty',
    'Grouped by week, month or year, these take the place of quarters; a period tells which cohorts are shown',
    'In the first 12 months of a range its first customers may be old ones',
    WHICH_ORDERS,
  ],
  sources: ['+'],
  needs: [{ customers: WHO.customers }, { orders: WHO.orders }, { deals: WHO.deals }],
  uses: USES_STATUS,
  withoutPeriod: 'everything',
  takesBy: true,
  table,
});

/** When somebody came, and the days that say in which later parts of the calendar they were there. */
interface Customer {
  readonly since: Day;
  /** Whether they were there in a part of the calendar. */
  readonly isThereIn: (part: Period) => boolean;
}

const MOST_PARTS = 160;

function table(input: KpiInput): TableCell[][] {
  const grain = grainOf(input);
  const { period, today } = input;
  const customers = customersOf(input).filter(
    ({ since }) => since <= today && (!period || (since >= period.start && since <= period.end)),
  );
  const days = customers.map(({ since }) => since);
  const parts = days.length === 0 ? [] : calendarParts([...days, today], grain);
  if (parts.length > MOST_PARTS) {
    throw new CallError(
      `COHORTRETENTION shows at most ${MOST_PARTS} ${grain}s, and these are ${parts.length}. Give a period, or group by longer parts`,
    );
  }
  const over = parts.filter(({ end }) => end <= today);
  const cohorts = parts.map((part, place) => ({
    part,
    later: over.slice(place),
    members: customers.filter(({ since }) => since >= part.start && since <= part.end),
  }));
  const kept = cohorts.slice(0, lastFilled(cohorts) + 1);
  const columns = Math.max(0, ...kept.map(({ later }) => later.length));
  const header = [`First ${grain}`, 'Customers', ...Array.from({ length: columns }, (_, i) => `${grain} +${i}`)];
  return [
    header,
    ...kept.map(({ part, later, members }) => [
      part.label,
      members.length,
      ...Array.from({ length: columns }, (_, i) => shareIn(later[i], members)),
    ]),
  ];
}

function shareIn(part: Period | undefined, members: readonly Customer[]): number | null {
  return part ? ratio(members.filter(({ isThereIn }) => isThereIn(part)).length, members.length) : null;
}

function lastFilled(cohorts: readonly { readonly members: readonly unknown[] }[]): number {
  return cohorts.reduce((last, { members }, place) => (members.length > 0 ? place : last), -1);
}

function grainOf({ by }: KpiInput): Grain {
  if (!by) return 'quarter';
  if ('grain' in by) return by.grain;
  throw new CallError(`COHORTRETENTION groups by week, month, quarter or year, and found ${by.label}`);
}

function customersOf(input: KpiInput): Customer[] {
  const contracts = input.scan('customers');
  if (contracts) return byContracts(contracts);
  const name: SalesTable = input.scan('orders') ? 'orders' : 'deals';
  return bySales(input.scan(name)!, name);
}

function byContracts(customers: Scan): Customer[] {
  const { byAccount } = customerStays(customers.table, customers.rows([], null));
  const first = [...byAccount.values()].map(([stay]) => stay!).filter(({ start }) => Number.isFinite(start));
  return first.map(({ start, end }) => ({ since: start, isThereIn: (part) => end > part.end }));
}

function bySales(scan: Scan, name: SalesTable): Customer[] {
  const { codes } = scan.table.column('customer') as TextColumn;
  const days = dayValues(scan.table, SOLD_ON[name])!;
  const byAccount = new Map<number, Day[]>();
  for (const row of salesIn(scan, name, null)) {
    if (days[row] === NO_DAY) continue;
    const own = byAccount.get(codes[row]!);
    if (own) own.push(days[row]!);
    else byAccount.set(codes[row]!, [days[row]!]);
  }
  return [...byAccount.values()].map((own) => ({
    since: own.reduce((first, day) => Math.min(first, day)),
    isThereIn: ({ start, end }) => own.some((day) => day >= start && day <= end),
  }));
}

export const examples: readonly Example[] = [
  {
    ranges: [SAMPLE_ORDERS],
    args: ['2025'],
    // Oak & Co of the first quarter, Elm Ltd of the second
    result: [
      ['First quarter', 'Customers', 'quarter +0', 'quarter +1', 'quarter +2', 'quarter +3', 'quarter +4'],
      ['2025-Q1', 1, 1, 1, 0, 0, 1],
      ['2025-Q2', 1, 1, 0, 0, 0, ''],
    ],
  },
  {
    ranges: [SAMPLE_CONTRACTS],
    args: ['', 'year'],
    result: [
      ['First year', 'Customers', 'year +0', 'year +1'],
      ['2024', 2, 1, 1],
      ['2025', 2, 1, ''],
      ['2026', 1, '', ''],
    ],
  },
];
