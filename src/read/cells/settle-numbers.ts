import type { Mark } from '../../lib/number-draft';
import type { Cells } from '../../model/cell';
import { note, type Problems } from './cell-reader';
import { makeShares } from './make-shares';

/** A number such as `1.234`, of which the cell alone does not tell whether the mark divides thousands. */
export interface Doubt {
  readonly row: number;
  readonly mark: Mark;
  readonly asDecimal: number;
}

/** A column of numbers as it was read cell by cell. */
export interface NumberDraft {
  readonly values: Float64Array;
  readonly as: 'money' | 'share' | undefined;
  readonly doubts: readonly Doubt[];
  /** How many texts show which decimal mark. */
  readonly decimalMarks: Readonly<Record<Mark, number>>;
  /** Rows whose text has a percent sign. */
  readonly percents: ReadonlySet<number>;
  readonly problems: Problems;
}

/** Settles in place what only the column as a whole tells: what marks mean, and whether shares stand in percent. */
export function settleNumbers(draft: NumberDraft, cells: Cells, rows: Int32Array, index: number): void {
  const { values, as, decimalMarks, percents, problems } = draft;
  settleDoubts(draft);
  if (as === 'share') makeShares(values, percents, problems);
  if (as !== 'money' || decimalMarks[','] === 0 || decimalMarks['.'] > 0) return;
  for (const row of mangled(cells, rows, index)) {
    values[row] = NaN;
    note(problems, 'mangledNumbers', row);
  }
}

/** The other numbers tell which mark is the decimal one; when they tell nothing it is a thousands mark, when they disagree none. */
function settleDoubts({ values, doubts, decimalMarks, problems }: NumberDraft): void {
  const disagree = decimalMarks['.'] > 0 && decimalMarks[','] > 0;
  for (const { row, mark, asDecimal } of doubts) {
    if (disagree) {
      values[row] = NaN;
      note(problems, 'undecidedNumbers', row);
    } else if (decimalMarks[mark] > 0) values[row] = asDecimal;
  }
}

/** Texts that a spreadsheet with decimal commas would have made numbers of: `1.200,50 €`, `800,5`. */
const LEFT_AS_TEXT = /\d\.\d{3}(?!\d).*,\d|^\s*-?\d+,\d+\s*$/;

/**
 * The number cells of a column whose texts have decimal commas, should an import have read the others with decimal points:
 * `5.000` became 5 and `1.500` became 1.5. One number that no thousands can have become shows that none was.
 */
function mangled(cells: Cells, rows: Int32Array, index: number): number[] {
  const found: number[] = [];
  let isLeft = false;
  for (let row = 0; row < rows.length; row++) {
    const cell = cells[rows[row]!]![index];
    if (typeof cell === 'string') isLeft ||= LEFT_AS_TEXT.test(cell);
    if (typeof cell !== 'number' || cell === 0) continue;
    if (Math.abs(cell) >= 1000 || Math.abs(cell * 1000 - Math.round(cell * 1000)) > 1e-6) return [];
    found.push(row);
  }
  return isLeft ? found : [];
}
