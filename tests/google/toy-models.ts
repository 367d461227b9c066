import type { ChartModel, ModelCell, SheetModel } from '../../src/reports/sheet-model';

const COLUMNS = 6;

/** A small report with a bit of everything: a title, a table of `rows` rows, rules, notes, formulas and a chart. */
export function toyModel(reportId: string, rows: number, changes: Partial<SheetModel> = {}): SheetModel {
  const plain = plainModel(reportId, rows, changes);
  const cells = plain.cells.map((line, row) =>
    row < 3 ? line : line.map((cell, column) => (column === 2 ? { ...cell, formula: `=B${row + 1}*2` } : cell)),
  );
  return { ...plain, cells: changes.cells ?? cells };
}

/** The same without formulas: nothing needs to be calculated. */
export function plainModel(reportId: string, rows: number, changes: Partial<SheetModel> = {}): SheetModel {
  const cells = [
    line({ value: `${reportId} of ${rows}`, style: { bold: true, size: 18 } }),
    line(),
    line(
      { value: 'Owner', style: { bold: true, background: '#f1f3f4' } },
      { value: 'Won', style: { bold: true, background: '#f1f3f4', align: 'right' }, note: `Won deals, n = ${rows}` },
    ),
    ...Array.from({ length: rows }, (_, row) =>
      line(
        { value: row % 2 ? `Owner ${row}` : `=OWNER(${row})` },
        { value: row / 8, format: '0.0%', style: { color: '#1a73e8' } },
        { value: row, format: '0.00', style: { italic: true } },
        { value: row % 2 === 0, note: row === rows - 1 ? 'the last row' : undefined },
      ),
    ),
  ];
  return {
    reportId,
    name: `Toy ${reportId}`,
    columnWidths: [24, 160, 90, 90, 90, 24],
    frozenRows: 3,
    rightToLeft: false,
    cells,
    rules: [
      { row: 2, column: 0, columns: 4 },
      { row: cells.length - 1, column: 0, columns: 4 },
    ],
    charts: [toyChart('won', 4)],
    ...changes,
  };
}

export function toyChart(id: string, rows: number, changes: Partial<ChartModel> = {}): ChartModel {
  return {
    id,
    type: 'column',
    ranges: [{ row: 2, column: 0, rows, columns: 2 }],
    position: { row: 4, column: id.length },
    width: 400,
    height: 240,
    options: { title: `Chart ${id}`, 'legend.position': 'none' },
    ...changes,
  };
}

function line(...cells: ModelCell[]): ModelCell[] {
  return Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? { value: null });
}
