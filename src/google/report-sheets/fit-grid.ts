/** Adds blank rows and columns at the far ends where the sheet is too small for a block. */
export function fitGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const standingRows = sheet.getMaxRows();
  const standingColumns = sheet.getMaxColumns();
  if (rows > standingRows) sheet.insertRowsAfter(standingRows, rows - standingRows);
  if (columns > standingColumns) sheet.insertColumnsAfter(standingColumns, columns - standingColumns);
}
