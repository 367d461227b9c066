/** A small add-on that uses everything a script can show: a menu with a submenu, a sidebar, a dialog, alerts, toasts, charts. */
export const TOY_SCRIPT = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Open', 'openSidebar')
    .addItem('Report', 'writeReport')
    .addSeparator()
    .addItem('Ask', 'ask')
    .addItem('Fail', 'fail')
    .addItem('Window', 'openWindow')
    .addSubMenu(ui.createMenu('More').addItem('Greet', 'greet').addItem('Where am I', 'tellPlace'))
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Toy add-on'));
}
function openWindow() {
  const page = HtmlService.createHtmlOutput('<p>In a window</p><button onclick="google.script.host.close()">Close me</button>');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(140), 'Window of the toy');
}
function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello from the script', 'Toy', 5);
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Toy', 'Shall the answer be yes?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Deals').getRange('F1').setValue(String(answer));
}
function fail() {
  throw new Error('The toy is broken');
}
function tellPlace() {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  SpreadsheetApp.getUi().alert(cell.getSheet().getName() + ' ' + cell.getA1Notation());
}
function echo(value) {
  return value;
}
function secret_() {
  return 'private';
}
function writeReport() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Report') || book.insertSheet('Report');
  const rows = [['Month', 'Won', 'Rate'], ['2026-01', 120000, 0.31], ['2026-02', 90000, 0.27], ['2026-03', 150000, 0.36], ['2026-04', 170000, 0.4]];
  sheet.getRange(1, 1, rows.length, 3).setValues(rows);
  sheet.getRange(2, 2, 4, 1).setNumberFormat('#,##0');
  sheet.getRange(2, 3, 4, 1).setNumberFormat('0%');
  sheet.getRange(1, 1, 1, 3).setFontWeight('bold');
  sheet.setFrozenRows(1);
  const chart = sheet.newChart().setChartType(Charts.ChartType.COMBO)
    .addRange(sheet.getRange(1, 1, 5, 3)).setNumHeaders(1).setPosition(3, 5, 10, 10)
    .setOption('title', 'Won by month').setOption('width', 560).setOption('height', 320)
    .setOption('series.0.type', 'bars').setOption('series.1.type', 'line').setOption('series.1.targetAxisIndex', 1)
    .setOption('vAxes.0.format', 'short').setOption('vAxes.1.format', '0%').setOption('legend.position', 'top');
  sheet.insertChart(chart.build());
  sheet.activate();
}
/**
 * Twice the number. It refuses what is no number.
 * @param {number} amount The number to be doubled.
 * @param {number} times (optional) How often.
 * @customfunction
 */
function TOYDOUBLE(amount, times) {
  if (typeof amount !== 'number') throw new Error('TOYDOUBLE needs a number. Found: ' + amount);
  return amount * 2;
}
/**
 * The numbers from 1 on, as a column.
 * @param {number} count How many.
 * @customfunction
 */
function TOYCOUNT(count) {
  return Array.from({ length: count }, (_, at) => [at + 1]);
}
`;

export const TOY_SIDEBAR = `<!doctype html>
<html lang="en">
<head>
  <base target="_top">
  <title>Toy</title>
  <style>body { font: 13px Arial; margin: 12px } button { display: block; margin: 8px 0 }</style>
</head>
<body>
  <button id="echo">Echo</button>
  <button id="date">Send a date</button>
  <button id="fail">Fail</button>
  <button id="private">Private</button>
  <button id="report">Report</button>
  <button id="steal">Reach out</button>
  <button id="close">Close</button>
  <output id="out"></output>
  <script>
    const say = (text) => { document.getElementById('out').textContent = text; };
    const on = (id, run) => document.getElementById(id).addEventListener('click', run);
    const given = { list: [1, 'two', null], deep: { yes: true } };
    on('echo', () => google.script.run
      .withSuccessHandler((value, user) => say(user + ' ' + JSON.stringify(value) + ' ' + (value !== given)))
      .withFailureHandler((error) => say('failed: ' + error.message))
      .withUserObject('mine').echo(given));
    on('date', () => { try { google.script.run.echo({ at: new Date() }); } catch (error) { say(error.message); } });
    on('fail', () => google.script.run.withFailureHandler((error, user) => say(error.name + ': ' + error.message + ' ' + user)).withUserObject('u').fail());
    on('private', () => say(typeof google.script.run.secret_));
    on('report', () => google.script.run.withSuccessHandler(() => say('written')).writeReport());
    on('steal', async () => {
      const tries = [() => parent.document.title, () => localStorage.length, () => fetch('/api/boot')];
      const results = [];
      for (const one of tries) { try { await one(); results.push('open'); } catch { results.push('shut'); } }
      say(results.join(' '));
    });
    on('close', () => google.script.host.close());
  </script>
</body>
</html>`;
