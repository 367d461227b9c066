import type { Metric } from '../metric';
import { newBusinessShare } from '../new-business-share';
import { pipelineCoverage } from '../pipeline-coverage';
import { pipelineVelocity } from '../pipeline-velocity';
import { profitMargin } from '../profit-margin';
import { quotaAttainment } from '../quota-attainment';
import { quotaRealism } from '../quota-realism';
import { repsAtQuota } from '../reps-at-quota';
import { requiredDeals } from '../required-deals';
import { requiredPipeline } from '../required-pipeline';
import { revenuePerRep } from '../revenue-per-rep';
import type { TableKpi } from '../table-kpi';
import { topSellers } from '../top-sellers';

export const TARGET_METRICS: readonly Metric[] = [
  pipelineCoverage,
  requiredPipeline,
  pipelineVelocity,
  newBusinessShare,
  quotaAttainment,
  repsAtQuota,
  revenuePerRep,
  profitMargin,
];

export const TARGET_TABLES: readonly TableKpi[] = [requiredDeals, quotaRealism, topSellers];
