import type { Chart } from '../../workbook';
import type { ChartCell, ChartValues } from './chart-table';

/** Reads the cells that a chart draws. Rows below the sheet's last one are blank. */
export function chartCells(
  chart: Chart,
  read: (sheetId: string, row: number, column: number) => ChartCell,
): ChartValues {
  return chart.ranges.map(({ sheetId, row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => read(sheetId, row + down, column + across)),
    ),
  );
}
