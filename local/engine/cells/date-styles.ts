import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import { isDateFormat } from './number-format';

/** Tells by a cell's style whether its number is shown as a date. */
export class DateStyles {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly styles: Styles) {}

  isDate(style: ICellData['s']): boolean {
    if (!style) return false;
    if (typeof style !== 'string') return isDate(style);
    let answer = this.known.get(style);
    if (answer === undefined) {
      answer = isDate(this.styles.get(style));
      this.known.set(style, answer);
    }
    return answer;
  }
}

function isDate(style: Nullable<IStyleData>): boolean {
  return isDateFormat(style?.n?.pattern ?? '');
}
