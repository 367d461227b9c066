import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  STYLE_KEYS,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../workbook';

/** A change of style: what is missing stays, `null` goes back to the default. */
export type StylePatch = { [Key in keyof CellStyle]?: CellStyle[Key] | null };

type Side = 'top' | 'right' | 'bottom' | 'left';
type Border = NonNullable<NonNullable<CellStyle['borders']>[Side]>;

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE = { thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM, thick: BorderStyleTypes.THICK };
const SIDES: readonly [Side, 't' | 'r' | 'b' | 'l'][] = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
];

type Writers = { [Key in keyof CellStyle]-?: (value: NonNullable<CellStyle[Key]>) => IStyleData };
type Defaults = { [Key in keyof CellStyle]-?: keyof IStyleData };

const WRITERS: Writers = {
  format: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  bold: (bold) => ({ bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  italic: (italic) => ({ it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  underline: (underline) => ({ ul: { s: underline ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  size: (fs) => ({ fs }),
  family: (ff) => ({ ff }),
  color: (rgb) => ({ cl: { rgb } }),
  background: (rgb) => ({ bg: { rgb } }),
  horizontal: (side) => ({ ht: HORIZONTAL[side] }),
  vertical: (side) => ({ vt: VERTICAL[side] }),
  wrap: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  borders: (borders) => ({ bd: toUniverBorders(borders) }),
};

/** Where Univer keeps each part. */
const KEPT_IN: Defaults = {
  format: 'n',
  bold: 'bl',
  italic: 'it',
  underline: 'ul',
  size: 'fs',
  family: 'ff',
  color: 'cl',
  background: 'bg',
  horizontal: 'ht',
  vertical: 'vt',
  wrap: 'tb',
  borders: 'bd',
};

/** A style or a change of one, as Univer merges it into a cell's. */
export function toUniverStyle(style: StylePatch): IStyleData {
  const result: IStyleData = {};
  for (const key of Object.keys(style) as (keyof CellStyle)[]) {
    const value = style[key];
    if (value === undefined) continue;
    const write = WRITERS[key] as (value: unknown) => IStyleData;
    Object.assign(result, value === null ? { [KEPT_IN[key]]: null } : write(value));
  }
  return result;
}

/** A cell's whole style, as far as a workbook keeps it; `undefined` when it has none. */
export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle | undefined {
  if (!style) return undefined;
  const result: CellStyle = {};
  if (style.n?.pattern) result.format = style.n.pattern;
  if (style.bl) result.bold = true;
  if (style.it) result.italic = true;
  if (style.ul?.s) result.underline = true;
  if (style.fs) result.size = style.fs;
  if (style.ff) result.family = style.ff;
  if (style.cl?.rgb) result.color = hexColor(style.cl.rgb);
  if (style.bg?.rgb) result.background = hexColor(style.bg.rgb);
  if (style.ht) result.horizontal = keyOf(HORIZONTAL, style.ht);
  if (style.vt) result.vertical = keyOf(VERTICAL, style.vt);
  if (style.tb === WrapStrategy.WRAP) result.wrap = true;
  const borders = fromUniverBorders(style);
  if (borders) result.borders = borders;
  return Object.keys(result).length > 0 ? result : undefined;
}

function toUniverBorders(borders: NonNullable<StylePatch['borders']>): IStyleData['bd'] {
  const result: NonNullable<IStyleData['bd']> = {};
  for (const [side, key] of SIDES) {
    const border = borders[side] as Border | null | undefined;
    if (border === undefined) continue;
    result[key] = border === null ? null : toUniverBorder(border);
  }
  return result;
}

/** One line at a cell's side. */
export function toUniverBorder({ color, style }: Border): IBorderStyleData {
  return { s: LINE[style], cl: { rgb: color } };
}

/** A style that leaves nothing of the one that it is merged into. */
export function replacingStyle(style: Nullable<IStyleData>): IStyleData {
  const nothing = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
  return { ...nothing, ...style };
}

function fromUniverBorders(style: IStyleData): CellStyle['borders'] {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const [side, key] of SIDES) {
    const border = style.bd?.[key] as Nullable<IBorderStyleData>;
    if (!border || border.s === BorderStyleTypes.NONE) continue;
    borders[side] = { color: hexColor(border.cl?.rgb ?? '#000000'), style: keyOf(LINE, border.s) ?? 'thin' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function keyOf<Key extends string>(table: Record<Key, number>, value: number): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

/** `#rrggbb` of a colour that the page may have written as `rgb(…)` or in capitals. */
function hexColor(color: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  if (!channels) return color.toLowerCase();
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
