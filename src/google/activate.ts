import { PlainError } from './plain-error';

/** Shows a sheet to the person, also when it was hidden. */
export function activateSheet(sheetId: number): void {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((each) => each.getSheetId() === sheetId);
  if (!sheet) throw new PlainError('That sheet is no longer there. Refresh the reports to make it again.');
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
}
