import type { Metric } from '../../metrics/metric';
import { isForecast, isOfCohort, isStanding } from '../figures/answers';
import { changeCell, changeOf } from '../figures/change';
import { COUNT } from '../figures/formats';
import { kpiTitle } from '../figures/kpi-tile';
import { noteOf } from '../figures/note';
import { periodName } from '../figures/period-name';
import { trendBlocks } from '../figures/trend';
import type { TableBlock, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, SMALL_N, TEXT, TREND } from '../layout/styles';
import type { ModelCell, ModelStyle } from '../sheet-model';
import type { Summary } from './summary';

const BLANK: ModelCell = { value: null };
/** Words in the place of a figure. */
const WORDS: ModelStyle = { ...FAINT, size: 9 };

/** Every KPI: its value, what it was before, the change, the median beside an average, the trend. */
export function kpiTable(summary: Summary): TableBlock {
  const { stand, previous, input, kpis } = summary;
  const { speech } = input;
  const { t } = speech;
  const name = periodName(input.period, speech);
  return {
    kind: 'table',
    id: 'kpis',
    heading: t('kpis.heading'),
    caption: t('kpis.caption'),
    columns: [
      { title: t('kpis.kpi'), at: wide(0), isText: true },
      { title: stand === 'running' ? t('title.soFar', { period: name }) : name, at: wide(1) },
      { title: t('kpis.n'), at: narrow(1), note: t('kpis.nNote') },
      { title: stand === 'running' ? t('kpis.beforeRunning') : periodName(previous, speech), at: wide(2) },
      { title: t('kpis.n'), at: narrow(2), note: t('kpis.nNote') },
      { title: t('kpis.change'), at: wide(3) },
      { title: t('kpis.median'), at: wide(4), note: t('kpis.medianNote') },
      { title: t('kpis.trend'), at: wide(5), isText: true, note: t('kpis.trendNote') },
    ],
    rows: kpis.map((metric) => rowOf(metric, summary)),
  };
}

function rowOf(metric: Metric, summary: Summary): TableRow {
  const { now, formats, input } = summary;
  const format = formats[metric.unit];
  const answer = now.of(metric);
  const before = summary.before(metric);
  const note = summary.note(metric);
  return {
    cells: [
      { value: kpiTitle(metric, input), style: TEXT, note: `${metric.summary}.` },
      isForecast(metric) && answer.problem
        ? { value: input.speech.t('kpis.tooLittle'), style: WORDS, note }
        : { value: answer.value, format, style: NUMBER, note },
      countCell(answer.n),
      before
        ? { value: before.value, format, style: NUMBER, note: noteOf(before, input) }
        : { value: standingWords(metric, summary), style: WORDS },
      before ? countCell(before.n) : BLANK,
      changeCell(changeOf(metric, answer.value, before?.value ?? null), input.speech),
      metric.median ? { value: answer.median, format, style: NUMBER, note: input.speech.t('kpis.medianNote') } : BLANK,
      { value: trendBlocks(summary.trend(metric)) || null, style: TREND },
    ],
  };
}

/** What a figure without a before stands for. */
function standingWords(metric: Metric, { now, input, stand }: Summary): string | null {
  const { speech, today, period } = input;
  const { t } = speech;
  if (isStanding(metric)) return t('kpis.asOf', { day: speech.day(today) });
  if (isOfCohort(metric) && stand !== 'ahead') return t('kpis.cohort');
  if (!isForecast(metric)) return stand === 'ahead' ? t('tile.notBegun') : null;
  if (now.of(metric).problem) return null;
  return t('kpis.whole', { period: periodName(period, speech) });
}

function countCell(n: number | null): ModelCell {
  return { value: n, format: COUNT, style: n !== null && n < SMALL_N ? FAINT : NUMBER };
}
