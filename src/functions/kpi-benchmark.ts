import { kpiTargetRows } from '../derive/kpi-targets';
import type { Day } from '../lib/days';
import { SAMPLE_DEALS } from '../metrics/deals';
import { addsUpOverTime, rowsAbout, shareOf } from '../metrics/kpi-target';
import type { Example, Metric } from '../metrics/metric';
import { placeAmong, quartilesOf } from '../metrics/quartiles';
import { wayOf } from '../metrics/ways';
import { periodAround } from '../model/calendar';
import { CallError } from '../model/call-error';
import { precedingPeriods, sameDay } from '../model/comparable-periods';
import type { Grain, Period } from '../model/period';
import { askOverTime, type OverTime } from './ask-over-time';
import { type CellFunction, TRAILING } from './cell-function';
import { callAboutKpi, GRAIN, grainOfArgument, KPI, KPI_TABS, kpiNamed, ownArguments } from './kpi-call';
import { type OpenCall, openCall } from './open-call';
import { type CellValue, cellOf, labelOf } from './table-of-figures';
import { targetsBeside } from './targets-beside';

/** How many periods before the running one make the benchmark, and how many it takes. */
const PERIODS_BACK = 8;
const ENOUGH = 4;

/** One KPI against its own past. */
export const kpiBenchmark: CellFunction = {
  name: 'KPIBENCHMARK',
  title: 'A KPI against its own past',
  summary: 'Where the running period lies among the last 8: within the usual range, outside of it, or an outlier',
  rule: 'Median and quartiles of the KPI in the 8 periods before the running one; an outlier lies more than 1.5 times the distance of the quartiles outside of them',
  remarks: [
    'What has become of what was created in a period, such as COHORTWINRATE, grows with its age: a running period is low for being young',
    'Of the periods before as many days count as have passed of the running one; of a forecast, which looks ahead, all days',
    'Periods before the first one with any figure do not count, nor do those in which the KPI is empty; of counts and sums 0 is none yet, of all else a figure',
    'What stands open, such as PIPELINEVALUE, has no past in the tab: it takes an outside benchmark',
    'Where the quartiles are equal, nothing tells what is unusual: the place of another figure is empty',
    'With fewer than 4 periods it takes the outside benchmark of the targets tab, where that range is given, and names its source',
    'An outside benchmark of what adds up over time, such as sales, counts with its even share of the days',
    'High and low say where the figure lies, not whether that is good',
  ],
  sources: ['S0', 'S2', '+'],
  parameters: [KPI, KPI_TABS, GRAIN, ...TRAILING.slice(1)],
  usage: '=KPIBENCHMARK("WINRATE", Deals!A:K, "quarter")',
  call: callAboutKpi('KPIBENCHMARK', { behind: 'grain', beside: 1 }, ({ name, ranges, rest }, environment) => {
    const metric = kpiNamed('KPIBENCHMARK', name);
    const { own, byAndPairs } = ownArguments(rest, 1);
    const grain = grainOfArgument('KPIBENCHMARK', own[0]);
    const tabs = [metric, targetsBeside('KPIBENCHMARK')];
    const call = openCall('KPIBENCHMARK', tabs, [...ranges, 'today', ...byAndPairs], environment);
    const { today } = call;
    const periods = precedingPeriods(periodAround(today, grain), PERIODS_BACK + 1);
    const over = askOverTime('KPIBENCHMARK', metric, call);
    const running = periods[PERIODS_BACK]!;
    const isAlone = over.about === 'now' || over.about === 'past forecasts';
    const isCut = today < running.end && over.about !== 'forecast' && !isAlone;
    const outside = outsideBenchmark(metric, isCut ? { ...running, end: today } : running, call);
    if (isAlone && !outside) throw new CallError(withoutPast(metric));
    const days = today - running.start + 1;
    const asked: Benchmarked = {
      over,
      periods: isAlone ? [running] : periods,
      grain,
      today,
      part: isCut ? `the first ${days === 1 ? 'day' : `${days} days`} of ` : '',
      outside,
    };
    const rows = over.groupsOf(asked.periods).map((group) => {
      const figures = rowOf(group, asked);
      return call.by ? [labelOf(group), ...figures] : figures;
    });
    const header = [metric.title, 'Lower quartile', 'Benchmark', 'Upper quartile', 'Source', 'Place'];
    return [call.by ? [call.byLabel, ...header] : header, ...rows];
  }),
};

function withoutPast({ name, over }: Metric): string {
  const why =
    over === 'past forecasts'
      ? 'it is about forecasts of many past periods already, which BACKTEST lists'
      : 'what it was in a period gone by is not in the tab';
  return `KPIBENCHMARK cannot hold ${name} against its past: ${why}. Give it a range of targets with a benchmark`;
}

/** What somebody else says is usual. */
interface Outside {
  readonly benchmark: number;
  readonly source: string;
}

interface Benchmarked {
  readonly over: OverTime;
  /** Whole ones, oldest first, the running one last. */
  readonly periods: readonly Period[];
  readonly grain: Grain;
  readonly today: Day;
  /** Which days of the periods count, in words; `''`: all. */
  readonly part: string;
  readonly outside: Outside | null;
}

function rowOf(group: string, { over, periods, grain, today, part, outside }: Benchmarked): CellValue[] {
  const running = periods[periods.length - 1]!;
  const value = over.valueOn(today, running, group);
  const past = sinceTheFirst(periods.slice(0, -1), (period) => over.valueIn(period, group), over.isTotal)
    .map((period) => over.valueOn(sameDay(today, running, period), period, group))
    .filter((each) => each !== null);
  const quartiles = quartilesOf(past);
  if (quartiles && past.length >= ENOUGH) {
    return [
      cellOf(value),
      cellOf(quartiles.lower),
      cellOf(quartiles.median),
      cellOf(quartiles.upper),
      `Median of ${part}the last ${past.length} ${grain}s`,
      (value === null ? null : placeAmong(value, quartiles)) ?? '',
    ];
  }
  const few = `Too little history: ${past.length} of ${ENOUGH} ${grain}s`;
  if (!outside) return [cellOf(value), '', '', '', few, ''];
  const { benchmark, source } = outside;
  const place =
    value === null
      ? ''
      : value > benchmark
        ? 'above the benchmark'
        : value < benchmark
          ? 'below the benchmark'
          : 'at the benchmark';
  return [cellOf(value), '', benchmark, '', source, place];
}

/** The periods from the first one that says anything; before it there were no data yet, of which counts and sums are 0. */
function sinceTheFirst(
  periods: readonly Period[],
  valueIn: (period: Period) => number | null,
  isTotal: boolean,
): readonly Period[] {
  const nothing = isTotal ? 0 : null;
  const first = periods.findIndex((period) => (valueIn(period) ?? nothing) !== nothing);
  return first < 0 ? [] : periods.slice(first);
}

/** The benchmark of the period, else the one without a period, else the last one; of what adds up, its share of the days. */
function outsideBenchmark(metric: Metric, period: Period, { book }: OpenCall): Outside | null {
  const known = rowsAbout(metric, kpiTargetRows(book)).filter(({ benchmark }) => benchmark !== null);
  const holds = known.filter(({ stretch: of }) => of !== null && of.start <= period.start && of.end >= period.end);
  const always = known.filter(({ stretch }) => stretch === null);
  const best = [holds, always, known].find((list) => list.length > 0);
  const row = best?.[best.length - 1];
  if (!row) return null;
  const { source } = row;
  const share = addsUpOverTime(metric, wayOf(metric, book.given)) ? shareOf(row, period) : 1;
  return { benchmark: row.benchmark! * share, source: source || 'The targets tab, without a source' };
}

export const examples: readonly Example[] = [
  {
    ranges: [
      SAMPLE_DEALS,
      [
        ['KPI', 'Benchmark', 'Source of the benchmark'],
        ['WINRATE', 0.27, 'Trade association 2025'],
      ],
    ],
    args: ['WINRATE', 'quarter'],
    result: [
      ['Win rate', 'Lower quartile', 'Benchmark', 'Upper quartile', 'Source', 'Place'],
      [0.666666666666667, '', 0.27, '', 'Trade association 2025', 'above the benchmark'],
    ],
  },
];
