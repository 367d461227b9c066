import { field, sum } from '../measures/measure';
import type { Example } from './metric';
import { MOMENT_NEEDS, MOMENT_USES, momentsOf } from './moments';
import { productTable } from './product-table';
import { FORMULA_ACTIVITIES, FORMULA_DEALS } from './sales-formula';
import { defineTable } from './table-kpi';

const VISITORS = sum('spending', field('visits'), { date: 'day' });

export const inboundSales = defineTable({
  id: 'inboundSales',
  name: 'INBOUNDSALES',
  title: 'Inbound sales',
  summary: 'Sales as visitors × conversion to a meeting × hit rate × average order value',
  rule: 'Visitors × (first meetings held ÷ visitors) × (won deals ÷ first meetings held) × average won deal, of the same period',
  remarks: [
    'With four numbers it answers with one: =INBOUNDSALES(8000, 0.5%, 25%, 50000) is 500000',
    'Visitors are the web visits on the costs tab; those of a month are spread evenly over its days',
    'All meetings and sales of the period count, wherever they came from: narrow them by a criterion on a column that all three tabs have',
    'Won deals without an amount are in no factor: the last column counts them',
  ],
  sources: ['S3'],
  needs: { deals: ['status', 'amount', 'closedOn'], ...MOMENT_NEEDS, spending: ['day', 'visits'] },
  uses: MOMENT_USES,
  withoutPeriod: 'everything',
  options: { moment: [] },
  takesBy: true,
  table(input) {
    const meetings = momentsOf('INBOUNDSALES', input);
    const steps = [
      { label: 'Visitors', measure: VISITORS },
      { label: 'Conversion to meeting', measure: meetings.measure },
    ];
    return productTable({ caller: 'INBOUNDSALES', steps, size: 'Average order value' }, input);
  },
});

export const examples: readonly Example[] = [
  {
    ranges: [
      FORMULA_DEALS,
      FORMULA_ACTIVITIES,
      [
        ['Month', 'Source', 'Visits'],
        ['2026-04', 'Website', 150],
        ['2026-05', 'Website', 200],
        ['2026-06', 'Website', 50],
      ],
    ],
    args: ['2026-Q2'],
    result: [
      ['Visitors', 'Conversion to meeting', 'Hit rate', 'Average order value', 'Sales', 'Won without an amount'],
      [400, 0.01, 0.5, 30000, 60000, 1],
    ],
  },
];
