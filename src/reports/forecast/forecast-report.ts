import { whatItLacks } from '../../metrics/needs';
import { salesForecast } from '../../metrics/sales-forecast';
import { formatsFor } from '../figures/formats';
import { daysOf } from '../figures/period-name';
import { hasMixedCurrencies } from '../figures/workable-kpis';
import { reportHead } from '../head/report-head';
import { KPI_FIELDS } from '../kpi-fields';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { HEADING, SMALL } from '../layout/styles';
import { defineDealsReport } from '../report';
import type { ReportInput } from '../report-input';
import { dealTable } from './deal-table';
import { forecastTiles } from './forecast-tiles';
import { makeUp } from './make-up';
import { noForecast } from './no-forecast';
import { lookAhead, type Outlook } from './outlook';
import { ownerForecast } from './owner-forecast';
import { partTable } from './part-table';
import { pathChart, pathTable } from './path-blocks';
import { chartFinding, forecastTitle } from './title';

const NAME = 'Forecast';

const FIELDS = [...KPI_FIELDS, 'name', 'account', 'id'];

/** What will be won in the period: won so far, expected of the open deals, and of those that are still to come. */
export const forecastReport = defineDealsReport({
  id: 'forecast',
  name: NAME,
  description: 'What will be won in the period: by month, by owner, and the deals behind it',
  needs: FIELDS,
  make(input) {
    const { deals, source, speech } = input;
    deals.load([...FIELDS, 'status', 'closedOn', 'expectedOn']);
    const problem = whatItLacks(salesForecast, input.book, true);
    if (problem) return { leftOut: `${problem.replace(salesForecast.name, NAME)}.` };
    if (deals.size === 0) return { leftOut: speech.t('report.empty', { report: NAME, tab: source.tab }) };
    if (hasMixedCurrencies(input)) return { leftOut: speech.t('forecast.currencies') };
    const outlook = lookAhead(input);
    const head = { reportId: 'forecast', name: NAME, isRightToLeft: speech.isRightToLeft };
    return layOut(head, 'problem' in outlook ? noForecast(outlook, FIELDS, input) : blocksOf(outlook, input));
  },
});

function blocksOf(outlook: Outlook, input: ReportInput): Block[] {
  const formats = formatsFor(input);
  return [
    reportHead(forecastTitle(outlook, input), whenLine(outlook, input), FIELDS, input),
    GAP,
    forecastTiles(outlook, formats, input),
    GAP,
    { kind: 'lines', lines: [{ text: chartFinding(outlook, input), style: HEADING }] },
    pathChart(input),
    { kind: 'row', blocks: [makeUp(outlook, formats, input), pathTable(outlook, formats, input)] },
    GAP,
    partTable(outlook, formats, input),
    GAP,
    ...ownerForecast(outlook, formats, input),
    ...dealTable(outlook, formats, input),
    howItIsMade(outlook, input),
  ];
}

/** `1 Oct – 31 Dec 2017 · 77 of 92 days left` */
function whenLine({ stand }: Outlook, { period, today, speech }: ReportInput): string {
  const { t } = speech;
  const days = daysOf(period, speech);
  const all = speech.count('days', period.end - period.start + 1);
  if (stand === 'over') return t('forecast.whenOver', { days });
  if (stand === 'ahead') return t('forecast.whenAhead', { days, left: speech.count('days', period.start - today) });
  return t('forecast.whenRunning', { days, left: speech.plain(period.end - today), all });
}

function howItIsMade({ made }: Outlook, { speech }: ReportInput): Block {
  if (made.method === 'actual') return GAP;
  const sentences = [`${salesForecast.rule}.`, ...salesForecast.remarks.map((remark) => `${remark}.`)];
  return {
    kind: 'lines',
    lines: [
      { text: speech.t('forecast.how'), style: HEADING },
      ...sentences.map((text) => ({ text, style: SMALL, wraps: true })),
    ],
  };
}
