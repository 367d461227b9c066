/** A number as a text writes it. */
export interface WrittenNumber {
  /** With a mark that is in doubt taken for a thousands mark. */
  readonly value: number;
  /** With a mark that is in doubt taken for a decimal mark: 1.234 of `1.234`. */
  readonly asDecimal: number;
  /** The mark that is in doubt, `''` when none is. */
  readonly doubt: Mark;
  /** The mark that the text tells to separate decimals, `''` when it tells none. */
  readonly decimalMark: Mark;
  /** `EUR`, or a sign that several currencies share such as `$` and `kr`; `''` when none is written. */
  readonly currency: string;
  readonly isPercent: boolean;
}

export type Mark = '' | '.' | ',';

/** What has been read of a text so far. */
export interface Draft {
  /** All digits as one whole number. */
  mantissa: number;
  /** Digits since the last mark. */
  run: number;
  /** Digits before each mark since the mark before. */
  runs: number[];
  /** The marks between digits: `.`, `,`, a space for anything that can only divide thousands, `d` for an Arabic decimal mark. */
  marks: string;
  leadingZero: boolean;
  isNegative: boolean;
  isPercent: boolean;
  currency: string;
  times: number;
}

export function hasDigits(draft: Draft): boolean {
  return draft.run > 0 || draft.runs.length > 0;
}

/** The number, or `null` when digits are missing, without end, or divided as no one divides thousands. */
export function finish(draft: Draft): WrittenNumber | null {
  const { runs, marks, run, mantissa } = draft;
  if (!hasDigits(draft) || mantissa === Infinity) return null;
  const last = marks.length - 1;
  const mark = marks[last] ?? '';
  const isMixed = last > 0 && marks.indexOf(mark) === last;
  const whole = runs[last] ?? 0;
  const isLong = last === 0 && (whole > 3 || whole === 0 || draft.leadingZero);
  const isCertain = mark === 'd' || isMixed || run !== 3 || isLong;
  const isDecimal = mark !== '' && mark !== ' ' && (last === 0 || isMixed) && (isCertain || draft.isPercent);
  if (!isGrouped(runs, isDecimal ? last : last + 1, isDecimal ? -1 : run)) return null;
  const doubt = last === 0 && mark !== ' ' && !isDecimal ? (mark as Mark) : '';
  const decimals = draft.isPercent ? 2 : 0;
  return {
    value: scaled(draft, isDecimal ? decimals + run : decimals),
    asDecimal: doubt === '' ? NaN : scaled(draft, decimals + 3),
    doubt,
    decimalMark: doubt === '' && (isCertain || !isDecimal) ? decimalMarkOf(mark, marks, isDecimal) : '',
    currency: draft.currency,
    isPercent: draft.isPercent,
  };
}

/** With so many of the digits behind the decimal mark. 1.2 million is 1,200,000, not 1,199,999.9999999998. */
function scaled({ mantissa, times, isNegative }: Draft, decimals: number): number {
  const number = mantissa / 10 ** decimals;
  const magnitude = times === 1 ? number : Number((number * times).toPrecision(15));
  return isNegative ? -magnitude : magnitude;
}

/** Whether the runs before the marks `1` to `count` and the last one divide thousands as people do: `1 234 567`, `12,34,567`. */
function isGrouped(runs: readonly number[], count: number, last: number): boolean {
  if (count === 0) return true;
  for (let i = 1; i < count; i++) if (runs[i] !== 3 && runs[i] !== 2) return false;
  const end = last >= 0 ? last : runs[count];
  return end === 3 && runs[0]! <= 3 && runs[0]! > 0;
}

function decimalMarkOf(mark: string, marks: string, isDecimal: boolean): Mark {
  if (isDecimal) return mark === '.' || mark === ',' ? mark : '';
  return marks.includes('.') ? ',' : marks.includes(',') ? '.' : '';
}
