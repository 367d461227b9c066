import type { YAXisComponentOption } from 'echarts';
import { type AxisName, axisFrame, axisOptions } from './axis-options';
import { type FormatValue, formatValue } from './format-value';
import type { OptionReader } from './option-reader';
import { INK } from './palette';

interface ValueAxisSetting {
  name: AxisName;
  /** 0: the first, 1: the one on the other side. */
  index: 0 | 1;
  format: FormatValue;
  /** Bars and areas stand on zero; lines need not. */
  includesZero: boolean;
}

export function valueAxis(options: OptionReader, { name, index, format, includesZero }: ValueAxisSetting) {
  const axis = axisOptions(options, name, index);
  const { own, look } = axis;
  const frame = axisFrame(axis, name);
  const gridlines = own.number('gridlines.count');
  const lowest = own.number('minValue');
  const highest = own.number('maxValue');
  const isFixed = own.number('viewWindow.min') !== undefined && own.number('viewWindow.max') !== undefined;
  return {
    ...frame,
    type: own.flag('logScale') ? ('log' as const) : ('value' as const),
    scale: !includesZero,
    min: own.number('viewWindow.min') ?? (lowest === undefined ? undefined : ({ min }) => Math.min(min, lowest)),
    max: own.number('viewWindow.max') ?? (highest === undefined ? undefined : ({ max }) => Math.max(max, highest)),
    splitNumber: gridlines !== undefined && gridlines > 1 ? gridlines - 1 : 5,
    // Ticks level with the first axis' would fall on odd numbers of a fixed range.
    alignTicks: index === 1 && !isFixed,
    axisLine: { show: false },
    splitLine: {
      show: index === 0 && gridlines !== 0,
      lineStyle: { color: look.text('gridlines.color') ?? INK.gridline },
    },
    axisLabel: { ...frame.axisLabel, hideOverlap: true, formatter: (value: number) => format(value) },
  } satisfies YAXisComponentOption;
}

/** How an axis writes its numbers: as its option says, else as the cells do. */
export function axisFormat(
  options: OptionReader,
  {
    name,
    index,
    cellFormat,
    locale,
  }: { name: AxisName; index: number; cellFormat: string | undefined; locale: string },
): FormatValue {
  return formatValue(axisOptions(options, name, index).own.text('format') ?? cellFormat, locale);
}
