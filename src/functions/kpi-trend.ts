import { SAMPLE_DEALS } from '../metrics/deals';
import type { Example, Metric } from '../metrics/metric';
import { periodAround } from '../model/calendar';
import { CallError } from '../model/call-error';
import { precedingPeriods, sameDay, yearBefore } from '../model/comparable-periods';
import type { Period } from '../model/period';
import { type Argument, described, isSkipped } from './arguments';
import { askOverTime } from './ask-over-time';
import { type CellFunction, TRAILING } from './cell-function';
import { changeOf } from './change-of';
import { callAboutKpi, GRAIN, grainOfArgument, KPI, KPI_TABS, kpiNamed, ownArguments } from './kpi-call';
import { openCall } from './open-call';
import { type CellValue, cellOf, labelOf } from './table-of-figures';

/** One KPI over time. */
export const kpiTrend: CellFunction = {
  name: 'KPITREND',
  title: 'A KPI over time',
  summary: 'One KPI per week, month, quarter or year, with its change on the period before and on the year before',
  rule: 'A row a period up to the running one: the KPI, then its change; a share changes by the difference, all else as a share of what it was',
  remarks: [
    'The running period is compared with as many days of the periods before, so its changes are not those of the figures above it',
    'From nothing there is no growth: such a change is empty',
    'What stands open, such as PIPELINEVALUE, is empty in periods gone by: what it was then is not in the tab any more',
    'A forecast is compared with whole periods, an attainment with what was won by the same day of them',
    'Left out, the grain is the quarter, and 8 periods are shown',
  ],
  sources: ['S0', 'S2', '+'],
  parameters: [
    KPI,
    KPI_TABS,
    GRAIN,
    { name: 'periods', text: '(optional) How many periods, the running one included; 8 when left empty' },
    ...TRAILING.slice(1),
  ],
  usage: '=KPITREND("WINRATE", Deals!A:K, "quarter", 8)',
  call: callAboutKpi('KPITREND', { behind: 'grain', beside: 0 }, ({ name, ranges, rest }, environment) => {
    const metric = kpiNamed('KPITREND', name);
    if (metric.over === 'past forecasts') throw new CallError(isRecord(metric));
    const { own, byAndPairs } = ownArguments(rest, 2);
    const grain = grainOfArgument('KPITREND', own[0]);
    const count = countOf(own[1]);
    const call = openCall('KPITREND', [metric], [...ranges, 'today', ...byAndPairs], environment);
    const over = askOverTime('KPITREND', metric, call);
    const { today } = call;
    const periods = precedingPeriods(periodAround(today, grain), count);
    const isKnownIn = ({ end }: Period) => over.about !== 'now' || end >= today;
    const rows = over.groupsOf(periods.filter(isKnownIn)).flatMap((group) =>
      periods.map((period): CellValue[] => {
        const valueIn = (whole: Period) =>
          isKnownIn(whole) ? over.valueOn(sameDay(today, period, whole), whole, group) : null;
        const now = valueIn(period);
        const before = [precedingPeriods(period, 2)[0]!, yearBefore(period, period.end)];
        const changes = before.map((then) => changeOf(metric, now, valueIn(then)));
        const figures = [isKnownIn(period) ? over.valueIn(period, group) : null, ...changes].map(cellOf);
        return [...(call.by ? [labelOf(group)] : []), period.label, ...figures];
      }),
    );
    const header = ['Period', metric.title, 'Change on the period before', 'Change on the year before'];
    return [call.by ? [call.byLabel, ...header] : header, ...rows];
  }),
};

function isRecord({ name }: Metric): string {
  return `KPITREND cannot follow ${name} over time: it is one figure about forecasts of many periods already. Use BACKTEST, which lists them period by period`;
}

const USUAL = 8;
const MOST = 200;

function countOf(argument: Argument): number {
  if (isSkipped(argument)) return USUAL;
  if (typeof argument === 'number' && Number.isInteger(argument) && argument >= 1 && argument <= MOST) return argument;
  throw new CallError(
    `KPITREND needs a number of periods from 1 to ${MOST} behind the grain, and found ${described(argument)}`,
  );
}

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_DEALS,
    args: ['SALESVALUE', 'quarter', 3],
    result: [
      ['Period', 'Sales', 'Change on the period before', 'Change on the year before'],
      ['2025-Q4', 0, '', ''],
      ['2026-Q1', 1000, '', ''],
      ['2026-Q2', 3000, 2, ''],
    ],
  },
];
