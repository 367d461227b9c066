/** Shows the sidebar, at one of its views when it is named. A page from a file has no address to carry the view. */
export function showSidebar(view?: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const opened = view
    ? HtmlService.createHtmlOutput(page.getContent().replace('<html', `<html data-view="${view}"`))
    : page;
  SpreadsheetApp.getUi().showSidebar(opened.setTitle('Pipeline KPIs'));
}
