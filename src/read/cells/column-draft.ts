import type { Cell } from '../../model/cell';

/** What most cells of a column are, and where they are kept. */
export const TEXTS = 0;
export const NUMBERS = 1;
export const DAYS = 2;
export const MOMENTS = 3;
/** Numbers from 0 to 1. */
export const SHARES = 4;
/** Cells that all take a closer look. */
export const OTHERS = 5;

/** How many of the texts met lately are at hand. */
const AT_HAND = 256;

/**
 * A column while it is read: where its usual cells go at once, in the one loop over all cells, and what takes the others.
 * All kinds have one shape, since the loop would be several times slower with two.
 */
export class ColumnDraft {
  /** Of texts their codes, of dates their days. */
  readonly codes: Int32Array;
  /** Of moments milliseconds. */
  readonly numbers: Float64Array;
  /** Texts met lately, and their codes. */
  readonly recent: string[];
  readonly recentCodes: Int32Array;

  /** `blank` is what stays in a row whose cell is `''`; `other` takes what is neither usual nor `''`. */
  constructor(
    readonly index: number,
    readonly usual: number,
    readonly other: (cell: Cell, row: number) => void,
    size: number,
    blank = 0,
  ) {
    const isText = usual === TEXTS;
    const isNumber = usual === NUMBERS || usual === SHARES || usual === MOMENTS;
    this.codes = new Int32Array(isText || usual === DAYS ? size : 0);
    this.numbers = new Float64Array(isNumber ? size : 0);
    this.recent = new Array<string>(isText ? AT_HAND : 0).fill('');
    this.recentCodes = new Int32Array(this.recent.length);
    if (blank !== 0) (isNumber ? this.numbers : this.codes).fill(blank);
  }
}

/** Where a text is looked for among those met lately, told by a few of its characters: few of a column's texts share a place. */
export function placeOf(text: string): number {
  const { length } = text;
  const end = text.charCodeAt(length - 1) + text.charCodeAt(length > 1 ? length - 2 : 0) * 11;
  return (end + text.charCodeAt(0) * 7 + length * 67) & (AT_HAND - 1);
}
