import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { Copied, SheetArea } from '../../realm/operations';
import { replacingStyle } from '../cells/cell-style';
import { cellValue, isErrorCell } from '../cells/cell-value';
import { BLANK, plainCell } from '../cells/plain-cell';
import type { Engine } from '../engine';
import { shiftFormula } from '../formula/shift-formula';
import { formulaCell } from '../formula/typed-formula';
import { writeCells } from '../write-cells';
import { checkOnGrid } from './grid-limits';
import type { Handlers } from './handler';

export const copyOperations: Handlers<'cells.copy'> = {
  'cells.copy': (engine, { from, to, what }) => {
    const target = copiedOver(from, to);
    checkOnGrid(engine, from.sheetId, from);
    checkOnGrid(engine, target.sheetId, target);
    if (what === 'column widths') copyWidths(engine, from, target);
    else copyCells(engine, from, target, what);
    return null;
  },
};

/** A target that the source fits into several times is filled, else it is written once from its top left corner. */
function copiedOver(from: SheetArea, to: SheetArea): SheetArea {
  const fills = to.rows % from.rows === 0 && to.columns % from.columns === 0;
  return fills ? to : { ...to, rows: from.rows, columns: from.columns };
}

function copyCells(engine: Engine, from: SheetArea, target: SheetArea, what: Copied): void {
  const notes = engine.notes.of(from.sheetId);
  const cells: Record<number, Record<number, ICellData>> = {};
  const noted: [number, number, string][] = [];
  for (let rowAt = 0; rowAt < target.rows; rowAt++) {
    const line: Record<number, ICellData> = {};
    for (let columnAt = 0; columnAt < target.columns; columnAt++) {
      const [row, column] = [from.row + (rowAt % from.rows), from.column + (columnAt % from.columns)];
      const [toRow, toColumn] = [target.row + rowAt, target.column + columnAt];
      line[toColumn] = copiedCell(engine, from.sheetId, [row, column], [toRow, toColumn], what);
      noted.push([toRow, toColumn, notes.get(`${row},${column}`) ?? '']);
    }
    cells[target.row + rowAt] = line;
  }
  writeCells(engine, target.sheetId, cells, what === 'formats' ? 'format' : 'content');
  if (!what.startsWith('everything')) return;
  for (const [row, column, note] of noted) engine.notes.set(target.sheetId, row, column, note);
}

type Place = [row: number, column: number];

function copiedCell(engine: Engine, sheetId: string, [row, column]: Place, to: Place, what: Copied): ICellData {
  const { cell, style } = engine.layers(sheetId).at(row, column);
  const copied: ICellData = what === 'formats' ? {} : { ...BLANK };
  if (what !== 'formats') {
    const formula = what === 'values' ? '' : engine.formulaAt(sheetId, row, column);
    if (formula) {
      const shifted = shiftFormula(formula, to[0] - row, to[1] - column);
      Object.assign(copied, formulaCell(shifted, engine.context));
    } else {
      Object.assign(copied, copiedValue(cell ?? undefined));
    }
  }
  if (what === 'formats' || what.startsWith('everything')) {
    const data = typeof style === 'string' ? engine.workbook.getStyles().get(style) : style;
    copied.s = what === 'everything but borders' ? withoutBorders(data) : replacingStyle(data);
  }
  return copied;
}

function copiedValue(cell: ICellData | undefined): ICellData {
  return isErrorCell(cell) ? { v: cell?.v, t: CellValueType.STRING } : plainCell(cellValue(cell));
}

function withoutBorders(style: Nullable<IStyleData>): IStyleData {
  const { bd: _, ...rest } = replacingStyle(style);
  return rest;
}

function copyWidths(engine: Engine, from: SheetArea, target: SheetArea): void {
  const colWidth: Record<number, number> = {};
  for (let at = 0; at < target.columns; at++) {
    const width = engine.sheet(from.sheetId).getColumnWidth(from.column + (at % from.columns));
    colWidth[target.column + at] = width;
  }
  const range = { startRow: 0, endRow: 0, startColumn: target.column, endColumn: target.column + target.columns - 1 };
  const { unitId } = engine;
  engine.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
    unitId,
    subUnitId: target.sheetId,
    ranges: [range],
    colWidth,
  });
}
