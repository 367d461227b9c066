import type { LegendComponentOption } from 'echarts';
import type { OptionReader } from './option-reader';
import { textStyle } from './text-style';
import { textWidth } from './text-width';

/** Pixels taken from each side of the chart. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const ROW = 26;
const KEY = 40;
/** Widths of texts are estimates: without it a word would break. */
const SLACK = 10;

/** The legend where `legend.position` wants it, and the room that it takes. The default is Google's: right. */
export function legend(
  options: OptionReader,
  names: readonly string[],
  chart: { width: number; headingHeight: number },
): { legend?: LegendComponentOption; margins: Margins } {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const position = options.text('legend.position', 'legend') ?? 'right';
  const shown = names.filter((name) => name !== '');
  if (position === 'none' || position === 'labeled' || shown.length === 0) return { margins: none };
  const style = textStyle(options, 'legend.textStyle', { fontSize: 12 });
  const common: LegendComponentOption = {
    type: 'scroll',
    data: shown,
    itemWidth: 18,
    itemHeight: 10,
    itemGap: 16,
    padding: 0,
    pageIconSize: 10,
    pageTextStyle: { fontSize: 11, color: style.color },
    textStyle: style,
    selectedMode: false,
  };
  if (position === 'left' || position === 'right') {
    const widest = Math.max(...shown.map((name) => textWidth(name, style.fontSize)));
    const width = Math.min(widest + SLACK, chart.width * 0.34 - KEY);
    return {
      legend: {
        ...common,
        orient: 'vertical',
        itemGap: 10,
        [position]: 16,
        top: chart.headingHeight + 4,
        bottom: 12,
        textStyle: { ...style, width, overflow: 'break' },
      },
      margins: { ...none, [position]: width + KEY },
    };
  }
  if (position === 'bottom') {
    return { legend: { ...common, bottom: 10, left: 'center', width: '90%' }, margins: { ...none, bottom: ROW } };
  }
  // `top`, and `in`, which Google draws over the plot's upper edge.
  const alignment = options.text('legend.alignment');
  return {
    legend: {
      ...common,
      top: chart.headingHeight,
      left: alignment === 'center' ? 'center' : alignment === 'end' ? 'right' : 16,
      width: '90%',
    },
    margins: { ...none, top: ROW },
  };
}
