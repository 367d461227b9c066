import { avgDealSize } from '../../metrics/avg-deal-size';
import type { Metric } from '../../metrics/metric';
import { pipelineCount } from '../../metrics/pipeline-count';
import { pipelineValue } from '../../metrics/pipeline-value';
import { salesCount } from '../../metrics/sales-count';
import { salesCycle } from '../../metrics/sales-cycle';
import { salesForecast } from '../../metrics/sales-forecast';
import { salesValue } from '../../metrics/sales-value';
import { weightedPipeline } from '../../metrics/weighted-pipeline';
import { winRate } from '../../metrics/win-rate';
import { comparablePeriods } from '../../model/comparable-periods';
import { compareWithBefore } from '../../model/compare-period';
import type { Period } from '../../model/period';
import { answersTo } from '../figures/answers';
import { changeColor, changeInWords, changeOf } from '../figures/change';
import type { Formats } from '../figures/formats';
import { kpiTile } from '../figures/kpi-tile';
import { cellCall, noteOf } from '../figures/note';
import { periodName } from '../figures/period-name';
import { workableKpis } from '../figures/workable-kpis';
import type { Tile, TilesBlock } from '../layout/blocks';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

const MOST = 6;

/** The forecast and its parts; what stands in the pipeline beside them. Of a period that is over, what happened. */
export function forecastTiles(outlook: Outlook, formats: Formats, input: ReportInput): TilesBlock {
  const own =
    outlook.stand === 'over'
      ? kpiTiles([salesValue, salesCount, avgDealSize, winRate, salesCycle], formats, input)
      : [totalTile(outlook, formats, input), ...partTiles(outlook, formats, input)];
  const standing = kpiTiles([pipelineCount, pipelineValue, weightedPipeline, winRate, avgDealSize], formats, input);
  const known = standing.filter(({ value }) => value !== null);
  const chosen = [pipelineCount, weightedPipeline, pipelineValue, winRate, avgDealSize]
    .flatMap(({ title }) => known.find(({ label }) => label === title) ?? [])
    .slice(0, MOST - own.length);
  return { kind: 'tiles', tiles: [...own, ...chosen] };
}

/** KPIs as tiles, those that can be worked out; the pipeline's say that they are no forecast. */
export function kpiTiles(metrics: readonly Metric[], formats: Formats, input: ReportInput): Tile[] {
  const { kpis } = workableKpis(metrics, input);
  const [previous, current] = comparablePeriods(input.period, input.today, 2) as [Period, Period];
  const now = answersTo(kpis, input, current);
  const earlier = answersTo(kpis, input, previous);
  const openDeals = kpis.includes(pipelineCount) ? now.of(pipelineCount).value : null;
  return kpis.map((metric) => {
    const answer = now.of(metric);
    const note = noteOf(answer, input, { countsLeftOut: true });
    const tile = kpiTile({ now: answer, before: earlier.of(metric), openDeals, formats, note }, input);
    return metric === weightedPipeline ? { ...tile, below: input.speech.t('tile.noForecast') } : tile;
  });
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

function partTiles({ made, open, isByAge }: Outlook, formats: Formats, { speech }: ReportInput): Tile[] {
  const { t } = speech;
  const share = (part: number) => speech.percent(made.total > 0 ? part / made.total : 0);
  const tile = (label: string, value: number, below: string, note: string): Tile => ({
    label,
    value,
    format: formats.money,
    shown: speech.fullMoney(value),
    below,
    note,
  });
  const won = speech.count('deals', made.wonDeals.length);
  const wonTile = tile(
    t('parts.won'),
    made.won,
    t('forecast.ofTotal', { share: share(made.won), deals: won }),
    t('forecast.wonNote', { deals: won }),
  );
  if (!isByAge) {
    const ofTotal = t('forecast.shareOfTotal', { share: share(made.notYetInPipeline) });
    return [wonTile, tile(t('forecast.atPace'), made.notYetInPipeline, ofTotal, t('forecast.paceNote'))];
  }
  const counted = speech.count('openDeals', made.openDeals.length);
  return [
    wonTile,
    tile(
      t('parts.open'),
      open,
      t('forecast.ofTotal', { share: share(open), deals: counted }),
      t('forecast.openNote', { deals: counted }),
    ),
    tile(
      t('parts.notYet'),
      made.notYetInPipeline,
      t('forecast.shareOfTotal', { share: share(made.notYetInPipeline) }),
      t('forecast.notYetNote'),
    ),
  ];
}
