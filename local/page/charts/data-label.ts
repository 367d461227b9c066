import type { LineSeriesOption } from 'echarts';
import type { FormatValue } from './format-value';
import type { OptionReader } from './option-reader';
import { textStyle } from './text-style';

type Position =
  | 'top'
  | 'bottom'
  | 'left'
  | 'right'
  | 'inside'
  | 'insideTop'
  | 'insideRight'
  | 'insideBottom'
  | 'insideLeft';

interface LabelPlace {
  kind: 'bars' | 'line' | 'area';
  isHorizontal: boolean;
  isStacked: boolean;
  color: string;
}

/** The values written beside (or in) the points of a series. */
export function dataLabel(
  options: OptionReader,
  index: number,
  place: LabelPlace,
  format: FormatValue,
): NonNullable<LineSeriesOption['label']> {
  const position = labelPosition(options, index, place);
  const isInside = position.startsWith('inside');
  const base = textStyle(options, 'annotations.textStyle', {
    color: isInside ? inkOn(place.color) : undefined,
    fontSize: 11,
  });
  const own = textStyle(options, `series.${index}.annotations.textStyle`, base);
  return {
    show: true,
    position,
    ...textStyle(options, `series.${index}.dataLabelTextStyle`, own),
    textBorderWidth: 0,
    formatter: ({ value }) => {
      const number = Array.isArray(value) ? value[1] : value;
      return typeof number === 'number' ? format(number) : '';
    },
  };
}

function labelPosition(options: OptionReader, index: number, place: LabelPlace): Position {
  const outside = place.isHorizontal ? 'right' : 'top';
  const chosen = options.text(`series.${index}.dataLabelPlacement`, 'dataLabelPlacement');
  const named: Record<string, Position> = {
    outsideEnd: outside,
    insideEnd: place.isHorizontal ? 'insideRight' : 'insideTop',
    insideBase: place.isHorizontal ? 'insideLeft' : 'insideBottom',
    center: 'inside',
    above: 'top',
    below: 'bottom',
    left: 'left',
    right: 'right',
  };
  if (chosen && named[chosen]) return named[chosen];
  if (options.flag(`series.${index}.annotations.alwaysOutside`, 'annotations.alwaysOutside')) return outside;
  return place.kind === 'bars' && place.isStacked ? 'inside' : outside;
}

/** Dark or white, whichever can be read on the colour. */
export function inkOn(color: string): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!hex) return '#202124';
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? '#202124' : '#ffffff';
}
