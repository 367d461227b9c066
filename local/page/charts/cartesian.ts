import type { EChartsOption } from 'echarts';
import type { Chart } from '../../workbook';
import { cartesianSeries } from './cartesian-series';
import { categoryAxis } from './category-axis';
import type { ChartTable } from './chart-table';
import type { OptionReader } from './option-reader';
import { type SeriesStyle, seriesStyle } from './series-style';
import { asShares, stacking } from './stacking';
import { axisFormat, valueAxis } from './value-axis';

interface CartesianSetting {
  type: Chart['type'];
  /** How wide the plot is, about. */
  pixels: number;
  locale: string;
}

/** Column, bar, line, area and combo charts. */
export function cartesian(
  table: ChartTable,
  options: OptionReader,
  { type, pixels, locale }: CartesianSetting,
): EChartsOption {
  const isHorizontal = type === 'BAR';
  const valueName = isHorizontal ? 'hAxis' : 'vAxis';
  const stack = stacking(options);
  const styles = table.series.map((_, index) => seriesStyle(type, options, index));
  const drawn = stack === 'shares' ? asShares(table.series, styles) : table.series;

  const axes = axisIndices(styles).map((index) => {
    const members = drawn.filter((_, at) => styles[at]?.axis === index);
    const cellFormat = stack === 'shares' ? '0%' : members.find((series) => series.format)?.format;
    return valueAxis(options, {
      name: valueName,
      index,
      format: axisFormat(options, { name: valueName, index, cellFormat, locale }),
      includesZero: styles.some((style) => style.axis === index && style.kind !== 'line'),
    });
  });
  const categories = categoryAxis(options, {
    name: isHorizontal ? 'vAxis' : 'hAxis',
    categories: table.categories,
    pixels,
    hasGap: styles.some((style) => style.kind !== 'area'),
  });
  const series = drawn.map((one, index) =>
    cartesianSeries(one, styles[index] ?? seriesStyle(type, options, index), {
      options,
      index,
      isHorizontal,
      isStackedChart: stack !== 'none',
      locale,
    }),
  );
  return {
    ...(isHorizontal ? { xAxis: axes, yAxis: categories } : { xAxis: categories, yAxis: axes }),
    series,
    tooltip: { trigger: 'axis', axisPointer: { type: styles.some(({ kind }) => kind === 'bars') ? 'shadow' : 'line' } },
  };
}

const axisIndices = (styles: readonly SeriesStyle[]) =>
  styles.some((style) => style.axis === 1) ? ([0, 1] as const) : ([0] as const);
