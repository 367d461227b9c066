import type { ICellData } from '@univerjs/core';
import type { SheetArea } from '../../realm/operations';
import type { CellStyle } from '../../workbook';
import { fromUniverStyle } from '../cells/cell-style';
import { cellValue } from '../cells/cell-value';
import { formatNumber } from '../cells/number-format';
import { readValues } from '../cells/value-block';
import type { Engine } from '../engine';
import { checkOnGrid } from './grid-limits';
import type { Handlers } from './handler';

export const readOperations: Handlers<'values.read' | 'display.read' | 'formulas.read' | 'notes.read' | 'styles.read'> =
  {
    'values.read': (engine, area) => {
      checkOnGrid(engine, area.sheetId, area);
      const block = readValues(engine.layers(area.sheetId), area, engine.dateStyles, engine.timeZone);
      const rows = Array.from({ length: block.rows }, (_, row) =>
        block.cells.slice(row * block.columns, (row + 1) * block.columns),
      );
      return { rows, dates: block.dates };
    },
    'display.read': (engine, area) => mapCells(engine, area, (cell, style) => displayText(engine, cell, style)),
    'formulas.read': (engine, area) =>
      mapCells(engine, area, (_cell, _style, row, column) => engine.formulaAt(area.sheetId, row, column)),
    'notes.read': (engine, area) => {
      const notes = engine.notes.of(area.sheetId);
      return mapCells(engine, area, (_cell, _style, row, column) => notes.get(`${row},${column}`) ?? '');
    },
    'styles.read': (engine, area) => {
      const styles: CellStyle[] = [];
      const known = new Map<unknown, number>();
      const rows = mapCells(engine, area, (_cell, style) => {
        const at = known.get(style ?? null);
        if (at !== undefined) return at;
        known.set(style ?? null, styles.length);
        return styles.push(fromUniverStyle(styleData(engine, style)) ?? {}) - 1;
      });
      return { styles, rows };
    },
  };

type Visit<Result> = (cell: ICellData | undefined, style: ICellData['s'], row: number, column: number) => Result;

function mapCells<Result>(engine: Engine, area: SheetArea, visit: Visit<Result>): Result[][] {
  checkOnGrid(engine, area.sheetId, area);
  const layers = engine.layers(area.sheetId);
  return Array.from({ length: area.rows }, (_r, rowAt) =>
    Array.from({ length: area.columns }, (_c, columnAt) => {
      const [row, column] = [area.row + rowAt, area.column + columnAt];
      const { cell, style } = layers.at(row, column);
      return visit(cell ?? undefined, style, row, column);
    }),
  );
}

function displayText(engine: Engine, cell: ICellData | undefined, style: ICellData['s']): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return formatNumber(value, styleData(engine, style)?.n?.pattern ?? '', engine.locale.tag);
}

function styleData(engine: Engine, style: ICellData['s']) {
  return typeof style === 'string' ? engine.workbook.getStyles().get(style) : style;
}
