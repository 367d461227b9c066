import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../workbook';
import { toUniverStyle } from './cell-style';

/** Equal styles share one entry, as Univer stores them. */
export class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  private readonly idByText = new Map<string, string>();
  private readonly idByStyle = new WeakMap<CellStyle, string>();

  id(style: CellStyle): string {
    const known = this.idByStyle.get(style);
    if (known) return known;
    const loaded = toUniverStyle(style);
    const text = JSON.stringify(loaded);
    const id = this.idByText.get(text) ?? `style${this.idByText.size}`;
    this.idByText.set(text, id);
    this.byId[id] = loaded;
    this.idByStyle.set(style, id);
    return id;
  }
}
