import type { StylePatch } from '../engine/cells/cell-style';
import { FORMAT_PROPERTIES, type FormatProperty } from './format-properties';
import { call } from './host-link';
import { RangeContent } from './range-content';
import { checkArguments, rows } from './signature';

/** The looks of a range; the methods themselves are made from the table of format properties. */
export class RangeFormats extends RangeContent {
  protected fill(method: string, style: StylePatch): this {
    const { sheetId, ...area } = this.at;
    call(`Range.${method}`, 'styles.fill', { sheetId, areas: [area], style });
    return this;
  }

  protected styled(method: string, styles: StylePatch[][]): this {
    call(`Range.${method}`, 'styles.write', { ...this.at, styles });
    return this;
  }

  protected looks(method: string, fromStyle: NonNullable<FormatProperty['fromStyle']>, single: boolean): unknown[][] {
    const area = single ? { ...this.at, rows: 1, columns: 1 } : this.at;
    const { styles, rows: cells } = call(`Range.${method}`, 'styles.read', area);
    const values = styles.map(fromStyle);
    return cells.map((row) => row.map((at) => values[at]));
  }

  static defineMethods(): void {
    for (const property of FORMAT_PROPERTIES) {
      define(RangeFormats.setters(property));
      if (property.fromStyle) define(RangeFormats.getters(property, property.fromStyle));
    }
  }

  private static setters({ singular, plural, fits, toStyle }: FormatProperty): Methods {
    const [one, many] = [`set${singular}`, `set${plural}`];
    return {
      [one](this: RangeFormats, ...args: unknown[]) {
        checkArguments(`SpreadsheetApp.Range.${one}`, args, [fits]);
        return this.fill(one, toStyle(args[0] as never));
      },
      [many](this: RangeFormats, ...args: unknown[]) {
        checkArguments(`SpreadsheetApp.Range.${many}`, args, [rows]);
        const values = this.sized(args[0] as unknown[][], 'data');
        return this.styled(
          many,
          values.map((row) => row.map((value) => toStyle((value ?? null) as never))),
        );
      },
    };
  }

  private static getters(
    { singular, plural }: FormatProperty,
    fromStyle: NonNullable<FormatProperty['fromStyle']>,
  ): Methods {
    const [one, many] = [`get${singular}`, `get${plural}`];
    return {
      [one](this: RangeFormats) {
        return this.looks(one, fromStyle, true)[0]![0];
      },
      [many](this: RangeFormats) {
        return this.looks(many, fromStyle, false);
      },
    };
  }
}

type Methods = Record<string, (this: RangeFormats, ...args: unknown[]) => unknown>;

function define(methods: Methods): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(RangeFormats.prototype, name, { value, configurable: true, writable: true });
  }
}

RangeFormats.defineMethods();
