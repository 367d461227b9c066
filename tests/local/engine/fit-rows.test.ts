import { expect, test } from 'vitest';
import { openToy, runBody } from '../fixtures/toy-host';
import { toyWorkbook } from '../fixtures/toy-workbook';

const workbook = { sheets: { Data: [['title'], ['some words that need room']] } };
const START = 'const sheet = SpreadsheetApp.getActive().getSheets()[0]; const height = () => sheet.getRowHeight(1);';
const heights = (body: string) => runBody(`${START} ${body}`, { workbook });

test('a row grows with its font and shrinks with it again', async () => {
  const body = `const seen = [height()]; for (const size of [18, 10]) { sheet.getRange('A1').setFontSize(size); seen.push(height()); } return seen`;
  expect(await heights(body)).toEqual([21, 35, 21]);
});

test('a row grows with the lines of its wrapped text, and with a narrower column', async () => {
  const body = `const second = () => sheet.getRowHeight(2); sheet.getRange('A2').setWrap(true); const before = second(); sheet.setColumnWidth(1, 50); return [before, second() > before]`;
  expect(await heights(body)).toEqual([39, true]);
});

test('a height that somebody has set stays', async () => {
  const body = `sheet.setRowHeight(1, 30); sheet.getRange('A1:A2').setFontSize(20); return [height(), sheet.getRowHeight(2)]`;
  expect(await heights(body)).toEqual([30, 39]);
});

test('a fitted height is not saved as one that somebody has set', async () => {
  const toy = toyWorkbook(workbook);
  toy.sheets[0]!.rows[0]![0]!.style = { size: 20 };
  const host = await openToy(toy);
  expect(host.save().sheets[0]!.rowHeights).toEqual([]);
  await host.dispose();
});
