import type { AddDataLabelsOptions, DataLabelPosition } from '@cj-tech-master/excelts/chart';
import { inkOn } from '../page/charts/data-label';
import type { OptionReader } from '../page/charts/option-reader';
import type { SeriesStyle } from '../page/charts/series-style';
import { chartText, isInvisible } from './chart-look';

type Kind = SeriesStyle['kind'];

const BAR_PLACES: Readonly<Record<string, DataLabelPosition>> = {
  outsideEnd: 'outEnd',
  insideEnd: 'inEnd',
  insideBase: 'inBase',
  center: 'ctr',
};
const LINE_PLACES: Readonly<Record<string, DataLabelPosition>> = {
  above: 't',
  below: 'b',
  left: 'l',
  right: 'r',
  center: 'ctr',
};

/** The values of a series, written at its points. */
export function dataLabels(
  options: OptionReader,
  index: number,
  { kind, color, isStacked }: { kind: Kind; color: string; isStacked: boolean },
): AddDataLabelsOptions {
  const place = options.text(`series.${index}.dataLabelPlacement`, 'dataLabelPlacement');
  const position = labelPosition(kind, place, isStacked);
  const isInside = kind === 'bars' && position !== 'outEnd' && !isInvisible(color);
  return {
    ...ONLY_VALUES,
    ...(position ? { position } : {}),
    txPr: chartText(options, `series.${index}.dataLabelTextStyle`, {
      fontSize: 11,
      ...(isInside ? { color: inkOn(color) } : {}),
    }),
  };
}

/** What is not switched off is written too, by some readers. */
export const ONLY_VALUES = {
  showVal: true,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

/** A place that the kind of series does not know makes Excel repair the file: stacked bars have no outside, areas no places. */
function labelPosition(kind: Kind, place: string | undefined, isStacked: boolean): DataLabelPosition | undefined {
  if (kind === 'area') return undefined;
  if (kind === 'line') return LINE_PLACES[place ?? 'above'] ?? 't';
  const position = BAR_PLACES[place ?? ''] ?? (isStacked ? 'ctr' : 'outEnd');
  return isStacked && position === 'outEnd' ? 'inEnd' : position;
}
