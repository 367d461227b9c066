import type { TitleComponentOption } from 'echarts';
import type { OptionReader } from './option-reader';
import { INK } from './palette';
import { textStyle } from './text-style';
import { lineCount } from './text-width';

const MARGIN = 16;
const LINE_HEIGHT = 1.25;

/** The chart's title and subtitle, and how many pixels they take at the top. */
export function heading(options: OptionReader, width: number): { title?: TitleComponentOption; height: number } {
  const text = options.text('title');
  const subtext = options.text('subtitle');
  if (text === undefined && subtext === undefined) return { height: MARGIN };
  const style = textStyle(options, 'titleTextStyle', { color: INK.title, fontSize: 16 });
  const substyle = textStyle(options, 'subtitleTextStyle', { fontSize: 12 });
  const room = width - 2 * MARGIN;
  const lines = text === undefined ? 0 : Math.min(2, lineCount(text, style.fontSize, room));
  const sublines = subtext === undefined ? 0 : 1;
  const alignment = options.text('titleTextStyle.alignment', 'titlePosition');
  return {
    title: {
      ...(alignment === 'center' ? { left: 'center', textAlign: 'center' } : { left: MARGIN }),
      top: 12,
      padding: 0,
      itemGap: 4,
      text: text ?? '',
      subtext: subtext ?? '',
      textStyle: {
        ...style,
        width: room,
        lineHeight: style.fontSize * LINE_HEIGHT,
        height: lines * style.fontSize * LINE_HEIGHT,
        overflow: 'break',
        lineOverflow: 'truncate',
      },
      subtextStyle: { ...substyle, width: room, overflow: 'truncate' },
    },
    height: 12 + lines * style.fontSize * LINE_HEIGHT + sublines * (substyle.fontSize * LINE_HEIGHT + 4) + 10,
  };
}
