import { ratio } from '../lib/ratio';
import { evaluate } from '../measures/evaluate';
import { count, field, sum } from '../measures/measure';
import { CallError } from '../model/call-error';
import { refuseMixedMoney } from './ask-together';
import { IS_LOST } from './deals';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const lostReasons = defineTable({
  id: 'lostReasons',
  name: 'LOSTREASONS',
  title: 'Why deals are lost',
  summary: 'Lost deals and their value by the reason why they were lost',
  rule: 'Lost deals by reason, the most frequent first: their number, the sum of their amounts and their share of all lost deals, by the day on which they closed',
  remarks: [
    'Deals without a reason are a group of their own: the shares add up to all lost deals',
    'Without an amount column the value stays empty',
  ],
  sources: ['+'],
  needs: { deals: ['lostReason', 'status'] },
  uses: { deals: ['amount', 'amountCurrency', 'closedOn'] },
  withoutPeriod: 'everything',
  table,
});

const HEADER = ['Reason', 'Lost deals', 'Value', 'Share'];

function table(input: KpiInput): TableCell[][] {
  const deals = input.scan('deals')!;
  if (input.period && !deals.table.column('closedOn')) {
    throw new CallError(
      `LOSTREASONS needs a Close date column to tell the deals of a period. Found: ${deals.table.headers.join(', ')}`,
    );
  }
  const details = { where: [IS_LOST], date: 'closedOn' };
  const measures = [count('deals', details)];
  if (deals.table.column('amount')) measures.push(sum('deals', field('amount'), details));
  const by = { field: 'lostReason', label: 'Reason' };
  const found = evaluate(measures, { deals }, { period: input.period, by });
  refuseMixedMoney('LOSTREASONS', found.tallies, input.book.deals?.unrated);
  const lines = found.groups.map((reason, group) => ({
    reason,
    deals: found.value(0, group)!,
    value: measures.length > 1 ? found.value(1, group) : null,
  }));
  const all = lines.reduce((total, { deals: lost }) => total + lost, 0);
  lines.sort((a, b) => b.deals - a.deals || (b.value ?? 0) - (a.value ?? 0) || (a.reason < b.reason ? -1 : 1));
  return [
    HEADER,
    ...lines.map(({ reason, deals: lost, value }) => [
      reason === '' ? '(blank)' : reason,
      lost,
      value,
      ratio(lost, all),
    ]),
  ];
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Status', 'Amount', 'Lost reason', 'Closed'],
      ['Acorn', 'Lost', 1000, 'Price', '2026-02-04'],
      ['Birch', 'Lost', 4000, 'Competitor', '2026-03-09'],
      ['Cedar', 'Lost', '', 'Price', '2026-04-03'],
      ['Dogwood', 'Lost', 500, '', '2026-05-01'],
      ['Elm', 'Won', 9000, '', '2026-05-10'],
    ],
    result: [HEADER, ['Price', 2, 1000, 0.5], ['Competitor', 1, 4000, 0.25], ['(blank)', 1, 500, 0.25]],
  },
];
