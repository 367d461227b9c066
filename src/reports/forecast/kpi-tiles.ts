import type { Metric } from '../../metrics/metric';
import { pipelineCount } from '../../metrics/pipeline-count';
import { weightedPipeline } from '../../metrics/weighted-pipeline';
import { comparablePeriods } from '../../model/comparable-periods';
import type { Period } from '../../model/period';
import { answersTo } from '../figures/answers';
import type { Formats } from '../figures/formats';
import { kpiTile } from '../figures/kpi-tile';
import { noteOf } from '../figures/note';
import { workableKpis } from '../figures/workable-kpis';
import type { Tile } from '../layout/blocks';
import type { ReportInput } from '../report-input';

/** KPIs as tiles, those that can be worked out; the pipeline's say that they are no forecast. */
export function kpiTiles(metrics: readonly Metric[], formats: Formats, input: ReportInput): Tile[] {
  const { kpis } = workableKpis(metrics, input);
  const [previous, current] = comparablePeriods(input.period, input.today, 2) as [Period, Period];
  const now = answersTo(kpis, input, current);
  const earlier = answersTo(kpis, input, previous);
  const openDeals = kpis.includes(pipelineCount) ? now.of(pipelineCount).value : null;
  return kpis.map((metric) => {
    const answer = now.of(metric);
    const note = noteOf(answer, input, { countsLeftOut: true });
    const tile = kpiTile({ now: answer, before: earlier.of(metric), openDeals, formats, note }, input);
    return metric === weightedPipeline ? { ...tile, below: input.speech.t('tile.noForecast') } : tile;
  });
}
