import type { Cell, Chart, Sheet, Workbook } from '../../local/workbook';

/** A spreadsheet with one tab of deals. */
export function dealsWorkbook(): Workbook {
  return {
    name: 'Sales',
    timeZone: 'Europe/Stockholm',
    locale: 'en_US',
    sheets: [
      sheetOf('Deals', [
        ['Deal', 'Amount'],
        ['Alpha', 100],
        ['Beta', 250],
      ]),
    ],
  };
}

export function sheetOf(name: string, rows: (Cell['value'] | undefined)[][]): Sheet {
  return {
    id: `sheet-${name}`,
    name,
    rows: rows.map((row) => row.map((value) => (value === undefined ? undefined : { value }))),
    rowCount: 1000,
    columnCount: 26,
    columnWidths: [],
    rowHeights: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    gridlines: true,
    rightToLeft: false,
    merges: [],
    charts: [],
    metadata: [],
  };
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}; there are ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** The report's sheet, by what its metadata says. */
export function reportSheet(workbook: Workbook, reportId: string): Sheet | undefined {
  return workbook.sheets.find(({ metadata }) => metadata.some(({ value }) => value.includes(`"report":"${reportId}"`)));
}

/** All that a person sees of a report, and nothing of what lies beside it: for comparing one report with another. */
export function reportView(sheet: Sheet, rows: number, columns: number) {
  const cells: Record<string, Cell> = {};
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell && Object.keys(cell).length > 0 && row < rows && column < columns) cells[`${row},${column}`] = cell;
    });
  });
  return {
    cells,
    charts: sheet.charts.map((chart) => chartView(chart, sheet.id)).sort((a, b) => (a.title < b.title ? -1 : 1)),
    widths: Array.from({ length: columns }, (_, column) => sheet.columnWidths[column] ?? 100),
    heights: Array.from({ length: rows }, (_, row) => sheet.rowHeights[row] ?? 21),
    frozenRows: sheet.frozenRows,
    gridlines: sheet.gridlines,
    rightToLeft: sheet.rightToLeft,
    hidden: sheet.hidden,
  };
}

function chartView({ id: _id, ranges, ...chart }: Chart, sheetOfChart: string) {
  return {
    ...chart,
    ranges: ranges.map(({ sheetId, ...area }) => ({ ...area, isOwn: sheetId === sheetOfChart })),
    title: String(chart.options.title),
  };
}

/** The values that lie outside of a block from the top left corner, by row and column. */
export function foreignCells(sheet: Sheet, rows: number, columns: number): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.value !== undefined && (row >= rows || column >= columns)) cells[`${row},${column}`] = cell;
    });
  });
  return cells;
}

/** Puts a cell there as a person would. */
export function put(sheet: Sheet, row: number, column: number, cell: Cell): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  sheet.rows[row]![column] = cell;
}
