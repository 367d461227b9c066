const TITLE = 'Pipeline KPIs';

/** Tells the person something, in a small window to be closed. */
export function showMessage(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

/** Asks a question that is answered by yes or no. */
export function askYesNo(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Tells something in passing: also where no window may be opened. */
export function showToast(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, TITLE);
}

export function showAbout(): void {
  showMessage(
    [
      'Sales KPIs as cell functions, and KPI and forecast reports from any pipeline tab.',
      'Everything is worked out inside this spreadsheet: no data leaves it.',
      'Type =WINRATE( in a cell to begin, or open the sidebar and choose Generate.',
    ].join('\n\n'),
  );
}
