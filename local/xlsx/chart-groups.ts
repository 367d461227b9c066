import type { ComboChartGroupOptions } from '@cj-tech-master/excelts/chart';
import type { OptionReader } from '../page/charts/option-reader';
import { type SeriesStyle, seriesStyle } from '../page/charts/series-style';
import { stacking } from '../page/charts/stacking';
import type { Chart } from '../workbook';
import { categoryAxis, valueAxis } from './chart-axes';
import type { ChartData, SeriesData } from './chart-data';
import { chartSeries } from './chart-series';

type Kind = SeriesStyle['kind'];

/** Areas lie behind bars, bars behind lines. */
const LAYERS: readonly Kind[] = ['area', 'bars', 'line'];

interface Member {
  series: SeriesData;
  style: SeriesStyle;
  index: number;
}

export interface ChartGroups {
  groups: ComboChartGroupOptions[];
  /** The series' places in the chart's ranges, in the order they are drawn in. */
  drawn: number[];
}

/** The series of a column, bar, line, area or combo chart: those of one kind on one axis make a group. */
export function chartGroups(type: Chart['type'], data: ChartData, options: OptionReader): ChartGroups {
  const members = data.series.map((series, index) => ({ series, style: seriesStyle(type, options, index), index }));
  const hasFirst = members.some(({ style }) => style.axis === 0);
  const layers = ([0, 1] as const).flatMap((axis) =>
    LAYERS.flatMap((kind) => {
      const some = members.filter(({ style }) => style.kind === kind && (hasFirst ? style.axis : 0) === axis);
      return some.length > 0 ? [{ kind, axis, some }] : [];
    }),
  );
  return {
    groups: layers.map(({ kind, axis, some }) =>
      group(some, { kind, axis, isHorizontal: type === 'BAR', data, options }),
    ),
    drawn: layers.flatMap(({ some }) => some.map(({ index }) => index)),
  };
}

interface Setting {
  kind: Kind;
  axis: 0 | 1;
  isHorizontal: boolean;
  data: ChartData;
  options: OptionReader;
}

function group(members: readonly Member[], setting: Setting): ComboChartGroupOptions {
  const { kind, axis, isHorizontal, data, options } = setting;
  const stack = kind === 'line' ? 'none' : stacking(options);
  const isStacked = stack !== 'none';
  const cellFormat = stack === 'shares' ? '0%' : members.find(({ series }) => series.format)?.series.format;
  return {
    ...shape(setting, isStacked),
    grouping: GROUPINGS[stack] ?? (kind === 'bars' ? 'clustered' : 'standard'),
    series: members.map(({ series, style, index }) =>
      chartSeries(series, style, { options, index, categories: data.categories, isStacked }),
    ),
    categoryAxis: categoryAxis(options, isHorizontal, data.categoryFormat),
    valueAxis: valueAxis(options, {
      name: isHorizontal ? 'hAxis' : 'vAxis',
      index: axis,
      format: cellFormat,
      isFarSide: isHorizontal || axis === 1,
    }),
    ...(axis === 1 ? { useSecondaryAxis: true } : {}),
  };
}

const GROUPINGS: Readonly<Record<string, 'stacked' | 'percentStacked'>> = {
  amounts: 'stacked',
  shares: 'percentStacked',
};

type Shape = Pick<ComboChartGroupOptions, 'type' | 'barDir' | 'gapWidth' | 'overlap'>;

function shape({ kind, isHorizontal, options }: Setting, isStacked: boolean): Shape {
  if (kind !== 'bars') return { type: kind };
  return {
    type: 'bar',
    barDir: isHorizontal ? 'bar' : 'col',
    gapWidth: gapWidth(options.text('bar.groupWidth') ?? '62%'),
    overlap: isStacked ? 100 : 0,
  };
}

/** `bar.groupWidth` is the share of a category that its bars take; a file has the gap in percent of a bar. */
function gapWidth(groupWidth: string): number {
  const share = Math.min(100, Math.max(10, Number.parseFloat(groupWidth) || 62)) / 100;
  return Math.min(500, Math.round((1 / share - 1) * 100));
}
