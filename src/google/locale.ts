/** The spreadsheet's locale as Sheets writes it, such as `sv_SE`. */
export function spreadsheetLocale(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}
