import { METRICS } from '../../metrics';
import { whatIsMissing } from '../../metrics/needs';
import { pipelineCount } from '../../metrics/pipeline-count';
import { daysOf } from '../figures/period-name';
import { workableKpis } from '../figures/workable-kpis';
import { reportHead } from '../head/report-head';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { HEADING, SMALL } from '../layout/styles';
import { defineReport } from '../report';
import type { ReportInput } from '../report-input';
import { kpiTable } from './kpi-table';
import { monthChart } from './month-chart';
import { monthsOf } from './months';
import { ownerTable } from './owner-table';
import { stageBlocks } from './stages';
import { type Summary, summarise } from './summary';
import { kpiTiles } from './tiles';
import { summaryTitle } from './title';

const NAME = 'KPI Summary';

const FIELDS = [
  'stage',
  'statusText',
  'isWon',
  'isClosed',
  'isOpen',
  'amount',
  'currency',
  'probability',
  'created',
  'closed',
  'closeDate',
  'wonDate',
  'lostDate',
  'expectedClose',
  'firstContact',
  'owner',
  'product',
];

/** How sales are doing: the KPIs of a period beside those before it, by month, stage and owner. */
export const kpiSummary = defineReport({
  id: 'kpiSummary',
  name: NAME,
  description: 'How sales are doing: every KPI with its change, by month, stage and owner',
  needs: FIELDS,
  make(input) {
    const { deals, source, speech, today, period } = input;
    deals.load([...FIELDS, 'status', 'closedOn', 'expectedOn']);
    const problem = whatIsMissing(pipelineCount, deals, false);
    if (problem) return { leftOut: `${problem.replace(pipelineCount.name, NAME)}.` };
    if (deals.size === 0) return { leftOut: speech.t('report.empty', { report: NAME, tab: source.tab }) };
    const { kpis, leftOut } = workableKpis(
      METRICS.filter(({ value }) => !('compute' in value) || period.end > today),
      input,
    );
    const summary = summarise(kpis, input);
    const months = monthsOf(summary);
    return layOut({ reportId: 'kpiSummary', name: NAME, isRightToLeft: speech.isRightToLeft }, [
      reportHead(summaryTitle(summary), whenLine(summary), FIELDS, input),
      GAP,
      kpiTiles(summary),
      GAP,
      ...(months ? monthChart(months, input) : []),
      kpiTable(summary),
      GAP,
      ...(months ? [months.table, GAP] : []),
      ...stageBlocks(summary),
      ...ownerTable(summary),
      ...leftOutBlocks(leftOut, input),
    ]);
  },
});

/** `1 Oct – 15 Oct 2017, compared with 1 Jul – 15 Jul 2017, as many days of Q3 2017` */
function whenLine({ isRunning, current, previous, input }: Summary): string {
  const { speech } = input;
  const days = { days: daysOf(current, speech), before: daysOf(previous, speech) };
  return isRunning ? speech.t('summary.whenRunning', days) : speech.t('summary.when', days);
}

/** The last lines: which KPIs are not on the sheet, and what they need. */
function leftOutBlocks(leftOut: readonly string[], { deals, speech }: ReportInput): Block[] {
  const more = deals.column('owner') ? [] : [speech.t('leftOut.byOwner')];
  const all = [...leftOut, ...more];
  if (all.length === 0) return [];
  const lines = [...all.map((sentence) => `${sentence}.`), speech.t('leftOut.whatToDo')];
  return [
    {
      kind: 'lines',
      lines: [
        { text: speech.t('leftOut.heading'), style: HEADING, height: 28 },
        ...lines.map((text) => ({ text, style: SMALL })),
      ],
    },
  ];
}
