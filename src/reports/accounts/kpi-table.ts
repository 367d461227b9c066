import { dataEndIn } from '../../metrics/sales-coverage';
import { type Change, changeCell, changeOf } from '../figures/change';
import { figureCell } from '../figures/figure-cell';
import { COUNT } from '../figures/formats';
import { kpiTitle } from '../figures/kpi-tile';
import { periodName } from '../figures/period-name';
import { trendBlocks } from '../figures/trend';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, SMALL_N, TEXT, TREND } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import type { Accounts } from './accounts';
import { earlierNote, figureNote } from './figure-note';
import type { KpiAnswers } from './kpi-answers';

/** Every KPI of accounts that has a value: what it was before, the change, the trend. */
export function accountKpiTable(accounts: Accounts): Block[] {
  const { input, previous, isRunning } = accounts;
  const { speech } = input;
  const { t } = speech;
  const name = periodName(input.period, speech);
  const rows = accounts.kpis.map((kpi) => rowOf(kpi, accounts));
  return [
    {
      kind: 'table',
      id: 'accountKpis',
      heading: headingOf(accounts),
      caption: t('accountKpis.caption'),
      columns: [
        { title: t('kpis.kpi'), at: wide(0), isText: true },
        { title: isRunning ? t('title.soFar', { period: name }) : name, at: wide(1) },
        { title: t('accountKpis.n'), at: narrow(1), note: t('accountKpis.nNote') },
        { title: isRunning ? t('kpis.beforeRunning') : periodName(previous, speech), at: wide(2) },
        { title: t('accountKpis.n'), at: narrow(2), note: t('accountKpis.nNote') },
        { title: t('kpis.change'), at: wide(3) },
        { title: t('kpis.trend'), at: wide(4), isText: true, note: t('kpis.trendNote') },
      ],
      rows,
    },
    GAP,
  ];
}

function rowOf(kpi: KpiAnswers, { input, formats }: Accounts): TableRow {
  const { metric, now, before, trend } = kpi;
  return {
    cells: [
      { value: kpiTitle({ ...metric, title: kpi.title }, input), style: TEXT, note: `${metric.summary}.` },
      figureCell(now, formats, figureNote(kpi, input)),
      countCell(now.n),
      before ? figureCell(before, formats, earlierNote(before, input)) : { value: null },
      countCell(before?.n ?? null),
      changeCell(visible(changeOf(metric, now.value, before?.value ?? null)), input.speech),
      { value: trendBlocks(trend) || null, style: TREND },
    ],
  };
}

/** A change too small for its format is none, and neither better nor worse. */
function visible(change: Change | null): Change | null {
  return change && Math.abs(change.amount) < 0.0005 ? { ...change, amount: 0, isBetter: null } : change;
}

function countCell(n: number | null): ModelCell {
  return { value: n, format: COUNT, style: n !== null && n < SMALL_N ? FAINT : NUMBER };
}

function headingOf({ kpi, input: { speech } }: Accounts): string {
  const retention = kpi('netRevenueRetention')?.now;
  if (!retention || retention.value === null) return speech.t('accountKpis.heading');
  const share = speech.percent(retention.value, 1);
  const end = dataEndIn(retention.details);
  return end === null
    ? speech.t('accountKpis.finding', { share })
    : speech.t('accountKpis.findingUntil', { share, day: speech.day(end) });
}
