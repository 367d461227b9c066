import { errorShare, forecast, forecastByGroup, forecastParts, rangeIn } from '../forecast';
import type { DealHistories } from '../forecast/deal-histories';
import type { Forecast } from '../forecast/forecast';
import { METHODS, type Method, STATED } from '../forecast/methods';
import { calendarParts, groupByColumn } from '../measures/grouping';
import { CallError } from '../model/call-error';
import { type Grain, type Period, within } from '../model/period';
import { closedWithoutDay, forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

export const salesForecast = defineMetric({
  id: 'salesForecast',
  name: 'SALESFORECAST',
  title: 'Sales forecast',
  summary: 'The value expected to be won in the period',
  rule: 'Won so far + each open deal’s amount × its chance to be won within the period, by how deals of its age went so far + what is not in the pipeline yet: what remains of a mean of five methods, weighted by how near each came when the same forecast is replayed on your own past',
  remarks: [
    'A deal open for longer than any that ever closed counts for next to nothing',
    'Open deals without an amount count with the average of their product’s won deals',
    'What is not in the pipeline yet is below 0 where the other methods expect less than the open deals do',
    'The methods: survival (ages of open deals, and new deals as in the last 91 days), pace (the last 91 days), year (the last 365 days), trend (smoothed months with half of their trend), seasonal (the same days a year before, with growth); for comparison average (three months) and last year',
    'weighted counts the open deals due in the period by the win rate; commit and best case take the Forecast category column at its word, at full amounts',
    'A range of the stage history beside the deals tells chances by stage too',
    'Without created dates it goes by the pace of your wins',
    'Parts by owner or by month add up to the whole, to the cent',
    'Too little history gives an empty cell: KPIEXPLAIN says what is missing',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S0'],
  value: {
    needs: { deals: NEEDED_FOR_FORECAST },
    uses: USES_FOR_FORECAST,
    compute,
    groupsItself: true,
  },
  withoutPeriod: 'running quarter',
  over: 'forecast',
  addsUp: true,
  options: { method: METHODS, of: ['value', 'deals'] },
});

function compute(input: KpiInput): ComputedAnswer {
  const { book, period: asked, by, today, options } = input;
  const deals = book.deals!;
  const period = asked!;
  const method = (options.method?.toLowerCase() || 'auto') as Method;
  refuseUnstated(method, input);
  const history = forecastInput('SALESFORECAST', input);
  const made = forecast(history, period, today, method, options.of?.toLowerCase() === 'deals' ? 'count' : 'value');
  if ('problem' in made) {
    return { groups: by ? [] : [''], values: by ? [] : [null], details: [], problem: made.problem };
  }
  const details = detailsOf(made, history, period, input);
  if (!by) return { groups: [''], values: [made.total], details };
  if ('grain' in by) {
    const parts = partsOf('SALESFORECAST', period, by.grain);
    const values = forecastParts(made, history, parts, today).map(({ total }) => total);
    return { groups: parts.map(({ label }) => label), values, details };
  }
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  const byGroup = forecastByGroup(made, history, (row) => codes[row]!);
  return { groups: byGroup.map(({ group }) => labels[group]!), values: byGroup.map(({ total }) => total), details };
}

/** What the sales team says takes columns that say it. */
function refuseUnstated(method: Method, { book }: KpiInput): void {
  const deals = book.deals!;
  if (!(STATED as readonly string[]).includes(method)) return;
  const missing = !deals.column('forecastCategory')
    ? 'a Forecast category column'
    : deals.column('expectedOn')
      ? null
      : 'an Expected close date column';
  if (!missing) return;
  throw new CallError(`SALESFORECAST needs ${missing} for "@method", "${method}". Found: ${deals.headers.join(', ')}`);
}

/** The parts of the calendar that make up the period. */
export function partsOf(name: string, period: Period, grain: Grain): Period[] {
  const parts = calendarParts([period.start, period.end], grain);
  if (parts.some((part, i) => i > 0 && part.start !== parts[i - 1]!.end + 1)) {
    throw new CallError(`${name} finds too many parts in ${period.label}. Ask for a shorter period`);
  }
  return parts.map((part) => within(part, period));
}

type Detail = [label: string, value: string | number];

function detailsOf(made: Forecast, history: DealHistories, period: Period, input: KpiInput): Detail[] {
  const undated = closedWithoutDay(input);
  return [
    ['Method', made.method],
    ['Won so far', made.won],
    ['Expected from open deals', made.open],
    ['Open deals counted', made.openDeals.length],
    ['Not in the pipeline yet', made.notYetInPipeline],
    ['Closed deals learned from', made.closedDeals],
    ...checkedDetails(made, history, period, input),
    ...made.notes.map((note): Detail => ['Note', note]),
    ...(undated > 0 ? [['Left out: closed deals without a close date', undated] as Detail] : []),
  ];
}

/** Of the combination: how it is weighted, its range, and how it did in the past. */
function checkedDetails(made: Forecast, history: DealHistories, period: Period, { today }: KpiInput): Detail[] {
  const { auto, weights } = made;
  const range = auto && rangeIn(history, period, today, made);
  if (!auto || !range) return [];
  const shares = Object.entries(weights).map(([method, weight]) => `${method} ${percent(weight)}`);
  const pairs = auto.past.map(({ combined, replayed: { came, opinions } }) => {
    const soFar = opinions.wonSoFar[made.key];
    return { forecast: soFar + combined.value, actual: soFar + came[made.key] };
  });
  const error = errorShare(pairs);
  return [
    ['Weights', shares.join(', ')],
    ['Low: one outcome in ten is below', range.low],
    ['High: one outcome in ten is above', range.high],
    ...(error === null
      ? []
      : [
          [`Mean error of the last ${pairs.length} such forecasts`, error] as Detail,
          ['Of these within 5 %', pairs.filter(isNear).length] as Detail,
        ]),
    ...(auto.floor === null
      ? []
      : [
          [
            'Noise floor',
            `With your number of deals nobody can expect to be closer than about ±${percent(auto.floor)} on average`,
          ] as Detail,
        ]),
  ];
}

const NEAR = 0.05;

function isNear({ forecast: said, actual }: { forecast: number; actual: number }): boolean {
  return Math.abs(said - actual) <= NEAR * actual;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

const TEAM = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Forecast category', 'Created', 'Expected close', 'Closed'],
  ['Acorn', 'Ada', 'Won', 50, 'Closed', '2026-04-01', '2026-05-01', '2026-05-04'],
  ['Birch', 'Ada', 'Negotiation', 100, 'Commit', '2026-05-01', '2026-06-20', ''],
  ['Cedar', 'Ben', 'Proposal', 150, 'Best case', '2026-05-02', '2026-06-30', ''],
  ['Dogwood', 'Ben', 'Qualified', 400, 'Pipeline', '2026-05-10', '2026-06-25', ''],
  ['Elm', 'Ben', 'Negotiation', 900, 'Commit', '2026-05-11', '2026-07-02', ''],
];

export const examples: readonly Example[] = [
  { deals: TEAM, args: ['2026-Q2', '', '@method', 'commit'], today: '2026-06-15', result: 150 },
  { deals: TEAM, args: ['2026-Q2', '', '@method', 'best case'], today: '2026-06-15', result: 300 },
  {
    deals: TEAM,
    args: ['2026-Q2', 'Owner', '@method', 'best case'],
    today: '2026-06-15',
    result: [
      ['Owner', 'Sales forecast'],
      ['Ada', 150],
      ['Ben', 150],
    ],
  },
  {
    deals: [
      ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
      ['Acorn', 'Won', 1000, '2026-01-05', '2026-02-04'],
      ['Birch', 'Lost', 4000, '2026-01-12', '2026-03-09'],
    ],
    today: '2026-05-12',
    result: '',
  },
];
