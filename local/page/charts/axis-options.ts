import { firstOf, type OptionReader } from './option-reader';
import { textStyle } from './text-style';

/** Google names axes by where they stand: on a bar chart the values run along `hAxis`. */
export type AxisName = 'hAxis' | 'vAxis';

/** The options of one axis. */
export interface AxisOptions {
  /** What may be shared by both value axes: text styles, gridlines. */
  look: OptionReader;
  /** What belongs to one axis: title, format, range. Set under `vAxis`, it means the first value axis. */
  own: OptionReader;
}

/** The first (0) or second (1) axis of a name: `vAxes.1.title` goes before `vAxis.title`. */
export function axisOptions(options: OptionReader, name: AxisName, index = 0): AxisOptions {
  const numbered = options.under(`${name === 'hAxis' ? 'hAxes' : 'vAxes'}.${index}`);
  const look = firstOf(numbered, options.under(name));
  return { look, own: index === 0 ? look : numbered };
}

/** What every axis has: its title and the look of its labels. */
export function axisFrame({ look, own }: AxisOptions, name: AxisName) {
  return {
    name: own.text('title') ?? '',
    nameLocation: 'middle' as const,
    nameGap: name === 'hAxis' ? 10 : 12,
    nameMoveOverlap: true,
    nameTextStyle: textStyle(look, 'titleTextStyle'),
    inverse: own.number('direction') === -1,
    axisTick: { show: false },
    axisLabel: {
      show: look.text('textPosition') !== 'none',
      margin: 8,
      ...textStyle(look, 'textStyle', { fontSize: 11 }),
    },
  };
}
