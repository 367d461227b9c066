import type { ModelCell, SheetModel } from '../../src/reports/sheet-model';

/** Every text on the sheet, row by row. */
export function textsOn({ cells }: SheetModel): string[] {
  return cells.flat().flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** The first text that matches. */
export function textLike(model: SheetModel, pattern: RegExp): string {
  const found = textsOn(model).find((text) => pattern.test(text));
  if (found === undefined) throw new Error(`No text like ${pattern} among:\n${textsOn(model).join('\n')}`);
  return found;
}

export interface FoundTable {
  /** Heads by column. */
  heads: ReadonlyMap<number, ModelCell>;
  /** Rows by their first cell. */
  rows: ReadonlyMap<string, readonly ModelCell[]>;
  first: number;
}

/** The table whose first head reads so: everything below it down to the first row without a name. */
export function tableHeaded({ cells }: SheetModel, head: string): FoundTable {
  const isHead = ({ value, style }: ModelCell) => value === head && style?.bold === true && style.size === 9;
  const top = cells.findIndex((row) => row.some(isHead));
  if (top < 0) throw new Error(`No table headed ${head}`);
  const first = cells[top]!.findIndex(isHead);
  const heads = new Map<number, ModelCell>();
  cells[top]!.forEach((cell, column) => {
    if (column >= first && cell.value !== null) heads.set(column, cell);
  });
  const rows = new Map<string, readonly ModelCell[]>();
  for (let row = top + 1; row < cells.length && typeof cells[row]![first]!.value === 'string'; row++) {
    rows.set(String(cells[row]![first]!.value), cells[row]!);
  }
  return { heads, rows, first };
}

/** The value in a table's row below a head. */
export function valueIn(table: FoundTable, row: string, head: string): ModelCell['value'] {
  const column = [...table.heads].find(([, { value }]) => value === head)?.[0];
  const cells = table.rows.get(row);
  if (column === undefined || !cells) throw new Error(`No ${head} of ${row}: ${[...table.rows.keys()].join(', ')}`);
  return cells[column]!.value;
}

/** The tile with a label: its value and the line below it. */
export function tileCalled({ cells }: SheetModel, label: string): { value: ModelCell; below: ModelCell } {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex(({ value, style }) => value === label && style?.background !== undefined);
    if (column >= 0) return { value: cells[row + 1]![column]!, below: cells[row + 2]![column]! };
  }
  throw new Error(`No tile ${label}`);
}
