import { SALES_METRICS } from '../../metrics';
import { whatItLacks } from '../../metrics/needs';
import { pipelineCount } from '../../metrics/pipeline-count';
import { isForecast } from '../figures/answers';
import { daysOf } from '../figures/period-name';
import { type Workable, workableKpis } from '../figures/workable-kpis';
import { reportHead } from '../head/report-head';
import { KPI_FIELDS } from '../kpi-fields';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { HEADING, SMALL } from '../layout/styles';
import { defineDealsReport } from '../report';
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

const FIELDS = [...KPI_FIELDS, 'firstContact'];

/** How sales are doing: the KPIs of a period beside those before it, by month, stage and owner. */
export const kpiSummary = defineDealsReport({
  id: 'kpiSummary',
  name: NAME,
  description: 'How sales are doing: every KPI with its change, by month, stage and owner',
  needs: FIELDS,
  make(input) {
    const { deals, source, speech, today, period } = input;
    deals.load([...FIELDS, 'status', 'closedOn', 'expectedOn']);
    const problem = whatItLacks(pipelineCount, input.book, false);
    if (problem) return { leftOut: `${problem.replace(pipelineCount.name, NAME)}.` };
    if (deals.size === 0) return { leftOut: speech.t('report.empty', { report: NAME, tab: source.tab }) };
    const workable = workableKpis(
      SALES_METRICS.filter((metric) => !isForecast(metric) || period.end > today),
      input,
    );
    const summary = summarise(workable.kpis, input);
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
      ...leftOutBlocks(workable, input),
    ]);
  },
});

/** `1 Oct – 15 Oct 2017, compared with as many days before: 1 Jul – 15 Jul 2017` */
function whenLine({ stand, current, previous, input }: Summary): string {
  const { speech, today } = input;
  const { t } = speech;
  const days = daysOf(current, speech);
  if (stand === 'ahead') return t('summary.whenAhead', { days, left: speech.count('days', current.start - today) });
  const compared = { days, before: daysOf(previous, speech) };
  return stand === 'running' ? t('summary.whenRunning', compared) : t('summary.when', compared);
}

/** The last lines: which KPIs are not on the sheet, and what they need. */
function leftOutBlocks({ leftOut, lacksColumn }: Workable, { deals, speech }: ReportInput): Block[] {
  const hasOwners = deals.column('owner') !== undefined;
  const all = hasOwners ? leftOut : [...leftOut, speech.t('leftOut.byOwner')];
  if (all.length === 0) return [];
  const whatToDo = lacksColumn || !hasOwners ? [speech.t('leftOut.whatToDo')] : [];
  const lines = [...all.map((sentence) => `${sentence}.`), ...whatToDo];
  return [
    {
      kind: 'lines',
      lines: [
        { text: speech.t('leftOut.heading'), style: HEADING },
        ...lines.map((text) => ({ text, style: SMALL, wraps: true })),
      ],
    },
  ];
}
