/** The IANA name of the spreadsheet's time zone; the script's own is another one. Allowed in custom functions. */
export function spreadsheetTimeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
