import { churnRate } from '../../metrics/churn-rate';
import { retentionRate } from '../../metrics/retention-rate';
import { revenuePerCustomer } from '../../metrics/revenue-per-customer';
import { dataEndIn } from '../../metrics/sales-coverage';
import { COUNT } from '../figures/formats';
import { periodName } from '../figures/period-name';
import { type Block, GAP, type TableBlock, type TableColumn, type TableRow } from '../layout/blocks';
import { chartLook } from '../layout/chart-look';
import { FIRST, LAST, narrow, wide } from '../layout/columns';
import { FAINT, HEADING, NUMBER, OWN, SMALL_N, TEXT } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import type { Accounts } from './accounts';
import type { Part, Parts } from './parts';

const HEIGHT = 315;
const LINE = '#e8710a';
/** Columns of the table that the chart draws. */
const DRAWN = { atEnd: 4, retention: 5, revenue: 8 } as const;

/** Whether accounts are kept and grown: revenue by quarter or month as columns, retention as a line, the finding above them. */
export function keepAndGrow(found: Parts, accounts: Accounts): Block[] {
  const { t } = accounts.input.speech;
  const hasRevenue = found.parts.some(({ revenue }) => revenue !== null);
  const bars = hasRevenue ? revenueTitle(accounts) : t('accounts.customers');
  return [
    { kind: 'lines', lines: [{ text: finding(found, accounts), style: HEADING }] },
    {
      kind: 'chart',
      id: 'keepAndGrow',
      type: 'combo',
      table: TABLE,
      columns: [0, hasRevenue ? DRAWN.revenue : DRAWN.atEnd, DRAWN.retention],
      rows: found.parts.length,
      from: FIRST,
      to: LAST,
      height: HEIGHT,
      options: {
        ...chartLook,
        title: !hasRevenue
          ? t('accounts.chartKeep')
          : paysByContract(accounts)
            ? t('accounts.chartKeepValue')
            : t('accounts.chartKeepGrow'),
        'legend.position': 'top',
        seriesType: 'bars',
        'series.0.type': 'bars',
        'series.0.color': OWN,
        'series.0.targetAxisIndex': 0,
        'vAxes.0.title': bars,
        'vAxes.0.format': 'short',
        'vAxes.0.minValue': 0,
        'series.1.type': 'line',
        'series.1.color': LINE,
        'series.1.targetAxisIndex': 1,
        'series.1.lineWidth': 3,
        'series.1.pointSize': 6,
        'vAxes.1.title': retentionRate.title,
        'vAxes.1.format': '0%',
        'vAxes.1.viewWindow.min': 0,
        'vAxes.1.viewWindow.max': 1,
      },
    },
  ];
}

const TABLE = 'parts';

/** Retention and churn by quarter or month, net churn beside them. */
export function partsTable(found: Parts, accounts: Accounts): Block[] {
  const { input } = accounts;
  const { t } = input.speech;
  const hasRevenue = found.parts.some(({ revenue }) => revenue !== null);
  const table: TableBlock = {
    kind: 'table',
    id: TABLE,
    heading: t(`keeping.heading.${found.grain}`),
    caption: captionOf(found, accounts),
    columns: columnsOf(found, accounts, hasRevenue),
    rows: found.parts.map((part) => rowOf(part, found, accounts, hasRevenue)),
  };
  return [table, GAP];
}

function columnsOf(found: Parts, accounts: Accounts, hasRevenue: boolean): TableColumn[] {
  const { t } = accounts.input.speech;
  const isYearly = paysByContract(accounts);
  const grain = t(`keeping.${found.grain}`);
  return [
    { title: t(`keeping.part.${found.grain}`), at: wide(0), isText: true },
    { title: t('keeping.atStart'), at: wide(1), note: t('keeping.atStartNote') },
    { title: t('keeping.lost'), at: narrow(1), note: t('keeping.lostNote') },
    { title: t('keeping.new'), at: wide(2) },
    { title: t('keeping.atEnd'), at: narrow(2), note: t('keeping.atEndNote') },
    { title: t('keeping.retention'), at: wide(3), note: `${retentionRate.rule}.` },
    { title: t('keeping.churn'), at: narrow(3), note: `${churnRate.rule}.` },
    { title: t('keeping.net'), at: wide(4), note: `${t('keeping.netNote')}.` },
    ...(hasRevenue
      ? [
          {
            title: revenueTitle(accounts),
            at: wide(5),
            note: isYearly ? t('keeping.yearlyNote', { grain }) : t('keeping.revenueNote', { grain }),
          },
        ]
      : []),
  ];
}

function rowOf(part: Part, { basis }: Parts, { input, formats }: Accounts, hasRevenue: boolean): TableRow {
  const { speech } = input;
  const { base, churn, revenue, isRunning, period } = part;
  const name = periodName(period, speech);
  const count = (value: number, note?: string): ModelCell => ({
    value,
    format: COUNT,
    style: NUMBER,
    ...(note ? { note } : {}),
  });
  const all = base.atStart.size;
  const kept = all - churn.lost;
  const share = (
    value: number | null,
    some: number,
    kpi: typeof churnRate,
    options: readonly string[] = [],
  ): ModelCell => ({
    value,
    format: formats.share,
    style: all < SMALL_N ? FAINT : NUMBER,
    note: speech.t('keeping.rateNote', {
      part: name,
      some: speech.plain(some),
      all: speech.plain(all),
      call: basis.call(period, { options }).replace(churnRate.name, kpi.name),
    }),
  });
  return {
    cells: [
      { value: isRunning ? speech.t('months.star', { month: name }) : name, style: TEXT },
      count(all),
      count(churn.lost),
      count(base.atEnd.size - kept, speech.t('keeping.newNote', { back: speech.plain(base.cameBack) })),
      count(base.atEnd.size),
      share(churn.gross === null ? null : 1 - churn.gross, kept, retentionRate),
      share(churn.gross, churn.lost, churnRate),
      share(churn.net, all - base.atEnd.size, churnRate, ['@net', 'yes']),
      ...(hasRevenue ? [{ value: revenue, format: formats.money, style: NUMBER }] : []),
    ],
  };
}

function captionOf({ grain, table, parts, from }: Parts, { input }: Accounts): string {
  const { speech, sources, today } = input;
  const { t } = speech;
  const tab = sources[table]!.tab;
  const before = parts[0]!.period.start - 1;
  const running = parts.find(({ isRunning }) => isRunning);
  const isPartial = table !== 'customers' && from <= before && before - from < (grain === 'quarter' ? 88 : 27);
  return [
    table === 'customers' ? t('keeping.contracts') : t('keeping.sales', { tab, grain: t(`keeping.${grain}`) }),
    ...(isPartial ? [t('keeping.fromDay', { tab, day: speech.day(from), grain: t(`keeping.${grain}`) })] : []),
    ...(running ? [t('months.running', { day: speech.day(dataEndIn(running.base.untold) ?? today) })] : []),
    ...(parts.some(({ base }) => base.atStart.size < SMALL_N) ? [t('keeping.grey')] : []),
  ].join(' · ');
}

function paysByContract({ kpi }: Accounts): boolean {
  return kpi(revenuePerCustomer.id)?.basis.tabs[0] === 'customers';
}

function revenueTitle(accounts: Accounts): string {
  const { t } = accounts.input.speech;
  return paysByContract(accounts) ? t('accounts.yearlyValue') : t('accounts.revenue');
}

/** `Q3 2026: 96.2% of customers stayed, revenue $1.2M; most were kept in Q1 2025, 98.0%`: of the last part that is over. */
function finding({ parts, table, grain }: Parts, accounts: Accounts): string {
  const { speech } = accounts.input;
  const { t } = speech;
  const told = parts.filter(({ churn }) => churn.gross !== null);
  const over = told.filter(({ isRunning }) => !isRunning);
  const shown = over.length > 0 ? over : told;
  const last = shown[shown.length - 1]!;
  const kept = (part: Part) => 1 - part.churn.gross!;
  const words = { part: periodName(last.period, speech), share: speech.percent(kept(last), 1) };
  const keeping = table === 'customers' ? t('keep.stayed', words) : t('keep.bought', words);
  const growing = last.revenue === null ? [] : [revenueInWords(last.revenue, accounts)];
  const first = [keeping, ...growing].join(t('list.comma'));
  if (shown.length === 1) return first;
  const best = shown.reduce((most, part) => (kept(part) > kept(most) ? part : most));
  const partsIn = (n: number) => speech.count(grain === 'quarter' ? 'quarters' : 'months', n);
  const share = speech.percent(kept(best), 1);
  const equals = shown.filter((part) => speech.percent(kept(part), 1) === share);
  if (equals.length > 1) {
    const words = { n: speech.plain(equals.length), all: partsIn(shown.length), best: share };
    return `${first}; ${equals.includes(last) ? t('keep.isAmongBest', words) : t('keep.bestShared', words)}`;
  }
  const compared =
    best === last
      ? t('keep.isBest', { n: partsIn(shown.length) })
      : t('keep.best', { when: periodName(best.period, speech), best: share });
  return `${first}; ${compared}`;
}

function revenueInWords(revenue: number, accounts: Accounts): string {
  const { t, money } = accounts.input.speech;
  return paysByContract(accounts)
    ? t('keep.yearlyValue', { amount: money(revenue) })
    : t('keep.revenue', { amount: money(revenue) });
}
