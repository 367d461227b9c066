import { forecast, forecastByGroup, forecastParts } from '../forecast';
import { METHODS, type Method, STATED } from '../forecast/methods';
import { groupByColumn } from '../measures/grouping';
import { CallError } from '../model/call-error';
import { detailsOf, type ForecastPart, partDetails } from './forecast-details';
import { answerWithout, partsOf } from './forecast-groups';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
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
    '"@of", "deals" forecasts the number of won deals instead of their value',
    'Without created dates it goes by the pace of your wins',
    'Parts by owner or by month add up to the whole, to the cent: they are weighed as the whole is, so that a month or a year asked for alone may differ a little',
    'Of a period that is more than 10 years ahead nothing is told',
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
  if ('problem' in made) return answerWithout('SALESFORECAST', made.problem, history, input);
  const details = detailsOf(made, history, period, input);
  if (!by) return { groups: [''], values: [made.total], details };
  if ('grain' in by) {
    const parts = partsOf('SALESFORECAST', period, by.grain);
    const labels = parts.map(({ label }) => label);
    return { groups: labels, details, ...figuresOf(forecastParts(made, history, parts, today)) };
  }
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  const byGroup = forecastByGroup(made, history, (row) => codes[row]!);
  return { groups: byGroup.map(({ group }) => labels[group]!), details, ...figuresOf(byGroup) };
}

/** The figures of groups or months, each with what it is made of. */
function figuresOf(parts: readonly (ForecastPart & { readonly total: number })[]) {
  return { values: parts.map(({ total }) => total), groupDetails: parts.map(partDetails) };
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

const TEAM = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Forecast category', 'Created', 'Expected close', 'Closed'],
  ['Acorn', 'Ada', 'Won', 50, 'Closed', '2026-04-01', '2026-05-01', '2026-05-04'],
  ['Birch', 'Ada', 'Negotiation', 100, 'Commit', '2026-05-01', '2026-06-20', ''],
  ['Cedar', 'Ben', 'Proposal', 150, 'Best case', '2026-05-02', '2026-06-30', ''],
  ['Dogwood', 'Ben', 'Qualified', 400, 'Pipeline', '2026-05-10', '2026-06-25', ''],
  ['Elm', 'Ben', 'Negotiation', 900, 'Commit', '2026-05-11', '2026-07-02', ''],
];

/** Enough for a rough estimate: five closed deals, three of them won, the first more than 28 days ago. */
const SHORT = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
  ['Acorn', 'Won', 1000, '2026-01-05', '2026-02-04'],
  ['Birch', 'Lost', 4000, '2026-01-12', '2026-03-09'],
  ['Cedar', 'Won', 2000, '2026-02-10', '2026-03-20'],
  ['Dogwood', 'Lost', 1500, '2026-02-20', '2026-04-02'],
  ['Elm', 'Won', 1500, '2026-03-01', '2026-04-15'],
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
  // 1,500 won; for 50 days more the pace expects 3,500 × 50 ÷ 91 and half as trusted, seasonal 2,000 × 50 ÷ 48.
  { deals: SHORT, args: ['2026-Q2'], today: '2026-05-12', result: 3476.5 },
];
