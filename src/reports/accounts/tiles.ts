import { changeColor, changeInWords, changeOf } from '../figures/change';
import { shownValue, valueInWords } from '../figures/figure-cell';
import { kpiTitle } from '../figures/kpi-tile';
import type { Tile, TilesBlock } from '../layout/blocks';
import type { Accounts } from './accounts';
import { figureNote } from './figure-note';
import { isLongRun, type KpiAnswers } from './kpi-answers';
import type { Parts } from './parts';

const MOST = 6;

/** What matters most to who looks after accounts first; those further down step in for what is missing. */
const CHOSEN = [
  'retentionRate',
  'netRevenueRetention',
  'clientGrowth',
  'revenuePerCustomer',
  'customerLtv',
  'avgOrderValue',
  'repeatDeals',
  'newCustomers',
  'customerSentiment',
  'orderGrowth',
  'contractValue',
];

export function accountTiles(accounts: Accounts, parts: Parts | null): TilesBlock {
  const known = CHOSEN.map(accounts.kpi).filter((kpi) => kpi !== undefined);
  const first = parts ? [customersTile(parts, accounts)] : [];
  const withValue = known.filter(({ now }) => now.value !== null);
  const chosen = [...withValue, ...known.filter(({ now }) => now.value === null)].slice(0, MOST - first.length);
  return { kind: 'tiles', tiles: [...first, ...chosen.map((kpi) => tileOf(kpi, accounts))] };
}

/** How many customers there are at the end of the last part. */
function customersTile({ parts }: Parts, { input: { speech }, formats }: Accounts): Tile {
  const { base } = parts[parts.length - 1]!;
  const [now, before] = [base.atEnd.size, base.atStart.size];
  const change =
    before > 0
      ? { kind: 'share' as const, amount: now / before - 1, isBetter: now === before ? null : now > before }
      : null;
  const color = change && changeColor(change);
  return {
    label: speech.t('accounts.customers'),
    value: now,
    format: formats.count,
    shown: speech.plain(now),
    below: change
      ? speech.t('tile.change', { change: changeInWords(change, speech), before: speech.plain(before) })
      : speech.t('tile.noBefore'),
    note: speech.t('accounts.customersNote'),
    ...(color ? { color } : {}),
  };
}

function tileOf(kpi: KpiAnswers, accounts: Accounts): Tile {
  const { input, formats } = accounts;
  const { metric, now, before } = kpi;
  const change = changeOf(metric, now.value, before?.value ?? null);
  const color = change ? changeColor(change) : undefined;
  return {
    label: kpiTitle({ ...metric, title: kpi.title }, input),
    value: now.value,
    format: formats[metric.unit],
    shown: shownValue(metric, now.value, input.speech),
    below: belowOf(kpi, accounts),
    note: figureNote(kpi, input),
    ...(color ? { color } : {}),
  };
}

/** `▲ 12% from $3.7K` */
function belowOf({ metric, title, now, before }: KpiAnswers, { input: { speech } }: Accounts): string {
  if (now.value === null) return speech.t('accounts.tileNone');
  const change = changeOf(metric, now.value, before?.value ?? null);
  if (change && before) {
    const was = valueInWords(metric, before.value!, speech);
    return speech.t('tile.change', { change: changeInWords(change, speech), before: was });
  }
  if (isLongRun(metric) && title === metric.title) return speech.t('accounts.longRun');
  return now.n === null ? speech.t('tile.noBefore') : speech.t('accounts.tileN', { n: speech.plain(now.n) });
}
