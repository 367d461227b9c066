/**
 * The menu *Pipeline KPIs* under Extensions. It takes no caption: Google writes the add-on's name there, and that of the
 * project where the script belongs to one spreadsheet. May run before anything is authorised.
 */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open', 'openSidebar')
    .addItem('Refresh reports', 'refreshReports')
    .addItem('Restore last version', 'restoreReports')
    .addItem('Recalculate KPI cells', 'recalculateCells')
    .addItem('Settings', 'openSettings')
    .addSeparator()
    .addItem('Function help', 'openFunctionHelp')
    .addItem('About', 'openAbout')
    .addToUi();
}
