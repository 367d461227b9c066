import { forecast, forecastByGroup, forecastParts } from '../forecast';
import type { PartWithDeals } from '../forecast/by-part';
import type { Forecast, OpenDeal } from '../forecast/forecast';
import { cents } from '../lib/cents';
import { ratio } from '../lib/ratio';
import { groupByColumn } from '../measures/grouping';
import { answerWithout, partsOf } from './forecast-groups';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

const NAME = 'DEALCONCENTRATION';
const ROW = 'Largest open deal: row of the range';
const BROUGHT = 'What it is expected to bring';

export const dealConcentration = defineMetric({
  id: 'dealConcentration',
  name: NAME,
  title: 'Deal concentration',
  summary: 'The share of the forecast that hangs on its largest open deal',
  rule: 'What the open deal that counts most is expected to bring ÷ the forecast: amount × chance to be won in the period ÷ what SALESFORECAST answers',
  remarks: [
    'Won deals are certain and no risk: only open deals are compared',
    'At most 1: where what is not in the pipeline yet is below 0, a deal may bring more than the forecast',
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
  if ('problem' in made) return answerWithout(NAME, made.problem, history, input);
  const problem = whyNone(made);
  if (problem) return answerWithout(NAME, problem, history, input);
  const largest = largestOf(made.openDeals)!;
  const details = detailsOf(largest, made.total, deals);
  if (!by) return { groups: [''], values: [share(largest.expected, made.total)], details };
  if ('grain' in by) {
    const parts = partsOf(NAME, period!, by.grain);
    const found = forecastParts(made, history, parts, today);
    return {
      groups: parts.map(({ label }) => label),
      values: found.map((part) => share(part.largest, part.total)),
      details,
      groupDetails: found.map((part) => partDetails(part, deals)),
    };
  }
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  const most = new Map<number, OpenDeal>();
  for (const deal of made.openDeals) {
    const code = codes[deal.row]!;
    most.set(code, largestOf([...(most.has(code) ? [most.get(code)!] : []), deal])!);
  }
  const byGroup = forecastByGroup(made, history, (row) => codes[row]!);
  return {
    groups: byGroup.map(({ group }) => labels[group]!),
    values: byGroup.map(({ group, total }) => share(most.get(group)?.expected ?? 0, total)),
    details,
    groupDetails: byGroup.map(({ group, total }) => detailsOf(most.get(group), total, deals)),
  };
}

/** The first of those of which most is expected. */
function largestOf(open: readonly OpenDeal[]): OpenDeal | undefined {
  return open.reduce<OpenDeal | undefined>(
    (most, deal) => (most && most.expected >= deal.expected ? most : deal),
    undefined,
  );
}

type Deals = NonNullable<KpiInput['book']['deals']>;

function detailsOf(largest: OpenDeal | undefined, total: number, deals: Deals): ComputedAnswer['details'] {
  return [
    ...(largest
      ? ([
          [ROW, deals.rowNumbers[largest.row]!],
          ['Its amount', cents(largest.amount)],
          ['Its chance to be won in the period', largest.chance],
          [BROUGHT, largest.expected],
        ] as const)
      : []),
    ['Forecast', total],
  ];
}

function partDetails({ largest, largestRow, total }: PartWithDeals, deals: Deals): ComputedAnswer['details'] {
  return [
    [ROW, largestRow === null ? null : deals.rowNumbers[largestRow]!],
    [BROUGHT, largest],
    ['Forecast', total],
  ];
}

function whyNone({ method, openDeals }: Forecast): string | null {
  if (method === 'actual') return 'The period is over: nothing hangs on open deals';
  return openDeals.length === 0 ? 'There is no open deal with a created date and a known chance' : null;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? ratio(Math.min(part, whole), whole) : null;
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
