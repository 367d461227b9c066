import { forecast, forecastByGroup, forecastParts } from '../forecast';
import type { Forecast } from '../forecast/forecast';
import { ratio } from '../lib/ratio';
import { groupByColumn } from '../measures/grouping';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { partsOf } from './sales-forecast';

const NAME = 'DEALCONCENTRATION';

export const dealConcentration = defineMetric({
  id: 'dealConcentration',
  name: NAME,
  title: 'Deal concentration',
  summary: 'The share of the forecast that hangs on its largest open deal',
  rule: 'What the open deal that counts most is expected to bring ÷ the forecast: amount × chance to be won in the period ÷ what SALESFORECAST answers',
  remarks: [
    'Won deals are certain and no risk: only open deals are compared',
    'By owner it is the largest deal of each owner against the owner’s part of the forecast',
    'Empty where there is no forecast, where the period is over, and where open deals have no created date',
  ],
  unit: 'share',
  better: 'lower',
  sources: ['+'],
  value: { needs: { deals: NEEDED_FOR_FORECAST }, uses: USES_FOR_FORECAST, compute, groupsItself: true },
  withoutPeriod: 'running quarter',
  over: 'forecast',
});

function compute(input: KpiInput): ComputedAnswer {
  const { book, period, by, today } = input;
  const deals = book.deals!;
  const history = forecastInput(NAME, input);
  const made = forecast(history, period!, today);
  const problem = 'problem' in made ? made.problem : whyNone(made);
  if ('problem' in made || problem) {
    return { groups: by ? [] : [''], values: by ? [] : [null], details: [], problem: problem! };
  }
  const largest = made.openDeals.reduce((most, deal) => (deal.expected > most.expected ? deal : most));
  const details: ComputedAnswer['details'] = [
    ['Largest open deal: row of the range', deals.rowNumbers[largest.row]!],
    ['Its amount', largest.amount],
    ['Its chance to be won in the period', largest.chance],
    ['What it is expected to bring', largest.expected],
    ['Forecast', made.total],
  ];
  if (!by) return { groups: [''], values: [share(largest.expected, made.total)], details };
  if ('grain' in by) {
    const parts = partsOf(NAME, period!, by.grain);
    const values = forecastParts(made, history, parts, today).map((part) => share(part.largest, part.total));
    return { groups: parts.map(({ label }) => label), values, details };
  }
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  const most = new Map<number, number>();
  for (const { row, expected } of made.openDeals) most.set(codes[row]!, Math.max(expected, most.get(codes[row]!) ?? 0));
  const byGroup = forecastByGroup(made, history, (row) => codes[row]!);
  return {
    groups: byGroup.map(({ group }) => labels[group]!),
    values: byGroup.map(({ group, total }) => share(most.get(group) ?? 0, total)),
    details,
  };
}

function whyNone({ method, openDeals }: Forecast): string | null {
  if (method === 'actual') return 'The period is over: nothing hangs on open deals';
  return openDeals.length === 0 ? 'There is no open deal with a created date and a known chance' : null;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? ratio(part, whole) : null;
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
      ['Acorn', 'Ada', 'Won', 1000, '2026-01-05', '2026-02-04'],
      ['Birch', 'Ben', 'Proposal', 4000, '2026-01-12', ''],
    ],
    today: '2026-05-12',
    result: '',
  },
];
