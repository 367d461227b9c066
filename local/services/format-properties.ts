import type { StylePatch } from '../engine/cells/cell-style';
import type { CellStyle } from '../workbook';
import { color } from './color';
import type { EnumerationValue } from './enumeration';
import { notImplemented } from './exception';
import { boolean, enumerated, type Fits, instance, number, orNull, string } from './signature';
import { TextStyle } from './text-style';

/** A property of cells that ranges set and get, each cell alone or all at once. */
export interface FormatProperty {
  /** As in `setFontWeight` and `setFontWeights`. */
  singular: string;
  plural: string;
  fits: Fits;
  toStyle(value: never): StylePatch;
  /** Missing where Google has no getter, or one that answers another kind of object. */
  fromStyle?(style: CellStyle): unknown;
  /** Whether lists of ranges lack it. */
  isOfRangesOnly?: boolean;
}

const text = orNull(string);

export const FORMAT_PROPERTIES: readonly FormatProperty[] = [
  {
    singular: 'NumberFormat',
    plural: 'NumberFormats',
    fits: string,
    toStyle: (format: string | null) => ({ format: format === '' ? null : format }),
    fromStyle: ({ format = 'General' }) => format,
  },
  {
    singular: 'FontWeight',
    plural: 'FontWeights',
    fits: text,
    toStyle: (weight: string | null) => ({ bold: weight === null ? null : isBold(weight) }),
    fromStyle: ({ bold }) => (bold ? 'bold' : 'normal'),
  },
  {
    singular: 'FontStyle',
    plural: 'FontStyles',
    fits: text,
    toStyle: (style: string | null) => ({ italic: style === null ? null : style === 'italic' }),
    fromStyle: ({ italic }) => (italic ? 'italic' : 'normal'),
  },
  {
    singular: 'FontLine',
    plural: 'FontLines',
    fits: text,
    toStyle: (line: string | null) => {
      if (line === 'line-through') throw notImplemented('Range.setFontLine("line-through")');
      return { underline: line === null ? null : line === 'underline' };
    },
    fromStyle: ({ underline }) => (underline ? 'underline' : 'none'),
  },
  {
    singular: 'FontSize',
    plural: 'FontSizes',
    fits: number,
    toStyle: (size: number) => ({ size }),
    fromStyle: ({ size = 10 }) => size,
  },
  {
    singular: 'FontFamily',
    plural: 'FontFamilies',
    fits: text,
    toStyle: (family: string | null) => ({ family }),
    fromStyle: ({ family = 'Arial' }) => family,
  },
  {
    singular: 'FontColor',
    plural: 'FontColors',
    fits: text,
    toStyle: (value: string | null) => ({ color: color(value) }),
    fromStyle: (style) => style.color ?? '#000000',
  },
  {
    singular: 'Background',
    plural: 'Backgrounds',
    fits: text,
    toStyle: (value: string | null) => ({ background: color(value) }),
    fromStyle: ({ background = '#ffffff' }) => background,
  },
  {
    singular: 'HorizontalAlignment',
    plural: 'HorizontalAlignments',
    fits: text,
    toStyle: (side: string | null) => ({ horizontal: HORIZONTAL[side ?? 'normal'] ?? null }),
    fromStyle: ({ horizontal = 'general' }) => horizontal,
  },
  {
    singular: 'VerticalAlignment',
    plural: 'VerticalAlignments',
    fits: text,
    toStyle: (side: CellStyle['vertical'] | null) => ({ vertical: side }),
    fromStyle: ({ vertical = 'bottom' }) => vertical,
  },
  {
    singular: 'Wrap',
    plural: 'Wraps',
    fits: boolean,
    toStyle: (wrap: boolean) => ({ wrap }),
    fromStyle: ({ wrap }) => wrap === true,
  },
  {
    singular: 'WrapStrategy',
    plural: 'WrapStrategies',
    fits: enumerated,
    toStyle: (strategy: EnumerationValue) => {
      if (strategy.name() === 'CLIP') throw notImplemented('SpreadsheetApp.WrapStrategy.CLIP');
      return { wrap: strategy.name() === 'WRAP' };
    },
  },
  {
    singular: 'TextStyle',
    plural: 'TextStyles',
    isOfRangesOnly: true,
    fits: orNull(instance(TextStyle)),
    toStyle: (style: TextStyle | null) => (style ? TextStyle.patchOf(style) : {}),
    fromStyle: ({ bold = false, italic = false, underline = false, size = 10, family = 'Arial', color = '#000000' }) =>
      new TextStyle({ bold, italic, underline, size, family, color }),
  },
];

const HORIZONTAL: Record<string, CellStyle['horizontal']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
};

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}
