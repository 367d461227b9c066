import type { ICellData } from '@univerjs/core';
import { enteredValue, yearOf } from '../cells/entered-value';
import { BLANK } from '../cells/plain-cell';
import type { Engine } from '../engine';
import { formulaCell } from '../formula/typed-formula';
import { writeCells } from '../write-cells';
import { checkOnGrid } from './grid-limits';
import type { Handlers } from './handler';

export const writeValueOperations: Handlers<'values.write' | 'formulas.write' | 'notes.write'> = {
  'values.write': (engine, { cells: values, ...area }) => {
    checkOnGrid(engine, area.sheetId, area);
    const patterns = new Patterns(engine, area.sheetId);
    const currentYear = yearOf(engine);
    const cells = offsetCells(area.row, area.column, values, (value, row, column) =>
      enteredValue(engine, value, { pattern: patterns.at(row, column), currentYear }),
    );
    writeCells(engine, area.sheetId, cells, 'content');
    return null;
  },
  'formulas.write': (engine, { formulas, ...area }) => {
    checkOnGrid(engine, area.sheetId, area);
    const cells = offsetCells(area.row, area.column, formulas, (text): ICellData => {
      if (text === '') return { ...BLANK };
      return { ...BLANK, ...formulaCell(text.startsWith('=') ? text : `=${text}`, engine.context) };
    });
    writeCells(engine, area.sheetId, cells, 'content');
    return null;
  },
  'notes.write': (engine, { notes, ...area }) => {
    checkOnGrid(engine, area.sheetId, area);
    notes.forEach((row, rowAt) => {
      row.forEach((text, columnAt) => {
        engine.notes.set(area.sheetId, area.row + rowAt, area.column + columnAt, text);
      });
    });
    return null;
  },
};

type CellsByRow = Record<number, Record<number, ICellData>>;

/** Cells of a block whose top left corner stands at a row and column. */
export function offsetCells<Value>(
  row: number,
  column: number,
  rows: readonly (readonly Value[])[],
  make: (value: Value, row: number, column: number) => ICellData,
): CellsByRow {
  const cells: CellsByRow = {};
  rows.forEach((values, rowAt) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, columnAt) => {
      line[column + columnAt] = make(value, row + rowAt, column + columnAt);
    });
    cells[row + rowAt] = line;
  });
  return cells;
}

/** The number formats that cells of a sheet have. */
class Patterns {
  private readonly byStyle = new Map<string, string>();

  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string,
  ) {}

  at(row: number, column: number): string {
    const style = this.engine.sheet(this.sheetId).getCellRaw(row, column)?.s;
    if (!style) return '';
    if (typeof style !== 'string') return style.n?.pattern ?? '';
    let pattern = this.byStyle.get(style);
    if (pattern === undefined) {
      pattern = this.engine.workbook.getStyles().get(style)?.n?.pattern ?? '';
      this.byStyle.set(style, pattern);
    }
    return pattern;
  }
}
