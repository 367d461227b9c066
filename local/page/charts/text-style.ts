import type { OptionReader } from './option-reader';
import { INK } from './palette';

export interface TextStyle {
  color: string;
  fontSize: number;
  fontFamily: string;
  fontWeight: 'bold' | 'normal';
  fontStyle: 'italic' | 'normal';
}

/** Reads a `…TextStyle` group of Google's options. */
export function textStyle(options: OptionReader, group: string, fallback: Partial<TextStyle> = {}): TextStyle {
  const own = options.under(group);
  const { color = INK.text, fontSize = 12, fontFamily = INK.font, fontWeight = 'normal' } = fallback;
  const bold = own.flag('bold') ?? fontWeight === 'bold';
  return {
    color: own.text('color') ?? color,
    fontSize: own.number('fontSize') ?? options.number('fontSize') ?? fontSize,
    fontFamily: own.text('fontName') ?? options.text('fontName') ?? fontFamily,
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: own.flag('italic') ? 'italic' : 'normal',
  };
}
