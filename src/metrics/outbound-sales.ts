import { type Condition, field, type Measure, oneOf, sum } from '../measures/measure';
import type { Example, KpiInput } from './metric';
import { MOMENT_NEEDS, MOMENT_USES, momentsOf } from './moments';
import { productTable } from './product-table';
import { FORMULA_DEALS } from './sales-formula';
import { defineTable } from './table-kpi';

export const outboundSales = defineTable({
  id: 'outboundSales',
  name: 'OUTBOUNDSALES',
  title: 'Outbound sales',
  summary: 'Sales as calls and e-mails × conversion to a meeting × hit rate × average order value',
  rule: 'Calls and e-mails × (first meetings held ÷ calls and e-mails) × (won deals ÷ first meetings held) × average won deal, of the same period',
  remarks: [
    'With four numbers it answers with one: =OUTBOUNDSALES(2000, 2%, 25%, 50000) is 500000',
    'Calls and e-mails that were done count, but not those that the log calls inbound',
    'All meetings and sales of the period count, wherever they came from: narrow them by a criterion on a column that both tabs have',
    'Won deals without an amount are in no factor: the last column counts them',
  ],
  sources: ['S3'],
  needs: { deals: ['status', 'amount', 'closedOn'], ...MOMENT_NEEDS },
  uses: MOMENT_USES,
  withoutPeriod: 'everything',
  options: { moment: [] },
  takesBy: true,
  table(input) {
    const meetings = momentsOf('OUTBOUNDSALES', input);
    const steps = [
      { label: 'Calls and e-mails', measure: callsAndEmails(input) },
      { label: 'Conversion to meeting', measure: meetings.measure },
    ];
    return productTable({ caller: 'OUTBOUNDSALES', steps, size: 'Average order value' }, input);
  },
});

/** Those done; where the log tells directions, those that it calls inbound are left out. */
function callsAndEmails({ scan }: KpiInput): Measure {
  const notInbound: Condition = { field: 'isOutbound', is: 'none of', values: ['FALSE'] };
  const where = [
    oneOf('kind', 'call', 'email'),
    oneOf('done', 'TRUE'),
    ...(scan('activities')!.table.column('isOutbound') ? [notInbound] : []),
  ];
  return sum('activities', field('count'), { where, date: 'day' });
}

export const examples: readonly Example[] = [
  {
    ranges: [
      FORMULA_DEALS,
      [
        ['Date', 'Rep', 'Calls', 'E-mails', 'Meetings'],
        ['2026-04-30', 'Ada', 30, 50, 2],
        ['2026-05-31', 'Ada', 20, 0, 1],
        ['2026-06-30', 'Ben', 90, 10, 2],
      ],
    ],
    args: ['2026-Q2', '', '@moment', 'meeting'],
    today: '2026-07-01',
    result: [
      [
        'Calls and e-mails',
        'Conversion to meeting',
        'Hit rate',
        'Average order value',
        'Sales',
        'Won without an amount',
      ],
      [200, 0.025, 0.4, 30000, 60000, 1],
    ],
  },
];
