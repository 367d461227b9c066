import { avgDealSize } from '../../metrics/avg-deal-size';
import { forecastRange } from '../../metrics/forecast-range';
import { pipelineCount } from '../../metrics/pipeline-count';
import { quotaAttainment } from '../../metrics/quota-attainment';
import { salesCount } from '../../metrics/sales-count';
import { salesCycle } from '../../metrics/sales-cycle';
import { salesForecast } from '../../metrics/sales-forecast';
import { salesValue } from '../../metrics/sales-value';
import { winRate } from '../../metrics/win-rate';
import { compareWithBefore } from '../../model/compare-period';
import { answersTo } from '../figures/answers';
import { changeColor, changeInWords, changeOf } from '../figures/change';
import type { Formats } from '../figures/formats';
import { cellCall } from '../figures/note';
import { periodName } from '../figures/period-name';
import type { Tile, TilesBlock } from '../layout/blocks';
import { BETTER, WORSE } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { chanceInWords } from './chance-in-words';
import { kpiTiles } from './kpi-tiles';
import type { Outlook } from './outlook';
import { quotaCall } from './quota-call';

const MOST = 6;

/** The forecast, its range, the quota and how such forecasts did before. Of a period that is over, what happened. */
export function forecastTiles(outlook: Outlook, formats: Formats, input: ReportInput): TilesBlock {
  const own =
    outlook.stand === 'over'
      ? [...kpiTiles([salesValue], formats, input), ...quotaTiles(outlook, formats, input)]
      : [
          totalTile(outlook, formats, input),
          ...rangeTiles(outlook, formats, input),
          ...quotaTiles(outlook, formats, input),
          recordTile(outlook, input),
        ];
  const more =
    outlook.stand === 'over'
      ? kpiTiles([salesCount, avgDealSize, pipelineCount, winRate, salesCycle], formats, input)
      : [wonTile(outlook, formats, input), ...kpiTiles([pipelineCount], formats, input)];
  return { kind: 'tiles', tiles: [...own, ...more].slice(0, MOST) };
}

/** The forecast beside what was won in the whole period before. */
function totalTile(outlook: Outlook, formats: Formats, input: ReportInput): Tile {
  const { made } = outlook;
  const { speech, period, today } = input;
  const { t } = speech;
  const { before } = compareWithBefore(period, period.end);
  const name = periodName(before, speech);
  const earlier = before.end < today ? answersTo([salesValue], input, before).of(salesValue).value : null;
  const change = changeOf(salesValue, made.total, earlier);
  const color = change ? changeColor(change) : undefined;
  const noChange = before.end < today ? t('tile.noBefore') : t('forecast.beforeRunning', { period: name });
  return {
    label: t('forecast.total', { period: periodName(period, speech) }),
    value: made.total,
    format: formats.money,
    shown: speech.fullMoney(made.total),
    below: change ? t('forecast.onBefore', { change: changeInWords(change, speech), period: name }) : noChange,
    note: noteOnTotal(outlook, input),
    ...(color ? { color } : {}),
  };
}

function noteOnTotal({ made, open, isByAge }: Outlook, input: ReportInput): string {
  const { t, count, plain, fullMoney } = input.speech;
  const parts = [
    `${t('makeUp.won', { deals: count('deals', made.wonDeals.length) })}: ${fullMoney(made.won)}`,
    ...(isByAge
      ? [`${t('makeUp.open', { deals: count('openDeals', made.openDeals.length) })}: ${fullMoney(open)}`]
      : []),
    `${t(isByAge ? 'makeUp.notYet' : 'makeUp.pace')}: ${fullMoney(made.notYetInPipeline)}`,
    `${t('makeUp.learned')}: ${plain(made.closedDeals)}`,
  ];
  const call = cellCall(salesForecast, input.period, input);
  return [`${salesForecast.title}: ${salesForecast.rule}.`, '', ...parts, '', call].join('\n');
}

/** The ends of the range in which four of five outcomes lie. */
function rangeTiles({ range }: Outlook, formats: Formats, input: ReportInput): Tile[] {
  if (!range) return [];
  const { t, fullMoney } = input.speech;
  const call = cellCall(forecastRange, input.period, input);
  const note = [`${forecastRange.title}: ${forecastRange.rule}.`, '', `${forecastRange.remarks[0]}.`, '', call].join(
    '\n',
  );
  const tile = (label: string, value: number, below: string): Tile => ({
    label,
    value,
    format: formats.money,
    shown: fullMoney(value),
    below,
    note,
  });
  return [
    tile(t('forecast.low'), range.low, t('forecast.lowBelow')),
    tile(t('forecast.high'), range.high, t('forecast.highBelow')),
  ];
}

function quotaTiles({ quotas, made, chance, stand }: Outlook, formats: Formats, input: ReportInput): Tile[] {
  if (!quotas) return [];
  const { speech, period } = input;
  const { t } = speech;
  const { whole } = quotas;
  const name = periodName(period, speech);
  const gap = made.total - whole;
  const share = speech.percent(made.total / whole);
  const isOver = stand === 'over';
  return [
    {
      label: t('quota.label', { period: name }),
      value: whole,
      format: formats.money,
      shown: speech.fullMoney(whole),
      below: t('quota.wonShare', { share: speech.percent(made.won / whole) }),
      note: [t('quota.note', { rule: quotaAttainment.rule }), '', quotaCall(input)].join('\n'),
    },
    {
      label: t(isOver ? 'quota.gapOver' : 'quota.gap'),
      value: gap,
      format: `+${formats.money};-${formats.money};${formats.money}`,
      shown: `−${speech.fullMoney(Math.abs(gap))}`,
      below:
        isOver || chance === null
          ? t('quota.share', { share })
          : t('quota.shareAndChance', { share, cases: chanceInWords(chance, speech) }),
      color: gap < 0 ? WORSE : BETTER,
      note: [t(isOver ? 'quota.gapOverNote' : 'quota.gapNote'), ...(isOver ? [] : [t('quota.chanceNote')])].join('\n'),
    },
  ];
}

/** How many of such forecasts came near before. */
function recordTile({ record }: Outlook, { speech }: ReportInput): Tile {
  const { t } = speech;
  const value = record ? t('forecast.nearOf', { near: record.near, n: record.forecasts }) : null;
  return {
    label: t('forecast.near'),
    value,
    format: '@',
    shown: value ?? '–',
    below: record ? t('forecast.meanError', { error: speech.percent(record.error) }) : t('forecast.unchecked'),
    note: t('forecast.nearNote'),
  };
}

function wonTile({ made }: Outlook, formats: Formats, { speech }: ReportInput): Tile {
  const { t } = speech;
  const deals = speech.count('deals', made.wonDeals.length);
  return {
    label: t('parts.won'),
    value: made.won,
    format: formats.money,
    shown: speech.fullMoney(made.won),
    below: t('forecast.ofTotal', { share: speech.percent(made.total > 0 ? made.won / made.total : 0), deals }),
    note: t('forecast.wonNote', { deals }),
  };
}
