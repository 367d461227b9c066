import { NEAR } from '../../forecast/near';
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
import { inTile } from './fitting';
import { kpiTiles } from './kpi-tiles';
import type { Outlook } from './outlook';
import { overlapNote } from './overlap-note';
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
  const [name, shortName] = [periodName(before, speech), t('forecast.periodBefore')];
  const earlier = before.end < today ? answersTo([salesValue], input, before).of(salesValue).value : null;
  const change = changeOf(salesValue, made.total, earlier);
  const color = change ? changeColor(change) : undefined;
  const noChange =
    before.end < today
      ? t('tile.noBefore')
      : inTile(t('forecast.beforeRunning', { period: name }), t('forecast.beforeRunning', { period: shortName }));
  const onBefore = (words: string, on: string) => t('forecast.onBefore', { change: words, period: on });
  const changed = change && changeInWords(change, speech);
  return {
    label: inTile(t('forecast.total', { period: periodName(period, speech) }), t('parts.total')),
    value: made.total,
    format: formats.money,
    shown: speech.fullMoney(made.total),
    below: changed ? inTile(onBefore(changed, name), onBefore(changed, shortName)) : noChange,
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

/** The ends of the range in which four of five outcomes lie. Where they are all that can be, or the mean itself, other words. */
function rangeTiles({ range, made }: Outlook, formats: Formats, input: ReportInput): Tile[] {
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
    tile(t('forecast.low'), range.low, t(range.low > made.won ? 'forecast.lowBelow' : 'forecast.lowNothing')),
    tile(t('forecast.high'), range.high, t(range.high > made.total ? 'forecast.highBelow' : 'forecast.highMean')),
  ];
}

function quotaTiles(outlook: Outlook, formats: Formats, input: ReportInput): Tile[] {
  const { quotas, made, stand } = outlook;
  if (!quotas) return [];
  const { speech, period } = input;
  const { t } = speech;
  const { whole } = quotas;
  const name = periodName(period, speech);
  const gap = made.total - whole;
  const isOver = stand === 'over';
  return [
    {
      label: inTile(t('quota.label', { period: name }), t('ownerForecast.quota')),
      value: whole,
      format: formats.money,
      shown: speech.fullMoney(whole),
      below: t(isOver ? 'quota.wonShareOver' : 'quota.wonShare', { share: speech.percent(made.won / whole) }),
      note: [t('quota.note', { rule: quotaAttainment.rule }), '', quotaCall(input)].join('\n'),
    },
    {
      label: t(isOver ? 'quota.gapOver' : 'quota.gap'),
      value: gap,
      format: `+${formats.money};-${formats.money};${formats.money}`,
      shown: `−${speech.fullMoney(Math.abs(gap))}`,
      below: belowGap(outlook, whole, speech),
      color: gap < 0 ? WORSE : BETTER,
      note: [t(isOver ? 'quota.gapOverNote' : 'quota.gapNote'), ...(isOver ? [] : [t('quota.chanceNote')])].join('\n'),
    },
  ];
}

/** `85%; about 4 in 10 cases reach it`; of what is over or reached already no chances. */
function belowGap({ made, chance, stand }: Outlook, whole: number, speech: ReportInput['speech']): string {
  const share = speech.percent(made.total / whole);
  if (stand === 'over' || chance === null || made.won >= whole) return speech.t('quota.share', { share });
  const cases = chanceInWords(chance, speech);
  return inTile(speech.t('quota.shareAndChance', { share, cases }), cases);
}

/** How many of such forecasts came near before. */
function recordTile({ record }: Outlook, { speech }: ReportInput): Tile {
  const { t, percent } = speech;
  const note = [t('forecast.nearNote', { share: percent(NEAR) }), (record && overlapNote(record, speech)) ?? ''];
  const value = record ? t('forecast.nearOf', { near: record.near, n: record.forecasts }) : null;
  return {
    label: t('forecast.near', { share: percent(NEAR) }),
    value,
    format: '@',
    shown: value ?? '–',
    below: record ? t('forecast.meanError', { error: percent(record.error) }) : t('forecast.unchecked'),
    note: note.join('\n').trim(),
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
    below: made.total > 0 ? t('forecast.ofTotal', { share: speech.percent(made.won / made.total), deals }) : deals,
    note: t('forecast.wonNote', { deals }),
  };
}
