import { ratio } from '../lib/ratio';
import type { Measure } from '../measures/measure';
import { field } from '../measures/measure';
import {
  HAS_ACCOUNT,
  HAS_AMOUNT,
  REVENUE,
  SALES,
  SAMPLE_CONTRACTS,
  SAMPLE_ORDERS,
  type SalesTable,
  SOLD_ON,
  USES_STATUS,
  WHICH_ORDERS,
  WHO,
} from './accounts';
import { YEARLY_REMARKS } from './contract-basis';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { revenueOfAccounts, totalOf, untoldOfRevenue } from './revenue-of-accounts';

/** Customers who bought something with an amount. */
export function buyers(table: SalesTable): Measure {
  const where = [...SALES[table], HAS_AMOUNT];
  return { tab: table, aggregate: 'distinct', of: field('customer'), where, date: SOLD_ON[table] };
}

export const revenuePerCustomer = defineMetric({
  id: 'revenuePerCustomer',
  name: 'REVENUEPERCUSTOMER',
  title: 'Revenue per customer',
  summary: 'What each customer brings on average',
  rule: 'Revenue of the period ÷ customers who bought in it; of contracts their yearly value ÷ customers with one, when the last day of the period is over',
  remarks: [
    'Orders and deals without a customer are left out of both',
    'Contracts give a figure per year, as in CONTRACTVALUE',
    ...YEARLY_REMARKS,
    'Of contracts those in force count, as in CHURNRATE: prospects, leads and trials by their status do not',
    WHICH_ORDERS,
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S2'],
  value: [
    { numerator: REVENUE.orders, denominator: buyers('orders') },
    { numerator: REVENUE.deals, denominator: buyers('deals') },
    {
      needs: { customers: ['customer', 'yearlyValue'] },
      uses: { customers: [...WHO.customers, ...USES_STATUS.customers!] },
      compute: ofContracts,
    },
  ],
  withoutPeriod: 'everything',
});

function ofContracts(input: KpiInput): ComputedAnswer {
  const found = revenueOfAccounts('REVENUEPERCUSTOMER', input, 'customers', input.period);
  const { revenue } = found;
  const total = totalOf(revenue);
  return {
    found: input.scan('customers')!.rows([HAS_ACCOUNT], null).length > 0,
    values: [ratio(total, revenue.size)],
    details: [
      ['Yearly value of the contracts in force', total],
      ['Customers with one', revenue.size],
      ...untoldOfRevenue(input, 'customers', found),
    ],
  };
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ORDERS], args: ['2026'], result: 1333.3333333333333 },
  // 12,000, 3,000, 5,000 and 1,500
  { ranges: [SAMPLE_CONTRACTS], result: 5375 },
];
