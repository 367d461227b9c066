import { avgDealSize } from '../../metrics/avg-deal-size';
import type { Metric } from '../../metrics/metric';
import { pipelineValue } from '../../metrics/pipeline-value';
import { salesCycle } from '../../metrics/sales-cycle';
import { salesForecast } from '../../metrics/sales-forecast';
import { salesValue } from '../../metrics/sales-value';
import { winRate } from '../../metrics/win-rate';
import { comparablePeriods } from '../../model/comparable-periods';
import { compareWithBefore } from '../../model/compare-period';
import type { Period } from '../../model/period';
import { type Answer, answersTo, isForecast, isStanding } from '../figures/answers';
import { changeCell, changeOf } from '../figures/change';
import { COUNT, formatsFor } from '../figures/formats';
import { kpiTitle } from '../figures/kpi-tile';
import { noteOf } from '../figures/note';
import { periodName } from '../figures/period-name';
import { workableKpis } from '../figures/workable-kpis';
import type { TableBlock, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, SMALL_N, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Assessment } from './assess';
import { soundScan } from './sound-scan';

const HEADLINE: readonly Metric[] = [winRate, avgDealSize, salesValue, salesCycle, pipelineValue, salesForecast];

/** The headline KPIs of the period with all rows, and with the sound ones alone; the same over all time. */
export function effectTables(assessment: Assessment, input: ReportInput): TableBlock[] {
  const { period, today, speech } = input;
  const { kpis } = workableKpis(
    HEADLINE.filter((metric) => !isForecast(metric) || period.end > today),
    input,
  );
  if (kpis.length === 0) return [];
  const [current] = comparablePeriods(period, today, 1) as [Period];
  const { running } = compareWithBefore(period, today);
  const name = periodName(period, speech);
  const when = running ? speech.t('title.soFar', { period: name }) : name;
  const closed = kpis.filter((metric) => !isStanding(metric) && !isForecast(metric));
  const heading = speech.t('effect.heading', { period: when });
  const deals = speech.count('deals', assessment.defectiveDeals);
  const caption =
    assessment.defectiveDeals === 0 ? speech.t('effect.captionNone') : speech.t('effect.caption', { deals });
  const ofPeriod = effectTable({ id: 'effect', heading, caption }, kpis, (metric) =>
    closed.includes(metric) ? current : period,
  );
  const overAll = effectTable({ id: 'effectOverall', heading: speech.t('effect.allTime') }, closed, () => null);
  return [ofPeriod, ...(closed.length > 0 ? [overAll] : [])];

  function effectTable(
    { id, heading: title, caption }: Pick<TableBlock, 'id' | 'heading' | 'caption'>,
    metrics: readonly Metric[],
    periodOf: (metric: Metric) => Period | null,
  ): TableBlock {
    const { t } = speech;
    return {
      kind: 'table',
      id,
      heading: title,
      ...(caption === undefined ? {} : { caption }),
      columns: [
        { title: t('effect.kpi'), at: wide(0), isText: true },
        { title: t('effect.before'), at: wide(1) },
        { title: t('kpis.n'), at: narrow(1), note: t('kpis.nNote') },
        { title: t('effect.after'), at: wide(2), note: t('effect.afterNote', { deals }) },
        { title: t('kpis.n'), at: narrow(2), note: t('kpis.nNote') },
        { title: t('effect.difference'), at: wide(3) },
      ],
      rows: metrics.map((metric) => rowOf(metric, periodOf(metric), assessment, input)),
    };
  }
}

function rowOf(metric: Metric, period: Period | null, assessment: Assessment, input: ReportInput): TableRow {
  const { scan, speech } = input;
  const sound = { ...input, scan: soundScan(scan, assessment.defective) };
  const before = answersTo([metric], input, period).of(metric);
  const after = answersTo([metric], sound, period).of(metric);
  const deals = speech.count('deals', assessment.defectiveDeals);
  const change = changeOf(metric, after.value, before.value);
  return {
    cells: [
      { value: kpiTitle(metric, input), style: TEXT, note: `${metric.summary}.` },
      valueCell(before, noteOf(before, input, { countsLeftOut: true }), input),
      countCell(before.n),
      valueCell(after, withoutCall(noteOf(after, sound), speech.t('effect.afterNote', { deals })), input),
      countCell(after.n),
      // Without rows a figure is another one, not a better or worse one.
      changeCell(change && { ...change, isBetter: null }, speech),
    ],
  };
}

function valueCell(answer: Answer, note: string, input: ReportInput): ModelCell {
  const { metric, value, problem } = answer;
  if (value === null && problem) return { value: input.speech.t('kpis.tooLittle'), style: { ...FAINT, size: 9 }, note };
  return { value, format: formatsFor(input)[metric.unit], style: NUMBER, ...(value === null ? {} : { note }) };
}

/** No cell function gives the figure of the sound rows: its note ends with what it is instead of the call. */
function withoutCall(note: string, instead: string): string {
  return `${note.slice(0, note.lastIndexOf('\n') + 1)}${instead}`;
}

function countCell(n: number | null): ModelCell {
  return { value: n, format: COUNT, style: n !== null && n < SMALL_N ? FAINT : NUMBER };
}
