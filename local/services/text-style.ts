import type { StylePatch } from '../engine/cells/cell-style';
import { color } from './color';
import { notImplemented } from './exception';
import { tellWhatIsMissing } from './known-names';
import { boolean, checkArguments, number, orNull, string } from './signature';

const CLASS = 'SpreadsheetApp.TextStyleBuilder';

/** How text is set: what it does not say stays as it is in the cell. */
export class TextStyle {
  readonly #patch: StylePatch;

  constructor(patch: StylePatch) {
    this.#patch = patch;
  }

  /** For the services alone. */
  static patchOf(style: TextStyle): StylePatch {
    return style.#patch;
  }

  isBold(): boolean | null {
    return this.#patch.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.#patch.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.#patch.underline ?? null;
  }

  getFontSize(): number | null {
    return this.#patch.size ?? null;
  }

  getFontFamily(): string | null {
    return this.#patch.family ?? null;
  }

  getForegroundColor(): string | null {
    return this.#patch.color ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.#patch);
  }

  toString(): string {
    return 'TextStyle';
  }
}

tellWhatIsMissing(TextStyle, 'Spreadsheet.TextStyle');

export class TextStyleBuilder {
  #patch: StylePatch;

  constructor(patch: StylePatch = {}) {
    this.#patch = { ...patch };
  }

  setBold(...args: [bold: boolean]): this {
    checkArguments(`${CLASS}.setBold`, args, [boolean]);
    return this.#set({ bold: args[0] });
  }

  setItalic(...args: [italic: boolean]): this {
    checkArguments(`${CLASS}.setItalic`, args, [boolean]);
    return this.#set({ italic: args[0] });
  }

  setUnderline(...args: [underline: boolean]): this {
    checkArguments(`${CLASS}.setUnderline`, args, [boolean]);
    return this.#set({ underline: args[0] });
  }

  setStrikethrough(...args: [strikethrough: boolean]): this {
    checkArguments(`${CLASS}.setStrikethrough`, args, [boolean]);
    if (args[0]) throw notImplemented('TextStyleBuilder.setStrikethrough(true)');
    return this;
  }

  setFontSize(...args: [size: number]): this {
    checkArguments(`${CLASS}.setFontSize`, args, [number]);
    return this.#set({ size: args[0] });
  }

  setFontFamily(...args: [family: string]): this {
    checkArguments(`${CLASS}.setFontFamily`, args, [string]);
    return this.#set({ family: args[0] });
  }

  setForegroundColor(...args: [value: string | null]): this {
    checkArguments(`${CLASS}.setForegroundColor`, args, [orNull(string)]);
    return this.#set({ color: color(args[0]) });
  }

  build(): TextStyle {
    return new TextStyle(this.#patch);
  }

  toString(): string {
    return 'TextStyleBuilder';
  }

  #set(change: StylePatch): this {
    this.#patch = { ...this.#patch, ...change };
    return this;
  }
}

tellWhatIsMissing(TextStyleBuilder, 'Spreadsheet.TextStyleBuilder');
