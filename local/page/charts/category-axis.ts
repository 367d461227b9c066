import type { XAXisComponentOption } from 'echarts';
import { type AxisName, axisFrame, axisOptions } from './axis-options';
import type { OptionReader } from './option-reader';
import { INK } from './palette';
import { textWidth } from './text-width';

interface CategoryAxisSetting {
  name: AxisName;
  categories: readonly string[];
  /** The chart's width. */
  pixels: number;
  /** Room for half a category at both ends, as bars need it. */
  hasGap: boolean;
}

export function categoryAxis(options: OptionReader, { name, categories, pixels, hasGap }: CategoryAxisSetting) {
  const axis = axisOptions(options, name);
  const frame = axisFrame(axis, name);
  const { fontSize } = frame.axisLabel;
  const labelLook =
    name === 'hAxis'
      ? slant(axis.look, categories, { fontSize, pixels })
      : { width: pixels * 0.35, overflow: 'truncate' as const };
  return {
    ...frame,
    type: 'category' as const,
    data: [...categories],
    // Google draws the first row of a bar chart at the top.
    inverse: frame.inverse !== (name === 'vAxis'),
    boundaryGap: hasGap,
    axisLine: { show: true, lineStyle: { color: axis.look.text('baselineColor') ?? INK.baseline } },
    splitLine: { show: false },
    axisLabel: { ...frame.axisLabel, ...labelLook, hideOverlap: true },
  } satisfies XAXisComponentOption;
}

/** As Google: slanted when asked, or when the labels would not fit beside each other; some left out only when slanted ones would touch. */
function slant(
  axis: OptionReader,
  categories: readonly string[],
  { fontSize, pixels }: { fontSize: number; pixels: number },
) {
  const widest = Math.max(0, ...categories.map((text) => textWidth(text, fontSize)));
  const room = pixels / Math.max(1, categories.length);
  const isSlanted = axis.flag('slantedText') ?? widest + 4 > room;
  if (!isSlanted) return { rotate: 0, interval: widest < room ? 0 : ('auto' as const) };
  const angle = axis.number('slantedTextAngle') ?? 30;
  const needed = (fontSize * 1.3) / Math.max(0.1, Math.sin((Math.abs(angle) * Math.PI) / 180));
  return { rotate: angle, interval: room >= needed ? 0 : ('auto' as const) };
}
