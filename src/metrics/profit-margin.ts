import { field, sum } from '../measures/measure';
import { HAS_CLOSED, IS_ORDER, WHICH_ORDERS } from './accounts';
import { IS_WON } from './deals';
import { defineMetric, type Example } from './metric';

export const profitMargin = defineMetric({
  id: 'profitMargin',
  name: 'PROFITMARGIN',
  title: 'Profit margin',
  summary: 'How much of the revenue is left after its costs',
  rule: '(Revenue − cost) ÷ revenue over won deals, or orders, with a cost or a profit',
  remarks: [
    'It is the margin of all revenue together, not the mean of the margins',
    'Deals and orders without a cost or without an amount are left out of both',
    'A cost column headed as of a unit counts times the quantity',
    WHICH_ORDERS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S4'],
  value: [
    {
      numerator: sum('orders', field('margin'), { where: [IS_ORDER], date: 'date' }),
      denominator: sum('orders', field('costedAmount'), { where: [IS_ORDER], date: 'date' }),
    },
    {
      numerator: sum('deals', field('margin'), { where: [IS_WON, HAS_CLOSED], date: 'closedOn' }),
      denominator: sum('deals', field('costedAmount'), { where: [IS_WON, HAS_CLOSED], date: 'closedOn' }),
    },
  ],
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Order ID', 'Order Date', 'Customer', 'Amount', 'Cost'],
        ['O1', '2026-01-05', 'Oak & Co', 1000, 600],
        ['O2', '2026-02-05', 'Elm Ltd', 3000, 2400],
        ['O3', '2026-03-05', 'Elm Ltd', 5000, ''],
      ],
    ],
    result: 0.25,
  },
];
