import { parseNumber } from '../../lib/number-text';
import type { Cell } from '../../model/cell';
import type { TextColumn } from '../../model/column';
import { isBlankWord } from './blank-words';
import { type CellReader, noteUnreadable, type Problems } from './cell-reader';
import { ColumnDraft, NUMBERS, SHARES } from './column-draft';
import { type Doubt, settleNumbers } from './settle-numbers';

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
  const draft = new ColumnDraft(index, as === 'share' ? SHARES : NUMBERS, other, size, NaN);
  const values = draft.numbers;
  return {
    draft,
    problems,
    finish(cells, rows) {
      if (doubts.length > 0 || decimalMarks[','] > 0 || (as === 'share' && !areShares))
        settleNumbers({ values, as, doubts, decimalMarks, percents, problems }, cells, rows, index);
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
