import type { DealsTable } from '../derive/deals';
import { forecast, forecastByGroup, readHistory, shareOut } from '../forecast';
import type { Forecast, NoForecast } from '../forecast/forecast';
import { FORECAST_FIELDS, METHODS, type Method } from '../forecast/methods';
import { cents } from '../lib/cents';
import { calendarParts, groupByColumn } from '../measures/grouping';
import { CallError } from '../model/call-error';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { type Grain, type Period, within } from '../model/period';
import { LOST, WON } from '../model/status';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { hasSeveralCurrencies, mixedCurrencies } from './mixed-currencies';

export const salesForecast = defineMetric({
  id: 'salesForecast',
  name: 'SALESFORECAST',
  title: 'Sales forecast',
  summary: 'The value expected to be won in the period',
  rule: 'Won so far + each open deal’s amount × its chance to be won within the period, by how deals of its age went so far + what is expected from deals that are not in the pipeline yet',
  remarks: [
    'A deal open for longer than any that ever closed counts for next to nothing',
    'Open deals without an amount count with the average of their product’s won deals',
    'What is not in the pipeline yet follows the deals created in the last 91 days',
    'Without created dates it is the pace of the last 91 days',
    'Too little history gives an empty cell: KPIEXPLAIN says what is missing',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S0'],
  value: {
    needs: { deals: FORECAST_FIELDS.filter((name) => name !== 'created' && name !== 'product') },
    uses: { deals: ['created', 'product'] },
    compute,
    groupsItself: true,
  },
  withoutPeriod: 'running quarter',
  over: 'forecast',
  addsUp: true,
  options: { method: METHODS },
});

function compute({ book, scan, period: asked, by, today, options }: KpiInput): ComputedAnswer {
  const deals = book.deals!;
  const rows = scan('deals')!.rows([], null);
  const period = asked!;
  const history = readHistory(deals, rows);
  const money = history.filter(({ amount }) => amount !== null).map(({ row }) => row);
  if (hasSeveralCurrencies(deals, money)) throw mixedCurrencies('SALESFORECAST', deals.unrated);
  const method = (options.method ?? 'auto') as Method;
  const undated = closedWithoutDay(deals, rows);
  const made = forecast(history, period, today, method);
  if ('problem' in made) {
    return { groups: by ? [] : [''], values: by ? [] : [null], details: [], problem: made.problem };
  }
  const details = detailsOf(made);
  if (undated > 0) details.push(['Left out: closed deals without a close date', undated]);
  if (!by) return { groups: [''], values: [made.total], details };
  if ('grain' in by) {
    const parts = partsOf(period, by.grain);
    const values = forecastParts(made, parts, (part) => forecast(history, part, today, method));
    return { groups: parts.map(({ label }) => label), values, details };
  }
  const { labels, codes } = groupByColumn(deals.column(by.field)!, deals.size);
  const byGroup = forecastByGroup(made, history, (row) => codes[row]!, today);
  return { groups: byGroup.map(({ group }) => labels[group]!), values: byGroup.map(({ total }) => total), details };
}

/** Won and lost deals that nobody can place in time. */
function closedWithoutDay(deals: DealsTable, rows: Int32Array): number {
  const status = deals.column('status') as TextColumn;
  const closed = deals.column('closedOn') as DayColumn;
  return rows.filter(
    (row) => (status.codes[row] === WON || status.codes[row] === LOST) && closed.values[row] === NO_DAY,
  ).length;
}

/** The parts of the calendar that make up the period. */
function partsOf(period: Period, grain: Grain): Period[] {
  const parts = calendarParts([period.start, period.end], grain);
  if (parts.some((part, i) => i > 0 && part.start !== parts[i - 1]!.end + 1)) {
    throw new CallError(`SALESFORECAST finds too many parts in ${period.label}. Ask for a shorter period`);
  }
  return parts.map((part) => within(part, period));
}

/** The forecast of each part. They add up to the whole, to the cent. */
function forecastParts(
  whole: Forecast,
  parts: readonly Period[],
  forecastOf: (part: Period) => Forecast | NoForecast,
): (number | null)[] {
  const made = parts.map(forecastOf);
  if (made.some((part) => 'problem' in part)) return parts.map(() => null);
  const known = made as Forecast[];
  const won = known.reduce((sum, part) => sum + part.won, 0);
  const rest = shareOut(
    whole.total - won,
    known.map((part) => part.total - part.won),
  );
  return known.map((part, i) => cents(part.won + rest[i]!));
}

function detailsOf(made: Forecast): [string, string | number][] {
  const open = made.openDeals.reduce((sum, deal) => sum + deal.expected, 0);
  return [
    ['Method', made.method],
    ['Won so far', made.won],
    ['Expected from open deals', cents(open)],
    ['Open deals counted', made.openDeals.length],
    ['Not in the pipeline yet', made.notYetInPipeline],
    ['Closed deals learned from', made.closedDeals],
  ];
}

export const examples: readonly Example[] = [
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
