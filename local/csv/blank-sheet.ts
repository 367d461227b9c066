import type { Sheet } from '../workbook';

const ROWS = 1000;
const COLUMNS = 26;

/** A sheet as Google Sheets makes new ones: at least 1000 rows by 26 columns. */
export function blankSheet(sheet: Pick<Sheet, 'id' | 'name'> & Partial<Sheet>): Sheet {
  const rows = sheet.rows ?? [];
  return {
    rows,
    rowCount: Math.max(ROWS, rows.length),
    columnCount: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), COLUMNS),
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
    ...sheet,
  };
}
