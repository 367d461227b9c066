import { winChances } from '../forecast';
import type { NumberColumn } from '../model/column';
import { textOfValue } from '../model/text-of-value';
import { dealsWithRisks } from './deal-risks';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const dealsAtRisk = defineTable({
  id: 'dealsAtRisk',
  name: 'DEALSATRISK',
  title: 'Deals at risk',
  summary: 'The open deals that something speaks against, with the reasons, the most reasons first',
  rule: 'Past due; no activity for longer than nine in ten gaps between activities on won deals; open for longer than nine in ten won deals took; an amount of more than 3 times the average won deal; pushed at least twice',
  remarks: [
    'All open deals are looked at; the period tells until when the chance counts',
    'The chance goes by how deals of that age were won and lost so far; beside it stands how many deals closed at that age or later',
    'Activities come from a range of activities with a Deal ID column, or from the Last activity column; without a log more than 30 days count as long',
    'Ages and sizes are compared where 10 deals were won; a reason for which the sheet has no column is never given',
  ],
  sources: ['S1'],
  needs: { deals: NEEDED_FOR_FORECAST },
  uses: {
    ...USES_FOR_FORECAST,
    deals: [...USES_FOR_FORECAST.deals, 'id', 'name', 'account', 'owner', 'lastActivity', 'pushCount'],
    activities: ['dealId', 'day'],
  },
  withoutPeriod: 'running quarter',
  table,
});

const HEADER = ['Deal', 'Owner', 'Amount', 'Reasons', 'Why', 'Chance in the period', 'Deals closed at that age'];

function table(input: KpiInput): TableCell[][] {
  const { book, period, today } = input;
  const deals = book.deals!;
  const chances = winChances(forecastInput('DEALSATRISK', input), period!, today) ?? [];
  const byRow = new Map(chances.map((each) => [each.row, each]));
  const amounts = (deals.column('amount') as NumberColumn).values;
  const text = (row: number, ...fields: readonly string[]) => {
    for (const field of fields) {
      const column = deals.column(field);
      const words = column ? textOfValue(column, row) : '';
      if (words !== '') return words;
    }
    return null;
  };
  return [
    HEADER,
    ...dealsWithRisks(input).map(({ row, reasons }) => [
      text(row, 'name', 'id', 'account') ?? `Row ${deals.rowNumbers[row]}`,
      text(row, 'owner'),
      Number.isNaN(amounts[row]!) ? null : amounts[row]!,
      reasons.length,
      reasons.join('; '),
      byRow.get(row)?.chance ?? null,
      byRow.get(row)?.closedAtThatAge ?? null,
    ]),
  ];
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Owner', 'Stage', 'Amount', 'Expected close', 'Closed', 'Last activity date', 'Times pushed'],
      ['Acorn', 'Ada', 'Won', 1000, '2026-02-01', '2026-02-04', '2026-02-04', 0],
      ['Birch', 'Ada', 'Proposal', 4000, '2026-06-05', '', '2026-04-16', 1],
      ['Cedar', 'Ben', 'Proposal', 2500, '2026-07-15', '', '2026-06-14', 3],
      ['Dogwood', 'Ben', 'Qualified', 900, '2026-07-01', '', '2026-06-10', 1],
    ],
    today: '2026-06-15',
    result: [
      ['Deal', 'Owner', 'Amount', 'Reasons', 'Why', 'Chance in the period', 'Deals closed at that age'],
      ['Birch', 'Ada', 4000, 2, 'Past due for 10 days; No activity for 60 days: more than 30 count', '', ''],
      ['Cedar', 'Ben', 2500, 1, 'Pushed 3 times', '', ''],
    ],
  },
];
