import type { Border, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../workbook';
import { themeColor } from './theme-color';

type Font = NonNullable<Partial<Style>['font']>;

/** Reads styles of Excel; the font that a workbook uses where nothing is said stays unsaid. */
export function styleReader(defaultFont: Partial<Font>): (style: Partial<Style>) => CellStyle | undefined {
  const seen = new Map<string, CellStyle | undefined>();
  return (style) => {
    const key = JSON.stringify(style);
    if (!seen.has(key)) seen.set(key, cellStyle(style, defaultFont));
    return seen.get(key);
  };
}

function cellStyle(style: Partial<Style>, defaultFont: Partial<Font>): CellStyle | undefined {
  const format = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  const { font = {}, alignment = {} } = style;
  const color = hex(font.color);
  const background =
    style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? hex(style.fill.fgColor) : undefined;
  const found: CellStyle = {
    ...(format && format !== 'General' ? { format } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== 'none' ? { underline: true } : {}),
    ...(font.size && font.size !== defaultFont.size ? { size: font.size } : {}),
    ...(font.name && font.name !== defaultFont.name ? { family: font.name } : {}),
    ...(color && color !== '#000000' ? { color } : {}),
    ...(background ? { background } : {}),
    ...horizontalOf(alignment.horizontal),
    ...verticalOf(alignment.vertical),
    ...(alignment.wrapText ? { wrap: true } : {}),
    ...bordersOf(style.border),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function hex(color: Partial<{ argb: string; theme: number }> | undefined): string | undefined {
  if (color?.argb && /^[0-9a-f]{6,8}$/i.test(color.argb)) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color?.theme === undefined ? undefined : themeColor(color.theme, (color as { tint?: number }).tint);
}

function horizontalOf(word: string | undefined): Pick<CellStyle, 'horizontal'> {
  if (word === 'centerContinuous') return { horizontal: 'center' };
  return word === 'left' || word === 'center' || word === 'right' ? { horizontal: word } : {};
}

/** At the bottom is where text stands anyway. */
function verticalOf(word: string | undefined): Pick<CellStyle, 'vertical'> {
  return word === 'top' || word === 'middle' ? { vertical: word } : {};
}

const WEIGHTS: Readonly<Record<string, 'medium' | 'thick'>> = {
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  double: 'medium',
  thick: 'thick',
};

function bordersOf(border: Partial<Record<string, Partial<Border>>> | undefined): Pick<CellStyle, 'borders'> {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = border?.[side];
    if (line?.style) borders[side] = { style: WEIGHTS[line.style] ?? 'thin', color: hex(line.color) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}
