import type { Block } from '../layout/blocks';
import { chartLook } from '../layout/chart-look';
import { FIRST, LAST } from '../layout/columns';
import { HEADING, OWN } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { MONTHS, type Months } from './months';

const HEIGHT = 336;
const LINE = '#e8710a';

/** Sales by month as columns with the win rate as a line, below the sentence that says what it shows. */
export function monthChart({ months, columns, answers, table }: Months, { speech }: ReportInput): Block[] {
  const metrics = columns.map(({ metric }) => metric);
  const bars = metrics.find(({ id }) => id === 'salesValue') ?? metrics.find(({ id }) => id === 'salesCount');
  const line = metrics.find(({ id }) => id === 'winRate');
  if (!bars) return [];
  const values = months.map(({ whole }) => answers.of(bars, whole.label).value ?? 0);
  const best = values.indexOf(Math.max(...values));
  const amount = bars.unit === 'money' ? speech.money(values[best]!) : speech.count('deals', values[best]!);
  if (values[best] === 0) return [heading(speech.t('months.none'))];
  const series = line ? [bars, line] : [bars];
  return [
    heading(speech.t('months.finding', { month: speech.month(months[best]!.whole.start), amount })),
    {
      kind: 'chart',
      id: 'salesByMonth',
      type: 'combo',
      table: table.id,
      columns: [0, ...series.map((metric) => metrics.indexOf(metric) + 1)],
      rows: MONTHS,
      from: FIRST,
      to: LAST,
      height: HEIGHT,
      options: {
        ...chartLook,
        title: series.map(({ title }) => title).join(speech.t('months.chartAnd')),
        'legend.position': line ? 'top' : 'none',
        seriesType: 'bars',
        'series.0.type': 'bars',
        'series.0.color': OWN,
        'series.0.targetAxisIndex': 0,
        'vAxes.0.title': bars.title,
        'vAxes.0.format': 'short',
        'vAxes.0.minValue': 0,
        ...(line
          ? {
              'series.1.type': 'line',
              'series.1.color': LINE,
              'series.1.targetAxisIndex': 1,
              'series.1.lineWidth': 3,
              'series.1.pointSize': 6,
              'vAxes.1.title': line.title,
              'vAxes.1.format': '0%',
              'vAxes.1.viewWindow.min': 0,
              'vAxes.1.viewWindow.max': 1,
            }
          : {}),
      },
    },
  ];
}

function heading(text: string): Block {
  return { kind: 'lines', lines: [{ text, style: HEADING }] };
}
