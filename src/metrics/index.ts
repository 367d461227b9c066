import { avgDealSize } from './avg-deal-size';
import { daysToClose } from './days-to-close';
import type { Metric } from './metric';
import { pipelineCount } from './pipeline-count';
import { pipelineValue } from './pipeline-value';
import { salesCount } from './sales-count';
import { salesCycle } from './sales-cycle';
import { salesForecast } from './sales-forecast';
import { salesValue } from './sales-value';
import { weightedPipeline } from './weighted-pipeline';
import { winRate } from './win-rate';
import { winRateValue } from './win-rate-value';

/** Every KPI, in the order in which reports and lists show them. */
export const METRICS: readonly Metric[] = [
  pipelineValue,
  pipelineCount,
  weightedPipeline,
  salesForecast,
  winRate,
  winRateValue,
  avgDealSize,
  salesCount,
  salesValue,
  salesCycle,
  daysToClose,
];

/** The KPI with a function name in any case, or `undefined`. */
export function metricNamed(name: string): Metric | undefined {
  const wanted = name.trim().toUpperCase();
  return METRICS.find((metric) => metric.name === wanted);
}
