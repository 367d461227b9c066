import { BORDER_FORMS, borderChange } from './borders';
import { FORMAT_PROPERTIES } from './format-properties';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { type ClearOptions, cleared, type Range } from './range';
import { RangeArea } from './range-area';
import { checkArguments, plainObject } from './signature';

const CLASS = 'SpreadsheetApp.RangeList';

/** Several ranges of one sheet, changed in one call. */
export class RangeList {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  activate(): this {
    this.#ranges[this.#ranges.length - 1]?.activate();
    return this;
  }

  clear(...args: [options?: ClearOptions]): this {
    checkArguments(`${CLASS}.clear`, args, [], [plainObject]);
    call('RangeList.clear', 'cells.clear', { ...this.#where(), ...cleared(args[0]) });
    return this;
  }

  clearContent(): this {
    const what = { contents: true, formats: false, notes: false };
    call('RangeList.clearContent', 'cells.clear', { ...this.#where(), ...what });
    return this;
  }

  clearFormat(): this {
    const what = { contents: false, formats: true, notes: false };
    call('RangeList.clearFormat', 'cells.clear', { ...this.#where(), ...what });
    return this;
  }

  setBorder(...args: unknown[]): this {
    checkArguments(`${CLASS}.setBorder`, args, ...BORDER_FORMS);
    call('RangeList.setBorder', 'borders.write', { ...this.#where(), borders: borderChange(args) });
    return this;
  }

  toString(): string {
    return 'RangeList';
  }

  static defineSetters(): void {
    for (const { singular, fits, toStyle, isOfRangesOnly } of FORMAT_PROPERTIES) {
      if (isOfRangesOnly) continue;
      const method = `set${singular}`;
      const value = function (this: RangeList, ...args: unknown[]) {
        checkArguments(`${CLASS}.${method}`, args, [fits]);
        call(`RangeList.${method}`, 'styles.fill', { ...this.#where(), style: toStyle(args[0] as never) });
        return this;
      };
      Object.defineProperty(RangeList.prototype, method, { value, configurable: true, writable: true });
    }
  }

  #where() {
    const areas = this.#ranges.map((range) => RangeArea.areaOf(range));
    return { sheetId: areas[0]!.sheetId, areas: areas.map(({ sheetId: _, ...area }) => area) };
  }
}

RangeList.defineSetters();
tellWhatIsMissing(RangeList, 'Spreadsheet.RangeList');
