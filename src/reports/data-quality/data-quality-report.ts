import { whatItLacks } from '../../metrics/needs';
import { pipelineCount } from '../../metrics/pipeline-count';
import { comparablePeriods } from '../../model/comparable-periods';
import { DEAL_FIELDS } from '../../model/tabs/deals';
import { daysOf } from '../figures/period-name';
import { reportHead } from '../head/report-head';
import { KPI_FIELDS } from '../kpi-fields';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { LEAD } from '../layout/styles';
import { defineDealsReport } from '../report';
import type { ReportInput } from '../report-input';
import { assess } from './assess';
import { CHECKS } from './checks';
import { columnBlocks } from './column-table';
import { effectTables } from './effect';
import { issueLines } from './issue-lines';
import { issueBlocks } from './issue-table';
import { qualityTiles } from './tiles';
import { qualityTitle } from './title';

const NAME = 'Data Quality';

const FIELDS = [...KPI_FIELDS, 'name', 'account', 'id'];

/** What is wrong where in the deals, what it means for the figures and what to do about it. */
export const dataQualityReport = defineDealsReport({
  id: 'dataQuality',
  name: NAME,
  description: 'What is wrong with the deals and where, what it does to the figures, and what to do about it',
  needs: FIELDS,
  make(input) {
    const { deals, source, speech } = input;
    deals.load([...FIELDS, 'status', 'closedOn', 'expectedOn']);
    const problem = whatItLacks(pipelineCount, input.book, false);
    if (problem) return { leftOut: `${problem.replace(pipelineCount.name, NAME)}.` };
    if (deals.size === 0) return { leftOut: speech.t('report.empty', { report: NAME, tab: source.tab }) };
    deals.load(DEAL_FIELDS.map(({ id }) => id));
    return layOut({ reportId: 'dataQuality', name: NAME, isRightToLeft: speech.isRightToLeft }, blocksOf(input));
  },
});

function blocksOf(input: ReportInput): Block[] {
  const { t } = input.speech;
  const assessment = assess(input);
  const issues = assessment.findings.filter(({ weight }) => weight !== 'remark');
  const remarks = assessment.findings.filter(({ weight }) => weight === 'remark');
  return [
    reportHead(qualityTitle(assessment, input), whenLine(input), FIELDS, input),
    GAP,
    qualityTiles(assessment, input),
    GAP,
    ...(issues.length > 0 ? [issueBlocks(assessment, input), GAP] : []),
    ...(issues.length > 0 ? [issueLines(t('dataQuality.where'), issues, input), GAP] : []),
    ...(remarks.length > 0 ? [issueLines(t('dataQuality.remarks'), remarks, input), GAP] : []),
    ...(assessment.findings.length === 0
      ? [{ kind: 'lines', lines: [{ text: t('dataQuality.fine'), style: LEAD }] } as const, GAP]
      : []),
    ...effectTables(assessment, input).flatMap((table) => [table, GAP]),
    ...columnBlocks(input),
  ];
}

/** `21 checks on every row; figures compared for 1 Oct – 15 Oct 2017` */
function whenLine({ period, today, speech }: ReportInput): string {
  const [current] = comparablePeriods(period, today, 1);
  const checks = speech.count('checks', CHECKS.length);
  return speech.t('dataQuality.when', { checks, days: daysOf(current ?? period, speech) });
}
