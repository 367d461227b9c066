import type { AddAxisOptions } from '@cj-tech-master/excelts/chart';
import { type AxisName, type AxisOptions, axisOptions } from '../page/charts/axis-options';
import type { OptionReader } from '../page/charts/option-reader';
import { INK } from '../page/charts/palette';
import { chartColor, chartFormat, chartText } from './chart-look';

const GRIDLINE_POINTS = 0.75;

/** `isHorizontal`: on a bar chart the categories run along Google's `vAxis`. */
export function categoryAxis(options: OptionReader, isHorizontal: boolean, format?: string): AddAxisOptions {
  const axis = axisOptions(options, isHorizontal ? 'vAxis' : 'hAxis');
  const isTurned = (axis.own.number('direction') === -1) !== isHorizontal;
  const numFmt = chartFormat(axis.own.text('format')) ?? format;
  const angle = axis.look.number('slantedTextAngle');
  return {
    ...frame(axis),
    // Below the plot even where a bar goes under zero.
    tickLblPos: labelPlace(axis, 'low'),
    // Google draws the first row of a bar chart at the top, files at the bottom.
    orientation: isTurned ? 'maxMin' : 'minMax',
    majorGridlines: false,
    lineColor: chartColor(axis.look.text('baselineColor') ?? INK.baseline),
    ...(numFmt ? { numFmt } : {}),
    ...(axis.look.flag('slantedText') ? { textRotation: -(angle ?? 30), txPr: undefined } : {}),
  };
}

interface ValueAxisSetting {
  name: AxisName;
  /** 0: the first, 1: the one on the other side. */
  index: 0 | 1;
  /** The cells' number format. */
  format?: string;
  /** Whether the categories begin at the far end, so that this axis would stand there. */
  isFarSide?: boolean;
}

export function valueAxis(
  options: OptionReader,
  { name, index, format, isFarSide = false }: ValueAxisSetting,
): AddAxisOptions {
  const axis = axisOptions(options, name, index);
  const { own, look } = axis;
  const numFmt = chartFormat(own.text('format')) ?? format;
  const hasGridlines = index === 0 && own.number('gridlines.count') !== 0;
  return {
    ...frame(axis),
    tickLblPos: labelPlace(axis, 'nextTo'),
    min: own.number('viewWindow.min', 'minValue'),
    max: own.number('viewWindow.max', 'maxValue'),
    majorGridlines: hasGridlines,
    ...(hasGridlines
      ? {
          majorGridlinesStyle: {
            border: chartColor(look.text('gridlines.color')) ?? chartColor(INK.gridline),
            borderWidth: GRIDLINE_POINTS,
          },
        }
      : {}),
    ...(own.flag('logScale') ? { logBase: 10 } : {}),
    ...(numFmt ? { numFmt } : {}),
    ...(isFarSide ? { crosses: 'max' as const } : {}),
    spPr: { line: { noFill: true } },
  };
}

function frame({ own, look }: AxisOptions): AddAxisOptions {
  const title = own.text('title');
  return {
    ...(title ? { title } : {}),
    majorTickMark: 'none',
    minorTickMark: 'none',
    txPr: chartText(look, 'textStyle', { fontSize: 11 }),
  };
}

const labelPlace = ({ look }: AxisOptions, place: 'low' | 'nextTo') =>
  look.text('textPosition') === 'none' ? 'none' : place;
