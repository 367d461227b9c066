import type { IBorderData, ICellData } from '@univerjs/core';
import type { BorderChange } from '../../realm/operations';
import type { Area } from '../../workbook';
import { type StylePatch, toUniverBorder, toUniverStyle } from '../cells/cell-style';
import type { Engine } from '../engine';
import { type WriteKind, writeCells } from '../write-cells';
import { checkOnGrid } from './grid-limits';
import type { Handlers } from './handler';
import { offsetCells } from './write-values';

export const writeStyleOperations: Handlers<'styles.write' | 'styles.fill' | 'borders.write'> = {
  'styles.write': (engine, { styles, ...area }) => {
    checkOnGrid(engine, area.sheetId, area);
    const cells = offsetCells(area.row, area.column, styles, (style) => ({ s: toUniverStyle(style) }));
    writeCells(engine, area.sheetId, cells, kindOf(styles.flat()));
    return null;
  },
  'styles.fill': (engine, { sheetId, areas, style }) => {
    const patch = toUniverStyle(style);
    for (const area of areas) {
      fill(engine, sheetId, area, kindOf([style]), () => ({ s: patch }));
    }
    return null;
  },
  'borders.write': (engine, { sheetId, areas, borders }) => {
    for (const area of areas) {
      fill(engine, sheetId, area, 'style', (row, column) => ({ s: { bd: cellBorders(area, row, column, borders) } }));
    }
    return null;
  },
};

function kindOf(styles: readonly StylePatch[]): WriteKind {
  return styles.some((style) => style.format !== undefined) ? 'format' : 'style';
}

function fill(
  engine: Engine,
  sheetId: string,
  area: Area,
  kind: WriteKind,
  make: (row: number, column: number) => ICellData,
): void {
  checkOnGrid(engine, sheetId, area);
  const rows = Array.from({ length: area.rows }, () => new Array<null>(area.columns).fill(null));
  const cells = offsetCells(area.row, area.column, rows, (_, row, column) => make(row, column));
  writeCells(engine, sheetId, cells, kind);
}

/** The lines of one cell: outer ones at the edges of the area, inner ones between its cells. */
function cellBorders(area: Area, row: number, column: number, change: BorderChange): IBorderData {
  const isFirstRow = row === area.row;
  const isLastRow = row === area.row + area.rows - 1;
  const isFirstColumn = column === area.column;
  const isLastColumn = column === area.column + area.columns - 1;
  const sides: [keyof IBorderData, boolean | null][] = [
    ['t', isFirstRow ? change.top : change.horizontal],
    ['b', isLastRow ? change.bottom : change.horizontal],
    ['l', isFirstColumn ? change.left : change.vertical],
    ['r', isLastColumn ? change.right : change.vertical],
  ];
  const borders: IBorderData = {};
  for (const [side, drawn] of sides) {
    if (drawn !== null) borders[side] = drawn ? toUniverBorder(change) : null;
  }
  return borders;
}
