import type { Metric } from '../../metrics/metric';
import { comparablePeriods } from '../../model/comparable-periods';
import { compareWithBefore } from '../../model/compare-period';
import type { Period } from '../../model/period';
import { type Answer, type Answers, answersToAll, isForecast, isOfCohort, isStanding } from '../figures/answers';
import { type Formats, formatsFor } from '../figures/formats';
import { noteOf } from '../figures/note';
import type { ReportInput } from '../report-input';

/** The figures of the whole team, which every part of the KPI Summary looks at. */
export interface Summary {
  readonly input: ReportInput;
  readonly kpis: readonly Metric[];
  /** The KPI with an id, if it can be worked out. */
  kpi(id: string): Metric | undefined;
  /** Whether the period is over, under way or still to come. */
  readonly stand: 'over' | 'running' | 'ahead';
  /** The period, up to today while it is running. */
  readonly current: Period;
  /** As many days of the period before. */
  readonly previous: Period;
  readonly now: Answers;
  /** What it was before; `null` for what stands in the pipeline, what is forecast and what has yet to ripen, and before a period begins. */
  before(metric: Metric): Answer | null;
  /** The values of comparable periods, oldest first, the period's own last; none where there is no before. */
  trend(metric: Metric): readonly (number | null)[];
  /** How a figure of the period came about. */
  note(metric: Metric): string;
  readonly formats: Formats;
}

const TREND_PERIODS = 8;

export function summarise(kpis: readonly Metric[], input: ReportInput): Summary {
  const { period, today } = input;
  const periods = comparablePeriods(period, today, TREND_PERIODS);
  const [previous, current] = periods.slice(-2) as [Period, Period];
  const forecasts = kpis.filter(isForecast);
  const others = kpis.filter((metric) => !forecasts.includes(metric));
  const stand = period.start > today ? 'ahead' : compareWithBefore(period, today).running ? 'running' : 'over';
  const compared = stand === 'ahead' ? [] : others.filter((metric) => !isStanding(metric) && !isOfCohort(metric));
  const [whole, now, ...earlier] = answersToAll(
    [
      { metrics: forecasts, period },
      { metrics: others, period: current },
      ...periods.slice(0, -1).map((each) => ({ metrics: compared, period: each })),
    ],
    input,
  ) as [Answers, Answers, ...Answers[]];
  const answerOf = (metric: Metric) => (forecasts.includes(metric) ? whole : now).of(metric);
  const notes = new Map<Metric, string>();
  const note = (metric: Metric) => {
    const known = notes.get(metric) ?? noteOf(answerOf(metric), input, { countsLeftOut: true });
    notes.set(metric, known);
    return known;
  };
  return {
    input,
    kpis,
    kpi: (id) => kpis.find((metric) => metric.id === id),
    stand,
    current,
    previous,
    now: {
      groups: now.groups,
      of: answerOf,
    },
    before: (metric) => (compared.includes(metric) ? earlier[earlier.length - 1]!.of(metric) : null),
    trend: (metric) =>
      compared.includes(metric) ? [...earlier.map((answers) => answers.of(metric).value), now.of(metric).value] : [],
    note,
    formats: formatsFor(input),
  };
}
