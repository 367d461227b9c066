import type { Tile } from '../layout/blocks';
import type { ReportInput } from '../report-input';
import { type Answer, isStanding } from './answers';
import { changeColor, changeInWords, changeOf } from './change';
import { shownValue, valueInWords } from './figure-cell';
import type { Formats } from './formats';

/** A KPI as a tile. */
export interface KpiTileInput {
  readonly now: Answer;
  /** What it was before; `null` for what stands in the pipeline. */
  readonly before: Answer | null;
  /** The number of open deals, to be told with what they are worth. */
  readonly openDeals: number | null;
  readonly formats: Formats;
  readonly note: string;
}

export function kpiTile({ now, before, openDeals, formats, note }: KpiTileInput, input: ReportInput): Tile {
  const { metric, value } = now;
  const { speech } = input;
  const change = changeOf(metric, value, before?.value ?? null);
  const color = change ? changeColor(change) : undefined;
  return {
    label: kpiTitle(now.metric, input),
    value,
    format: formats[metric.unit],
    shown: shownValue(metric, value, speech),
    below: isStanding(metric) ? belowStanding(now, openDeals, input) : belowChange(now, before, input),
    note,
    ...(color ? { color } : {}),
  };
}

/** A KPI's title, with its unit where its numbers do not show it. */
export function kpiTitle({ title, unit }: Answer['metric'], { speech }: Pick<ReportInput, 'speech'>): string {
  return unit === 'days' ? speech.t('unit.inDays', { title }) : title;
}

function belowStanding({ metric }: Answer, openDeals: number | null, { speech, today }: ReportInput): string {
  return metric.unit === 'count' || openDeals === null
    ? speech.t('tile.asOf', { day: speech.day(today) })
    : speech.t('tile.openDeals', { deals: speech.count('openDeals', openDeals) });
}

/** `▲ 12% from $3.7M` */
function belowChange(now: Answer, before: Answer | null, { speech, today }: ReportInput): string {
  const { metric, value } = now;
  const { t } = speech;
  if (now.period && now.period.start > today) return t('tile.notBegun');
  if (value === null) return t('tile.none');
  const earlier = before?.value ?? null;
  const change = changeOf(metric, value, earlier);
  if (!change || earlier === null) return t('tile.noBefore');
  return t('tile.change', { change: changeInWords(change, speech), before: valueInWords(metric, earlier, speech) });
}
