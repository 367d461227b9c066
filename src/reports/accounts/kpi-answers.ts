import type { CoveredDays } from '../../derive/covered-days';
import { addMonths, type Day } from '../../lib/days';
import { aggregated } from '../../measures/tally';
import { type Asking, ask } from '../../metrics/ask';
import type { Metric } from '../../metrics/metric';
import { partsOf } from '../../metrics/ways';
import { comparablePeriods, sameDay, yearBefore } from '../../model/comparable-periods';
import { compareWithBefore } from '../../model/compare-period';
import { daysPeriod } from '../../model/parse-period';
import type { Period } from '../../model/period';
import type { Answer } from '../figures/answers';
import type { BookInput } from '../report-input';
import type { Basis } from './basis';
import { countBehind } from './count-behind';
import { isBefore, tellsFrom } from './known-days';

/** What a KPI says in the report's period and in those before it, oldest first and its own last. */
export interface KpiAnswers {
  readonly metric: Metric;
  /** What it is called here. */
  readonly title: string;
  readonly basis: Basis;
  readonly now: Answer;
  /** `null` where what was is not in the tabs. */
  readonly before: Answer | null;
  readonly trend: readonly (number | null)[];
  /** The cell's call for the figure of the period. */
  readonly call: string;
}

const TREND_PERIODS = 8;

/** Asked about all that came before the end of a period: over less time what ends is chance. */
const LONG_RUN = ['customerLtv', 'customerLifetime'];

export function isLongRun({ id }: Pick<Metric, 'id'>): boolean {
  return LONG_RUN.includes(id);
}

/** Held against the days of a year before. */
const ON_YEAR_BEFORE = ['clientGrowth', 'netRevenueRetention', 'orderGrowth'];

/**
 * `from`: the first sale, where the KPI is worked out of sales. `null` where these begin within the days of a year
 * before: what is only half known says nothing of growth. `known`: the days of which the tab tells. Throws a CallError
 * when amounts of several currencies would be added up.
 */
export function askKpi(
  metric: Metric,
  basis: Basis,
  { from, known }: { readonly from: Day | null; readonly known: CoveredDays | null },
  input: BookInput,
): KpiAnswers | null {
  const { period, today, speech } = input;
  const all = timesOf(metric, period, today);
  const times = all.filter((time) => from === null || firstDayOf(metric, time) >= from);
  if (times[times.length - 1] !== all[all.length - 1]) {
    if (metric.id !== 'customerLtv') return null;
    const since = daysPeriod(from!, Math.min(period.end, today));
    return askSoFar(metric, basis, since, speech.t('accounts.soFar', metric));
  }
  const answers = times.map((time) => answerAt(metric, basis.asking(time.period, time.today)));
  const now = answers[answers.length - 1]!;
  const last = times[times.length - 1]!;
  const told = answers.map((answer, i) => (answer === now || isTold(answer, times[i]!, known) ? answer : null));
  return {
    metric,
    title: metric.title,
    basis,
    now,
    before: told[told.length - 2] ?? null,
    trend: told.length > 1 ? told.map((answer) => answer?.value ?? null) : [],
    call: basis.call(last.period, { today: last.today }),
  };
}

/** Whether the tab can tell: a count of none before its first day is no 0, and one of days that it has in part too low. */
function isTold({ metric, value }: Answer, { period, today }: Time, known: CoveredDays | null): boolean {
  if (!known) return true;
  const isCount = metric.unit === 'count';
  if (isBefore(known, period ? period.end : today)) return isCount ? value !== 0 && value !== null : value !== null;
  return !isCount || !period || tellsFrom(known, period.start);
}

/** The first day of sales that a KPI looks at, where it looks back beyond its period. */
function firstDayOf({ id }: Metric, { period, today }: Time): Day {
  if (ON_YEAR_BEFORE.includes(id)) return yearBefore(period!, today).start;
  // The 12 months that it is about, and those whose customers were there at their start.
  return id === 'customerLtv' ? addMonths(today, -24) + 1 : Infinity;
}

/** What customers have paid so far: of sales that are too few for a year and the one before, churn and so the whole of a lifetime cannot be told. */
function askSoFar(metric: Metric, basis: Basis, period: Period, title: string): KpiAnswers {
  const asking = { ...basis.asking(period), options: { method: 'historic' } };
  const call = basis.call(period, { options: ['@method', 'historic'] });
  return { metric, title, basis, now: answerAt(metric, asking), before: null, trend: [], call };
}

/** When a KPI is asked about: a period (`null`: all time), as of a day. */
interface Time {
  readonly period: Period | null;
  readonly today: Day;
}

/**
 * While a period is running it is compared with as many days of those before: what is held against a whole period as of
 * the same day of each, what adds up day by day over the days that have passed.
 */
function timesOf(metric: Metric, period: Period, today: Day): Time[] {
  if (metric.over === 'now') return [{ period: null, today }];
  const { current } = compareWithBefore(period, today);
  const cut = comparablePeriods(period, today, TREND_PERIODS);
  if (isLongRun(metric)) return cut.map(({ end }) => ({ period: null, today: Math.min(end, today) }));
  if (metric.over !== 'whole period') return cut.map((each) => ({ period: each, today }));
  const whole = comparablePeriods(period, period.end, TREND_PERIODS);
  return whole.map((each) => ({ period: each, today: each === whole[whole.length - 1] ? today : asOf(each) }));

  function asOf(other: Period): Day {
    return current.end < period.end ? sameDay(current.end, period, other) : today;
  }
}

function answerAt(metric: Metric, asking: Asking): Answer {
  const figures = ask([metric], asking).kpis[0]!;
  const parts = partsOf(figures.way).map(({ measure, when }, i) => {
    const tally = figures.tallies[i]![0]!;
    return { measure, value: aggregated(tally, measure.aggregate), n: tally.n, ...(when ? { when } : {}) };
  });
  const answer = {
    metric,
    period: asking.period,
    value: figures.values[0]!,
    median: figures.medians[0] ?? null,
    parts,
    details: figures.details[0] ?? [],
    problem: figures.problems[0] ?? null,
  };
  return { ...answer, n: countBehind(answer) };
}
