import type { Chart } from '../../workbook';
import type { OptionReader } from './option-reader';
import { seriesColor } from './palette';

export type SeriesKind = 'bars' | 'line' | 'area';

/** How one series of a column, bar, line, area or combo chart is drawn. */
export interface SeriesStyle {
  kind: SeriesKind;
  /** 0: the first value axis, 1: the one on the other side. */
  axis: 0 | 1;
  color: string;
  lineWidth: number;
  dash: number[] | undefined;
  smooth: boolean;
  pointSize: number;
  areaOpacity: number;
  hasLabels: boolean;
  isInLegend: boolean;
}

const KIND_OF_TYPE: Readonly<Record<Chart['type'], SeriesKind>> = {
  AREA: 'area',
  BAR: 'bars',
  COLUMN: 'bars',
  COMBO: 'bars',
  LINE: 'line',
  PIE: 'bars',
  SCATTER: 'line',
};

const KIND_OF_NAME: Readonly<Record<string, SeriesKind>> = {
  bars: 'bars',
  columns: 'bars',
  line: 'line',
  area: 'area',
  steppedArea: 'area',
};

export function seriesStyle(type: Chart['type'], options: OptionReader, index: number): SeriesStyle {
  const own = options.under(`series.${index}`);
  const kindName = type === 'COMBO' ? (own.text('type') ?? options.text('seriesType')) : undefined;
  const kind = KIND_OF_NAME[kindName ?? ''] ?? KIND_OF_TYPE[type];
  return {
    kind,
    axis: own.number('targetAxisIndex') === 1 ? 1 : 0,
    color: seriesColor(index, own.text('color'), options.texts('colors')),
    lineWidth: own.number('lineWidth') ?? options.number('lineWidth') ?? 2,
    dash: own.numbers('lineDashStyle') ?? options.numbers('lineDashStyle'),
    smooth: (own.text('curveType') ?? options.text('curveType')) === 'function',
    pointSize: own.number('pointSize') ?? options.number('pointSize') ?? 0,
    areaOpacity: own.number('areaOpacity') ?? options.number('areaOpacity') ?? 0.3,
    hasLabels: hasLabels(options, index),
    isInLegend: own.flag('visibleInLegend') ?? true,
  };
}

/** Sheets writes the values beside the points of a series when its `dataLabel` is `value`. */
export function hasLabels(options: OptionReader, index: number): boolean {
  return (options.text(`series.${index}.dataLabel`) ?? options.text('dataLabel')) === 'value';
}
