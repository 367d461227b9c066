const TITLE = 'Pipeline KPIs';

/** Tells the person something, in a small window to be closed. */
export function showMessage(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
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
