import { civilOf, type Day } from '../../lib/days';
import type { Formats } from '../figures/formats';
import type { ChartBlock, TableBlock, TableColumn, TableRow } from '../layout/blocks';
import { chartLook } from '../layout/chart-look';
import { FIRST, LAST, wide } from '../layout/columns';
import { NUMBER, OWN, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ChartModel, ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';
import { type PathPoint, POINTS, pathOf } from './path';

const CHART_HEIGHT = 252;
const EXPECTED = '#8ab4f8';
const RANGE = '#9aa0a6';
const QUOTA = '#3c4043';
/** Strokes and gaps in pixels. */
const DASHES = ['6', '4'];
const DOTS = ['2', '3'];

/** A line of the chart, and a column of the table that it draws. */
interface PathLine {
  readonly title: string;
  readonly options: Readonly<Record<string, string | number | readonly string[]>>;
  valueAt(point: PathPoint): number | null;
  noteOn(day: string): string;
}

/** Won so far as a solid line, what is expected as a dotted one between the ends of its range, the quota across. */
function linesOf({ range, quotas, stand }: Outlook, { speech }: ReportInput): PathLine[] {
  const { t } = speech;
  const thin = { lineWidth: 1, lineDashStyle: DOTS, color: RANGE };
  return [
    {
      title: t(stand === 'over' ? 'path.wonOver' : 'path.won'),
      options: { color: OWN, lineWidth: 4 },
      valueAt: ({ won }) => won,
      noteOn: (day) => t('path.wonNote', { day }),
    },
    ...(stand === 'over'
      ? []
      : [
          {
            title: t('path.expected'),
            options: { color: EXPECTED, lineWidth: 3, lineDashStyle: DASHES, pointSize: 5 },
            valueAt: ({ expected }: PathPoint) => expected,
            noteOn: (day: string) => t('path.expectedNote', { day }),
          },
        ]),
    ...(range
      ? (['low', 'high'] as const).map((end) => ({
          title: t(`path.${end}`),
          options: thin,
          valueAt: (point: PathPoint) => point[end],
          noteOn: (day: string) => t('path.rangeNote', { day }),
        }))
      : []),
    ...(quotas
      ? [
          {
            title: t('path.quota'),
            options: { color: QUOTA, lineWidth: 1 },
            valueAt: () => quotas.whole,
            noteOn: () => t('path.quotaNote'),
          },
        ]
      : []),
  ];
}

export function pathChart(outlook: Outlook, input: ReportInput): ChartBlock {
  const { speech } = input;
  const lines = linesOf(outlook, input);
  const series = Object.fromEntries(
    lines.flatMap(({ options }, i) => Object.entries(options).map(([name, value]) => [`series.${i}.${name}`, value])),
  ) as ChartModel['options'];
  return {
    kind: 'chart',
    id: 'pathToForecast',
    type: 'line',
    table: 'path',
    columns: [0, ...lines.map((_, i) => i + 1)],
    rows: POINTS,
    from: FIRST,
    to: LAST,
    height: CHART_HEIGHT,
    options: {
      ...chartLook,
      title: speech.t('path.chart'),
      'legend.position': 'top',
      ...series,
      'vAxis.minValue': 0,
      'vAxis.format': 'short',
      'vAxes.0.title': speech.t('path.axis'),
    },
  };
}

/** The points that the chart draws. */
export function pathTable(outlook: Outlook, formats: Formats, input: ReportInput): TableBlock {
  const { speech } = input;
  const { t } = speech;
  const lines = linesOf(outlook, input);
  const nameOf = dayNames(input);
  const cell = (value: number | null, note: string): ModelCell => ({
    value,
    format: formats.money,
    style: NUMBER,
    ...(value === null ? {} : { note }),
  });
  return {
    kind: 'table',
    id: 'path',
    heading: t('path.heading'),
    caption: t('path.caption'),
    columns: [
      { title: t('path.day'), at: wide(0), isText: true },
      ...lines.map(({ title }, i): TableColumn => ({ title, at: wide(i + 1) })),
    ],
    rows: pathOf(outlook, input).map((point): TableRow => {
      const name = nameOf(point.day);
      return {
        cells: [
          { value: name, style: TEXT },
          ...lines.map(({ valueAt, noteOn }) => cell(valueAt(point), noteOn(name))),
        ],
      };
    }),
    fixedRows: POINTS,
  };
}

/** `15 Oct`; with its year where the period has several. */
function dayNames({ period, speech }: ReportInput): (day: Day) => string {
  const isOneYear = civilOf(period.start).year === civilOf(period.end).year;
  return isOneYear ? speech.dayOfYear : speech.day;
}
