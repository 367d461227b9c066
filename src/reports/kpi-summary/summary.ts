import type { Metric } from '../../metrics/metric';
import { type Comparison, compareWithBefore } from '../../model/compare-period';
import type { Answer, Answers } from '../figures/answers';
import { answersTo, isStanding } from '../figures/answers';
import { comparablePeriods } from '../figures/comparable-periods';
import { type Formats, formatsFor } from '../figures/formats';
import type { ReportInput } from '../report-input';

/** The figures of the whole team, which every part of the KPI Summary looks at. */
export interface Summary {
  readonly input: ReportInput;
  readonly kpis: readonly Metric[];
  /** The KPI with an id, if it can be worked out. */
  kpi(id: string): Metric | undefined;
  readonly comparison: Comparison;
  readonly now: Answers;
  /** What it was before; `null` for what stands in the pipeline and for what is forecast. */
  before(metric: Metric): Answer | null;
  /** The values of comparable periods, oldest first, the period's own last; none where there is no before. */
  trend(metric: Metric): readonly (number | null)[];
  readonly formats: Formats;
}

const TREND_PERIODS = 8;

export function summarise(kpis: readonly Metric[], input: ReportInput): Summary {
  const { period, today } = input;
  const comparison = compareWithBefore(period, today);
  const compared = kpis.filter((metric) => !isStanding(metric) && !('compute' in metric.value));
  const now = answersTo(kpis, input, period);
  const earlier = comparablePeriods(period, today, TREND_PERIODS)
    .slice(0, -1)
    .map((each) => answersTo(compared, input, each));
  return {
    input,
    kpis,
    kpi: (id) => kpis.find((metric) => metric.id === id),
    comparison,
    now,
    before: (metric) => (compared.includes(metric) ? earlier[earlier.length - 1]!.of(metric) : null),
    trend: (metric) =>
      compared.includes(metric) ? [...earlier.map((answers) => answers.of(metric).value), now.of(metric).value] : [],
    formats: formatsFor(input),
  };
}
