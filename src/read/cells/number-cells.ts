import type { Mark } from '../../lib/number-draft';
import { parseNumber } from '../../lib/number-text';
import type { Cell } from '../../model/cell';
import type { TextColumn } from '../../model/column';
import { isBlankWord } from './blank-words';
import { type CellReader, note, noteUnreadable, type Problems } from './cell-reader';
import { ColumnDraft, NUMBERS } from './column-draft';

/** A number such as `1.234`, of which the cell alone does not tell whether the mark divides thousands. */
interface Doubt {
  readonly row: number;
  readonly mark: Mark;
  readonly asDecimal: number;
}

/** Numbers and amounts of money, as numbers and as texts. What a mark such as that of `1.234` means is one for a column. */
export function numberReader(index: number, size: number, as: 'money' | 'share' | undefined): CellReader {
  const problems: Problems = new Map();
  const doubts: Doubt[] = [];
  const decimalMarks = { '': 0, '.': 0, ',': 0 };
  const percents = new Set<number>();
  let areShares = true;
  let currencies: { codes: Int32Array; values: string[] } | null = null;

  const numberOfText = (text: string, row: number): number => {
    const written = parseNumber(text, as === 'money');
    if (!written) return unreadable(text, row);
    if (written.doubt !== '') doubts.push({ row, mark: written.doubt, asDecimal: written.asDecimal });
    decimalMarks[written.decimalMark]++;
    if (written.isPercent) percents.add(row);
    if (written.currency !== '' && as === 'money') {
      currencies ??= { codes: new Int32Array(size), values: [''] };
      currencies.codes[row] = placeOf(currencies.values, written.currency);
    }
    return written.value;
  };
  const unreadable = (cell: Cell, row: number): number => {
    if (typeof cell !== 'string' || !isBlankWord(cell)) noteUnreadable(problems, 'unreadableNumber', cell, row);
    return NaN;
  };
  const other = (cell: Cell, row: number): void => {
    if (cell === null || cell === undefined) return;
    if (typeof cell === 'string') values[row] = numberOfText(cell, row);
    else values[row] = Number.isFinite(cell) ? (cell as number) : unreadable(cell, row);
    if (!(values[row]! >= 0 && values[row]! <= 1)) areShares = false;
  };
  const draft =
    as === 'share'
      ? new ColumnDraft(index, NUMBERS, other, size, NaN, 0, 1)
      : new ColumnDraft(index, NUMBERS, other, size, NaN);
  const values = draft.numbers;
  return {
    draft,
    problems,
    finish() {
      settleDoubts(values, doubts, decimalMarks, problems);
      if (as === 'share' && !areShares) makeShares(values, percents, problems);
      return { kind: 'number', values };
    },
    currencies: (): TextColumn | null => currencies && { kind: 'text', ...currencies },
  };
}

/** The place of a text among the few that there are. */
function placeOf(list: string[], text: string): number {
  const place = list.indexOf(text);
  return place >= 0 ? place : list.push(text) - 1;
}

/** The other numbers tell which mark is the decimal one; when they tell nothing it is a thousands mark, when they disagree none. */
function settleDoubts(
  values: Float64Array,
  doubts: readonly Doubt[],
  decimalMarks: Readonly<Record<Mark, number>>,
  problems: Problems,
): void {
  const disagree = decimalMarks['.'] > 0 && decimalMarks[','] > 0;
  for (const { row, mark, asDecimal } of doubts) {
    if (disagree) {
      values[row] = NaN;
      note(problems, 'undecidedNumbers', row);
    } else if (decimalMarks[mark] > 0) values[row] = asDecimal;
  }
}

/**
 * Percentages written as 0 to 100 become 0 to 1; the column as a whole tells which it is, but for cells with a percent
 * sign: one slip such as 1.5 among shares does not make percentages of them. What lies outside is no share.
 */
function makeShares(numbers: Float64Array, percents: ReadonlySet<number>, problems: Problems): void {
  const marked = percents.size > 0;
  let above = 0;
  let within = 0;
  for (let row = 0; row < numbers.length; row++) {
    if (marked && percents.has(row)) continue;
    if (numbers[row]! > 1) above++;
    else if (numbers[row]! > 0 && numbers[row]! < 1) within++;
  }
  const isPercent = above > 0 && above >= within;
  for (let row = 0; row < numbers.length; row++) {
    if (isPercent && !(marked && percents.has(row))) numbers[row]! /= 100;
    if (numbers[row]! < 0 || numbers[row]! > 1) {
      numbers[row] = NaN;
      note(problems, 'unreadableNumber', row);
    }
  }
}
