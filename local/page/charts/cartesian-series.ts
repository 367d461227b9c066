import type { BarSeriesOption, LineSeriesOption } from 'echarts';
import type { ChartSeries } from './chart-table';
import { dataLabel } from './data-label';
import { formatValue } from './format-value';
import type { OptionReader } from './option-reader';
import type { SeriesStyle } from './series-style';

interface SeriesSetting {
  options: OptionReader;
  index: number;
  isHorizontal: boolean;
  isStackedChart: boolean;
  locale: string;
}

/** One series as bars, a line or an area. */
export function cartesianSeries(
  series: ChartSeries,
  style: SeriesStyle,
  setting: SeriesSetting,
): BarSeriesOption | LineSeriesOption {
  const { options, index, isHorizontal, locale } = setting;
  const format = formatValue(series.format, locale);
  const isStacked = setting.isStackedChart && style.kind !== 'line';
  const common = {
    id: `series-${index}`,
    name: series.name,
    data: series.values.map((value, at) => point(value, options.text(`series.${index}.items.${at}.color`))),
    [isHorizontal ? 'xAxisIndex' : 'yAxisIndex']: style.axis,
    // One stack per kind and axis: a line over stacked columns is not lifted by them.
    ...(isStacked ? { stack: `${style.kind}-${style.axis}` } : {}),
    itemStyle: { color: style.color },
    emphasis: { disabled: true },
    tooltip: { valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–') },
    ...(style.hasLabels ? { label: dataLabel(options, index, { ...style, isHorizontal, isStacked }, format) } : {}),
  };
  if (style.kind === 'bars') {
    return { ...common, type: 'bar', barCategoryGap: barGap(options), barGap: '0%' };
  }
  return {
    ...common,
    type: 'line',
    smooth: style.smooth,
    connectNulls: options.flag('interpolateNulls') ?? false,
    // A point between two gaps would leave no trace without its symbol.
    symbol: style.pointSize > 0 || style.hasLabels || hasLonelyPoint(series.values) ? 'circle' : 'none',
    symbolSize: style.pointSize || style.lineWidth + 3,
    lineStyle: { width: style.lineWidth, color: style.color, ...(style.dash ? { type: style.dash } : {}) },
    ...(style.kind === 'area' ? { areaStyle: { color: style.color, opacity: style.areaOpacity } } : {}),
  };
}

const point = (value: number | null, color: string | undefined) =>
  color === undefined || value === null ? value : { value, itemStyle: { color } };

/** `bar.groupWidth` is the share of a category that its bars take; ECharts wants the share left free. */
function barGap(options: OptionReader): string {
  const width = Number.parseFloat(options.text('bar.groupWidth') ?? '62%');
  return `${Math.min(95, Math.max(0, 100 - width))}%`;
}

function hasLonelyPoint(values: readonly (number | null)[]): boolean {
  return values.some(
    (value, at) => value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null,
  );
}
