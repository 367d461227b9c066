import { whatItLacks } from '../../metrics/needs';
import { salesForecast } from '../../metrics/sales-forecast';
import { DEAL_FIELDS } from '../../model/tabs/deals';
import { capitalised } from '../figures/capitalised';
import { currencyRemedy } from '../figures/currency-remedy';
import { formatsFor } from '../figures/formats';
import { hasMixedCurrencies } from '../figures/workable-kpis';
import { type Head, reportHead } from '../head/report-head';
import { KPI_FIELDS } from '../kpi-fields';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { HEADING, SMALL } from '../layout/styles';
import { defineDealsReport } from '../report';
import type { ReportInput } from '../report-input';
import { accuracyBlocks } from './accuracy-blocks';
import { categoryTable } from './category-table';
import { dealTable } from './deal-table';
import { forecastTiles } from './forecast-tiles';
import { makeUp } from './make-up';
import { noForecast } from './no-forecast';
import { lookAhead, type Outlook } from './outlook';
import { ownerForecast } from './owner-forecast';
import { partTable } from './part-table';
import { pathChart, pathTable } from './path-blocks';
import { qualityTax } from './quality-tax';
import { riskTable } from './risk-table';
import { sureness } from './sureness';
import { chartFinding, forecastTitle } from './title';
import { whatIf } from './what-if';
import { whenLine } from './when-line';

const NAME = 'Forecast';

const FIELDS = [...KPI_FIELDS, 'name', 'account', 'id', 'forecastCategory', 'lastActivity', 'pushCount'];

/** What will be won in the period and how sure that is; what it is made of, how such forecasts did before, what would change it. */
export const forecastReport = defineDealsReport({
  id: 'forecast',
  name: NAME,
  description: 'What will be won in the period, how sure that is, and the deals behind it',
  needs: FIELDS,
  beside: {
    targets: ['rep', 'team', 'region', 'product', 'quota', 'currency'],
    team: ['rep', 'team', 'quota', 'currency', 'start', 'end'],
  },
  make(input) {
    const { deals, source, speech } = input;
    deals.load([...FIELDS, 'status', 'closedOn', 'expectedOn']);
    const problem = whatItLacks(salesForecast, input.book, true);
    if (problem) return { leftOut: `${problem.replace(salesForecast.name, NAME)}.` };
    if (deals.size === 0) return { leftOut: speech.t('report.empty', { report: NAME, tab: source.tab }) };
    if (hasMixedCurrencies(input))
      return { leftOut: speech.t('forecast.currencies', { remedy: currencyRemedy(input) }) };
    deals.load(DEAL_FIELDS.map(({ id }) => id));
    const outlook = lookAhead(input);
    const head = { reportId: 'forecast', name: NAME, isRightToLeft: speech.isRightToLeft };
    return layOut(head, 'problem' in outlook ? noForecast(outlook, FIELDS, input) : blocksOf(outlook, input));
  },
});

function blocksOf(outlook: Outlook, input: ReportInput): Block[] {
  const formats = formatsFor(input);
  const isOver = outlook.stand === 'over';
  return [
    reportHead(forecastTitle(outlook, input), whenLine(outlook, input), FIELDS, input, quotaTab(outlook, input)),
    GAP,
    forecastTiles(outlook, formats, input),
    GAP,
    ...(isOver ? withoutQuota(outlook, input) : [sureness(outlook, input), GAP]),
    { kind: 'lines', lines: [{ text: chartFinding(outlook, input), style: HEADING }] },
    pathChart(outlook, input),
    {
      kind: 'row',
      blocks: [makeUp(outlook, formats, input), ...(isOver ? [] : [qualityTax(outlook, formats, input)])],
    },
    GAP,
    partTable(outlook, formats, input),
    GAP,
    pathTable(outlook, formats, input),
    GAP,
    ...accuracyBlocks(outlook, formats, input),
    ...whatIf(outlook, formats, input),
    ...ownerForecast(outlook, formats, input),
    ...categoryTable(outlook, formats, input),
    ...dealTable(outlook, formats, input),
    ...riskTable(outlook, formats, input),
    howItIsMade(outlook, input),
  ];
}

/** Of a period that is over: why it is held against no quota, although there is a tab for them. */
function withoutQuota({ whyNoQuota }: Outlook, { sources }: ReportInput): Block[] {
  if (whyNoQuota === null || !(sources.targets || sources.team)) return [];
  const text = `${capitalised(whyNoQuota)}.`;
  return [{ kind: 'lines', lines: [{ text, style: SMALL }] }, GAP];
}

/** The columns that say what the quota is. */
const QUOTA_FIELDS = ['rep', 'team', 'region', 'product', 'period', 'start', 'end', 'quota', 'currency'];

/** The tab that the quota was taken from; none without one. */
function quotaTab({ quotas }: Outlook, { sources }: ReportInput): Head['tabs'] {
  return quotas ? [{ source: sources[quotas.tab]!, fields: QUOTA_FIELDS }] : [];
}

const HOW = [
  'forecast.how.sum',
  'forecast.how.chance',
  'forecast.how.old',
  'forecast.how.amounts',
  'forecast.how.notYet',
  'forecast.how.parts',
] as const;

function howItIsMade({ made }: Outlook, { speech }: ReportInput): Block {
  if (made.method === 'actual') return GAP;
  const sentences = HOW.map((each) => speech.t(each));
  return {
    kind: 'lines',
    lines: [
      { text: speech.t('forecast.how'), style: HEADING },
      ...sentences.map((text) => ({ text, style: SMALL, wraps: true })),
    ],
  };
}
