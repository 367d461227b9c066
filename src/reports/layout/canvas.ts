import type { ModelCell, Stretch } from '../sheet-model';
import { COLUMN_WIDTHS } from './columns';

/** A sheet while it is being laid out. */
export interface Canvas {
  put(row: number, column: number, cell: ModelCell): void;
  /** A thin line under the columns from one to another. */
  rule(row: number, from: number, to: number): void;
  readonly cells: ModelCell[][];
  readonly rules: Stretch[];
  /** Adds blank rows until there are so many. */
  reach(rows: number): void;
}

const BLANK: ModelCell = { value: null };

export function makeCanvas(): Canvas {
  const cells: ModelCell[][] = [];
  const rules: Stretch[] = [];
  const reach = (rows: number) => {
    while (cells.length < rows) cells.push(COLUMN_WIDTHS.map(() => BLANK));
  };
  return {
    cells,
    rules,
    reach,
    put(row, column, cell) {
      reach(row + 1);
      cells[row]![column] = cell;
    },
    rule(row, from, to) {
      rules.push({ row, column: from, columns: to - from + 1 });
    },
  };
}
