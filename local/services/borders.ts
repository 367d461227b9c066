import type { BorderChange } from '../realm/operations';
import { color } from './color';
import { EnumerationValue } from './enumeration';
import { notImplemented } from './exception';
import { boolean, enumerated, type Fits, orNull, string } from './signature';

const side = orNull(boolean);
const sides = [side, side, side, side, side, side];

/** The forms of `setBorder`: six sides, and then perhaps a colour and a style. */
export const BORDER_FORMS: readonly (readonly Fits[])[] = [sides, [...sides, orNull(string), orNull(enumerated)]];

const STYLES: Record<string, BorderChange['style']> = { SOLID: 'thin', SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick' };

/** What the arguments of `setBorder` mean. */
export function borderChange(args: readonly unknown[]): BorderChange {
  const [top, left, bottom, right, vertical, horizontal] = args.map((arg) => arg ?? null) as (boolean | null)[];
  const line = args[7] instanceof EnumerationValue ? args[7].name() : 'SOLID';
  const style = STYLES[line];
  if (!style) throw notImplemented(`SpreadsheetApp.BorderStyle.${line}`);
  return {
    top: top ?? null,
    left: left ?? null,
    bottom: bottom ?? null,
    right: right ?? null,
    vertical: vertical ?? null,
    horizontal: horizontal ?? null,
    color: color((args[6] as string | null | undefined) ?? null) ?? '#000000',
    style,
  };
}
