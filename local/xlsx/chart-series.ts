import type { AddChartSeriesOptions, ChartLine } from '@cj-tech-master/excelts/chart';
import type { OptionReader } from '../page/charts/option-reader';
import type { SeriesStyle } from '../page/charts/series-style';
import type { ChartData, SeriesData } from './chart-data';
import { dataLabels } from './chart-labels';
import { chartColor, isInvisible } from './chart-look';

const POINTS_PER_PIXEL = 0.75;
const EMU_PER_POINT = 12_700;

/** One series of a column, bar, line or area chart. `options` are the chart's. */
export function chartSeries(
  data: SeriesData,
  style: SeriesStyle,
  { options, index, categories, isStacked }: Setting,
): AddChartSeriesOptions {
  const labels = style.hasLabels ? dataLabels(options, index, { ...style, isStacked }) : undefined;
  return {
    name: options.text(`series.${index}.labelInLegend`) ?? data.name,
    categories,
    values: data.values,
    ...(labels ? { dataLabels: labels } : {}),
    ...LOOKS[style.kind](style, options, index),
  };
}

interface Setting {
  options: OptionReader;
  /** The series' place among all series of the chart. */
  index: number;
  categories: ChartData['categories'];
  isStacked: boolean;
}

type Look = (style: SeriesStyle, options: OptionReader, index: number) => Partial<AddChartSeriesOptions>;

const LOOKS: Record<SeriesStyle['kind'], Look> = {
  bars: ({ color }, options, index) => ({
    ...(isInvisible(color) ? { spPr: { noFill: true } } : { fill: chartColor(color) }),
    invertIfNegative: false,
    dataPoints: pointColors(options.under(`series.${index}.items`)),
  }),
  line: ({ color, lineWidth, dash, smooth, pointSize }) => ({
    ...(isInvisible(color) || lineWidth === 0
      ? { spPr: { line: { noFill: true } } }
      : { line: chartColor(color), lineWidth: lineWidth * POINTS_PER_PIXEL, lineDash: dashName(dash) }),
    smooth,
    marker: pointSize > 0 ? point(color, pointSize) : { symbol: 'none' },
  }),
  area: ({ color, lineWidth, dash, areaOpacity }) => ({
    spPr: isInvisible(color)
      ? { fill: { noFill: true }, line: { noFill: true } }
      : {
          fill: { solid: { srgb: chartColor(color), alpha: Math.round(areaOpacity * 100_000) } },
          line:
            lineWidth === 0
              ? { noFill: true }
              : {
                  color: { srgb: chartColor(color) },
                  width: Math.round(lineWidth * POINTS_PER_PIXEL * EMU_PER_POINT),
                  dash: dashName(dash),
                },
        },
  }),
};

export const point = (color: string, size: number) => ({
  symbol: 'circle' as const,
  size: Math.min(72, Math.max(2, Math.round(size))),
  fill: chartColor(color),
  border: chartColor(color),
});

/** Google gives lengths of strokes and gaps in pixels, a file has names for some. */
function dashName(dash: readonly number[] | undefined): ChartLine['dash'] {
  const [stroke = 0] = dash ?? [];
  if (!dash || stroke === 0) return 'solid';
  if (dash.length > 2) return 'dashDot';
  if (stroke <= 2) return 'sysDot';
  return stroke <= 6 ? 'sysDash' : 'lgDash';
}

const MOST_POINTS = 200;

/** Single bars with a colour of their own (`series.0.items.3.color`). */
function pointColors(items: OptionReader): AddChartSeriesOptions['dataPoints'] {
  const points = Array.from({ length: MOST_POINTS }, (_, index) => ({ index, fill: items.text(`${index}.color`) }));
  return points.flatMap(({ index, fill }) => (chartColor(fill) ? [{ index, fill: chartColor(fill) }] : []));
}
