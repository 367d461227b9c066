import { SAMPLE_ORDERS, WHICH_ORDERS } from './accounts';
import { defineMetric, type Example } from './metric';
import { ORDERED, ORDERS } from './order-measures';

export const avgOrderValue = defineMetric({
  id: 'avgOrderValue',
  name: 'AVGORDERVALUE',
  title: 'Average order value',
  summary: 'How large an order is on average',
  rule: 'Revenue ÷ orders with an amount, by the order date; without orders won amount ÷ won deals with an amount',
  remarks: [
    'Rows with the same order id are lines of one order; without an order id each row is an order',
    'Grouped by what differs from line to line, such as a product, an order counts in each of its groups',
    WHICH_ORDERS,
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S2'],
  value: [
    { numerator: ORDERED.orders, denominator: ORDERS.orders },
    { numerator: ORDERED.deals, denominator: ORDERS.deals },
  ],
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ORDERS], result: 750 },
  {
    ranges: [
      [
        ['Order ID', 'Line ID', 'Order date', 'Customer', 'Amount', 'Status'],
        ['O1', 1, '2026-01-05', 'Oak & Co', 100, 'Completed'],
        ['O1', 2, '2026-01-05', 'Oak & Co', 200, 'Completed'],
        ['O2', 3, '2026-02-05', 'Elm Ltd', 500, 'Completed'],
        ['O3', 4, '2026-02-06', 'Elm Ltd', -100, 'Completed'],
        ['O4', 5, '2026-02-09', 'Elm Ltd', 900, 'Cancelled'],
      ],
    ],
    result: 350,
  },
];
