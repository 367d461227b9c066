import { monthsWithin } from '../lib/months';
import { ratio } from '../lib/ratio';
import { field, type Measure, sum } from '../measures/measure';
import { lookBack } from '../model/look-back';
import type { Period } from '../model/period';
import {
  type AccountTable,
  HOW_MUCH,
  REVENUE,
  SAMPLE_CONTRACTS,
  SAMPLE_ORDERS,
  USES_STATUS,
  WHICH_ORDERS,
  WHO,
  waysOfAccounts,
} from './accounts';
import { type Churn, churnOf, customerBase, NOBODY_AT_START } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { revenueOfAccounts, totalOf, untoldOfRevenue } from './revenue-of-accounts';
import { buyers } from './revenue-per-customer';
import { COVERAGE_REMARKS, salesKnownUntil } from './sales-coverage';

export const customerLtv = defineMetric({
  id: 'customerLtv',
  name: 'CUSTOMERLTV',
  title: 'Customer lifetime value',
  summary: 'What a customer is worth for as long as customers stay',
  rule: 'Revenue per customer × margin ÷ churn, all of the period; "@method", "historic": revenue so far ÷ customers who bought',
  remarks: [
    'Without a period the 12 months before the as-of day count, since over less time churn is chance; KPIEXPLAIN says how many customers it rests on',
    'Churn comes from a range of customers where one is given beside orders or deals, else from who bought again: see CHURNRATE',
    ...COVERAGE_REMARKS,
    'Empty when nobody was lost: such customers would stay for ever',
    'Without costs it is the lifetime value of revenue, not of margin, and KPIEXPLAIN says so',
    'Historic takes everything without a period; contracts alone do not tell what has been paid',
    WHICH_ORDERS,
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S2', 'S4'],
  value: waysOfAccounts(['orders', 'deals', 'customers'], HOW_MUCH, (input, table) =>
    input.options.method?.toLowerCase() === 'historic' ? historic(input, table) : byChurn(input, table),
  ),
  uses: {
    customers: [...WHO.customers, ...USES_STATUS.customers!],
    orders: ['margin', 'costedAmount'],
    deals: ['margin', 'costedAmount'],
  },
  withoutPeriod: 'everything',
  withoutPeriodWords: 'the 12 months before the as-of day',
  over: 'whole period',
  options: { method: ['churn', 'historic'] },
});

function historic(input: KpiInput, table: AccountTable): ComputedAnswer {
  if (table === 'customers') {
    return {
      values: [null],
      details: [],
      problem: 'It takes a range of orders or deals: contracts do not tell what has been paid',
    };
  }
  const revenue = input.value(REVENUE[table]);
  const customers = input.value(buyers(table));
  return {
    values: [ratio(revenue, customers)],
    details: [
      ['Revenue of all customers', revenue],
      ['Customers who bought', customers],
    ],
  };
}

function byChurn(asked: KpiInput, table: AccountTable): ComputedAnswer {
  const period = asked.period ?? lookBack(asked.today);
  const churnTable = tellsChurn(asked) ? 'customers' : table;
  const known = table === 'customers' ? { today: asked.today, told: [] } : salesKnownUntil(asked, table, period);
  if ('problem' in known) return { values: [null], details: [], problem: known.problem };
  const input: KpiInput = { ...asked, today: known.today };
  const base = customerBase('CUSTOMERLTV', input, churnTable, asked.period ?? lookBack(known.today));
  if ('problem' in base) return { values: [null], details: [], problem: base.problem };
  const { revenue, customers, found } = paidIn(input, table, base.span);
  const margin = table === 'customers' || customers === 0 ? null : marginIn(input, table, base.span);
  const each = ratio(revenue, customers);
  const churn = churnOf(base);
  const value = each === null ? null : ratio(each * (margin ?? 1), churn.gross);
  return {
    found: base.atStart.size + base.atEnd.size + customers > 0,
    values: [value],
    details: [
      ['Worked out of', base.span.label],
      ['Revenue', revenue],
      ['Customers with revenue', customers],
      ['Revenue per customer', each],
      margin === null ? ['Margin', 'not known: this is the lifetime value of revenue'] : ['Margin', margin],
      ['Customers at the start', base.atStart.size],
      ['Of these lost', churn.lost],
      ['Churn', churn.gross],
      ['Lifetime value of all customers with revenue', value === null ? null : value * customers],
      ...(base.atStart.size < FEW ? [['Take it with care', `fewer than ${FEW} customers at the start`] as const] : []),
      ...untoldOfRevenue(input, table, found),
      ...known.told,
      ...(churnTable === table && table === 'customers' ? [] : base.untold),
    ],
    ...(value === null ? { problem: whyEmpty(each, churn) } : {}),
  };
}

/** Below this many customers churn is chance. */
const FEW = 20;

/** Whether a customers tab tells who has left. */
function tellsChurn({ scan }: KpiInput): boolean {
  const customers = scan('customers')?.table;
  return WHO.customers.every((name) => customers?.column(name) !== undefined);
}

/** Of contracts the part of their yearly value that falls in so many months. */
function paidIn(input: KpiInput, table: AccountTable, span: Period) {
  const found = revenueOfAccounts('CUSTOMERLTV', input, table, span);
  const part = table === 'customers' ? monthsWithin(span.start, span.end) / 12 : 1;
  const customers = table === 'customers' ? found.revenue.size : input.value(buyers(table), span)!;
  return { revenue: totalOf(found.revenue) * part, customers, found };
}

function marginIn({ scan, value }: KpiInput, table: 'orders' | 'deals', span: Period): number | null {
  if (!scan(table)!.table.column('margin')) return null;
  const of = (name: string): Measure =>
    sum(table, field(name), { where: REVENUE[table].where, date: REVENUE[table].date! });
  return ratio(value(of('margin'), span), value(of('costedAmount'), span));
}

function whyEmpty(each: number | null, { gross, lost }: Churn): string {
  if (each === null) return 'No customer has revenue in the period';
  if (gross === null) return NOBODY_AT_START;
  return lost === 0 ? 'Nobody was lost in the period' : 'It cannot be worked out';
}

export const examples: readonly Example[] = [
  // 5,375 a year ÷ 25 %: Elm Ltd of four
  { ranges: [SAMPLE_CONTRACTS], result: 21500 },
  // 4,000 of three customers in 12 months × 38.5 % ÷ 50 %
  { ranges: [SAMPLE_ORDERS], result: 1026.6666666666667 },
  { ranges: [SAMPLE_ORDERS], args: ['', '', '@method', 'historic'], result: 1500 },
];
