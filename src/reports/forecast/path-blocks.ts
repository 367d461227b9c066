import type { Formats } from '../figures/formats';
import type { ChartBlock, TableBlock, TableRow } from '../layout/blocks';
import { chartLook } from '../layout/chart-look';
import { FIRST, LAST, wide } from '../layout/columns';
import { NUMBER, OWN, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';
import { POINTS, pathOf } from './path';

const CHART_HEIGHT = 336;
const EXPECTED = '#8ab4f8';
/** Strokes and gaps in pixels. */
const DASHES = ['6', '4'];

/** Won so far as a solid line, what is expected as a dotted one. */
export function pathChart({ speech }: ReportInput): ChartBlock {
  return {
    kind: 'chart',
    id: 'pathToForecast',
    type: 'line',
    table: 'path',
    columns: [0, 1, 2],
    rows: POINTS,
    from: FIRST,
    to: LAST,
    height: CHART_HEIGHT,
    options: {
      ...chartLook,
      title: speech.t('path.chart'),
      'legend.position': 'top',
      'series.0.color': OWN,
      'series.0.lineWidth': 4,
      'series.1.color': EXPECTED,
      'series.1.lineWidth': 3,
      'series.1.lineDashStyle': DASHES,
      'series.1.pointSize': 5,
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
      { title: t('path.day'), at: wide(3), isText: true },
      { title: t('path.won'), at: wide(4) },
      { title: t('path.expected'), at: wide(5) },
    ],
    rows: pathOf(outlook, input).map(({ day, won, expected }): TableRow => {
      const name = speech.dayOfYear(day);
      return {
        cells: [
          { value: name, style: TEXT },
          cell(won, t('path.wonNote', { day: name })),
          cell(expected, t('path.expectedNote', { day: name })),
        ],
      };
    }),
    fixedRows: POINTS,
  };
}
