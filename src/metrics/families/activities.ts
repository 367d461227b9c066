import { cohortWinRate } from '../cohort-win-rate';
import { coldCallToQualified } from '../cold-call-to-qualified';
import { committedPipeline } from '../committed-pipeline';
import { customerEngagement } from '../customer-engagement';
import { evaluations } from '../evaluations';
import { firstMeetings } from '../first-meetings';
import { learningRate } from '../learning-rate';
import { lostReasons } from '../lost-reasons';
import type { Metric } from '../metric';
import { proposalToClose } from '../proposal-to-close';
import { qualifiedToProposal } from '../qualified-to-proposal';
import { salesEffort } from '../sales-effort';
import { stageConversion } from '../stage-conversion';
import type { TableKpi } from '../table-kpi';
import { talkToDemo } from '../talk-to-demo';
import { timeInStage } from '../time-in-stage';
import { touchesPerAccount } from '../touches-per-account';

export const ACTIVITY_METRICS: readonly Metric[] = [
  committedPipeline,
  qualifiedToProposal,
  proposalToClose,
  evaluations,
  firstMeetings,
  coldCallToQualified,
  talkToDemo,
  salesEffort,
  customerEngagement,
  touchesPerAccount,
  learningRate,
  cohortWinRate,
];

export const ACTIVITY_TABLES: readonly TableKpi[] = [stageConversion, timeInStage, lostReasons];
