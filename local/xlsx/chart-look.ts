import type { ChartTextProperties } from '@cj-tech-master/excelts/chart';
import type { OptionReader } from '../page/charts/option-reader';
import { INK } from '../page/charts/palette';
import { type TextStyle, textStyle } from '../page/charts/text-style';

const FONT = 'Arial';
const POINTS_PER_PIXEL = 0.75;

/** A colour as charts in a file have it (`1A73E8`); `undefined` for one that is not written in hex. */
export function chartColor(color: string | undefined): string | undefined {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(color ?? '') ?? [];
  return (short?.replace(/./g, '$&$&') ?? long)?.toUpperCase();
}

export const isInvisible = (color: string) => color === 'transparent' || color === 'none';

/** A `…TextStyle` group of Google's options as text properties of a chart in a file. */
export function chartText(options: OptionReader, group: string, fallback: Partial<TextStyle>): ChartTextProperties {
  const style = textStyle(options, group, fallback);
  return {
    size: Math.round(style.fontSize * POINTS_PER_PIXEL) * 100,
    color: { srgb: chartColor(style.color) ?? chartColor(INK.text) },
    fontFamily: /^[^,]+/.exec(style.fontFamily)?.[0] ?? FONT,
    ...(style.fontWeight === 'bold' ? { bold: true } : { bold: false }),
    ...(style.fontStyle === 'italic' ? { italic: true } : {}),
  };
}

const NAMED_FORMATS: Readonly<Record<string, string>> = {
  short: '[>=1000000]#,##0.0,,"M";[>=1000]#,##0,"K";#,##0',
  long: '[>=1000000]#,##0.0,," million";[>=1000]#,##0," thousand";#,##0',
  decimal: '#,##0.###',
  percent: '0%',
  scientific: '0.00E+00',
  currency: '$#,##0.00',
  none: 'General',
};

/** A `format` option: a pattern, or one of Google's names for it. */
export const chartFormat = (format: string | undefined) =>
  format === undefined ? undefined : (NAMED_FORMATS[format] ?? format);
