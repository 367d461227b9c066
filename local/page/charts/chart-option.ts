import type { EChartsOption } from 'echarts';
import type { Chart } from '../../workbook';
import { cartesian } from './cartesian';
import { type ChartTable, type ChartValues, chartTable } from './chart-table';
import { heading } from './heading';
import { legend, type Margins } from './legend';
import { type OptionReader, readOptions } from './option-reader';
import { INK } from './palette';
import { pie } from './pie';
import { scatter } from './scatter';

/**
 * What ECharts has to draw so that a chart looks as Google Sheets would draw it.
 * `values` are the cells of the chart's ranges; `locale` is a language tag such as `sv`.
 */
export function chartOption(
  chart: Pick<Chart, 'type' | 'headers' | 'width' | 'height' | 'options'>,
  values: ChartValues,
  locale = 'en',
): EChartsOption {
  const options = readOptions(chart.options);
  const table = chartTable(values, chart.headers, locale);
  const head = heading(options, chart.width);
  const key = legend(options, legendNames(chart.type, table, options), {
    width: chart.width,
    headingHeight: head.height,
  });
  const margins = {
    top: head.height + key.margins.top,
    right: 16 + key.margins.right,
    bottom: 14 + key.margins.bottom,
    left: 16 + key.margins.left,
  };
  const plot = draw(chart, table, options, { margins, locale, domainFormat: firstFormat(values, chart.headers) });
  return {
    animation: false,
    backgroundColor: options.text('backgroundColor', 'backgroundColor.fill') ?? INK.background,
    textStyle: { fontFamily: options.text('fontName') ?? INK.font },
    ...(head.title ? { title: head.title } : {}),
    ...(key.legend ? { legend: key.legend } : {}),
    grid: { ...margins, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    ...plot,
    tooltip: { confine: true, textStyle: { fontSize: 12, fontFamily: INK.font }, ...plot.tooltip },
  };
}

interface DrawSetting {
  margins: Margins;
  locale: string;
  domainFormat: string | undefined;
}

function draw(
  { type, width }: Pick<Chart, 'type' | 'width'>,
  table: ChartTable,
  options: OptionReader,
  { margins, locale, domainFormat }: DrawSetting,
): EChartsOption {
  if (type === 'PIE') return pie(table, options, { margins, locale });
  if (type === 'SCATTER') return scatter(table, options, { locale, domainFormat });
  return cartesian(table, options, { type, locale, pixels: width - margins.left - margins.right - 48 });
}

function legendNames(type: Chart['type'], table: ChartTable, options: OptionReader): string[] {
  if (type === 'PIE') return table.categories;
  return table.series
    .filter((_, index) => options.flag(`series.${index}.visibleInLegend`) !== false)
    .map((series) => series.name);
}

/** The number format of the categories, which a scatter chart's horizontal axis follows. */
function firstFormat(values: ChartValues, headers: number): string | undefined {
  return values[0]?.slice(headers).find((row) => typeof row[0]?.value === 'number')?.[0]?.format;
}
