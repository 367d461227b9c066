import { avgDealSize } from '../avg-deal-size';
import type { Metric } from '../metric';
import { pipelineCount } from '../pipeline-count';
import { pipelineValue } from '../pipeline-value';
import { salesCount } from '../sales-count';
import { salesCycle } from '../sales-cycle';
import { salesValue } from '../sales-value';
import { weightedPipeline } from '../weighted-pipeline';
import { winRate } from '../win-rate';
import { winRateValue } from '../win-rate-value';

/** What stands in the pipeline. */
export const PIPELINE_METRICS: readonly Metric[] = [pipelineValue, pipelineCount, weightedPipeline];

/** What became of deals. */
export const OUTCOME_METRICS: readonly Metric[] = [
  winRate,
  winRateValue,
  avgDealSize,
  salesCount,
  salesValue,
  salesCycle,
];

/** KPIs that deals alone tell: most cells ask for one of them. */
export const OF_DEALS: readonly Metric[] = [...PIPELINE_METRICS, ...OUTCOME_METRICS];
