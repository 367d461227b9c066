import type { Area } from '../../workbook';
import { serialToInstant } from '../dates/serial-date';
import type { CellLayers } from './cell-layers';
import { type CellValue, cellValue } from './cell-value';
import type { DateStyles } from './date-styles';

/** The values of an area, row after row, as a script gets them. */
export interface ValueBlock {
  rows: number;
  columns: number;
  /** A date is its instant in milliseconds. */
  cells: CellValue[];
  /** Which of the cells are dates. */
  dates: number[];
}

/** Reads an area: blanks are `''`, errors their text, dates instants in the spreadsheet's zone. */
export function readValues(layers: CellLayers, area: Area, styles: DateStyles, zone: string): ValueBlock {
  const { rows, columns } = area;
  const block: ValueBlock = { rows, columns, cells: new Array(rows * columns), dates: [] };
  let at = 0;
  const add = (cell: Parameters<typeof cellValue>[0], style: Parameters<DateStyles['isDate']>[0]) => {
    const value = cellValue(cell);
    if (typeof value === 'number' && styles.isDate(style)) {
      block.dates.push(at);
      block.cells[at++] = serialToInstant(value, zone);
    } else {
      block.cells[at++] = value;
    }
  };
  for (let row = area.row; row < area.row + rows; row++) {
    if (layers.isPlainRow(row)) {
      const stored = layers.storedRow(row);
      for (let column = area.column; column < area.column + columns; column++) {
        const cell = stored?.[column];
        add(cell, cell?.s);
      }
    } else {
      for (let column = area.column; column < area.column + columns; column++) {
        const { cell, style } = layers.at(row, column);
        add(cell, style);
      }
    }
  }
  return block;
}
