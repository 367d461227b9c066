import { contractsAfter, customerStays } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import { groupKey } from '../measures/grouping';
import type { Scan } from '../measures/scan';
import type { TextColumn } from '../model/column';
import {
  lastDay,
  SAMPLE_CONTRACTS,
  SAMPLE_ORDERS,
  type SalesTable,
  salesIn,
  USES_STATUS,
  WHICH_ORDERS,
  WHO,
} from './accounts';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const productAdoption = defineTable({
  id: 'productAdoption',
  name: 'PRODUCTADOPTION',
  title: 'Product adoption',
  summary: 'Which share of the customers has each product',
  rule: 'Customers with a product ÷ all customers, by product, the most common first',
  remarks: [
    'Contracts: customers of the as-of day, or those who were customers when the last day of the period was over',
    'Orders and won deals: customers who bought in the period, or ever',
    'A customer may have several products: the shares add up to more than 1; customers without a product count as customers',
    WHICH_ORDERS,
  ],
  sources: ['S4'],
  needs: [
    { customers: ['customer', 'product'] },
    { orders: [...WHO.orders, 'product'] },
    { deals: [...WHO.deals, 'product'] },
  ],
  uses: { customers: [...WHO.customers, ...USES_STATUS.customers!] },
  withoutPeriod: 'everything',
  table,
});

const HEADER = ['Product', 'Customers', 'Share'];

function table(input: KpiInput): TableCell[][] {
  const customers = input.scan('customers');
  // Customers are used beside orders too, where they say nothing of products.
  if (customers?.table.column('product')) return linesOf(customers, inForce(customers, input));
  const name: SalesTable = input.scan('orders') ? 'orders' : 'deals';
  const scan = input.scan(name)!;
  return linesOf(scan, salesIn(scan, name, input.period));
}

function inForce(customers: Scan, input: KpiInput): number[] {
  const day = lastDay(input);
  if (day === null) return [];
  const stays = customerStays(customers.table, customers.rows([], null));
  return contractsAfter(stays, day).map(({ row }) => row);
}

function linesOf({ table }: Scan, rows: Iterable<number>): TableCell[][] {
  const accounts = (table.column('customer') as TextColumn).codes;
  const products = table.column('product') as TextColumn;
  const all = new Set<number>();
  const byProduct = new Map<string, { product: string; customers: Set<number> }>();
  for (const row of rows) {
    all.add(accounts[row]!);
    const product = products.values[products.codes[row]!]!.trim();
    if (product === '') continue;
    const known = byProduct.get(groupKey(product)) ?? { product, customers: new Set<number>() };
    if (product < known.product) known.product = product;
    known.customers.add(accounts[row]!);
    byProduct.set(groupKey(product), known);
  }
  const lines = [...byProduct.values()].map(({ product, customers }) => ({ product, count: customers.size }));
  lines.sort((a, b) => b.count - a.count || (a.product < b.product ? -1 : 1));
  return [HEADER, ...lines.map(({ product, count }) => [product, count, ratio(count, all.size)])];
}

export const examples: readonly Example[] = [
  // Oak & Co, Yew Inc; Fir AB, Ash KG
  { ranges: [SAMPLE_CONTRACTS], result: [HEADER, ['Chair', 2, 0.5], ['Desk', 2, 0.5]] },
  {
    ranges: [SAMPLE_ORDERS],
    args: ['2026'],
    result: [HEADER, ['Desk', 3, 1], ['Chair', 2, 0.666666666666667]],
  },
];
