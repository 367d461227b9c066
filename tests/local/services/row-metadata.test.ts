import { expect, test } from 'vitest';
import { runBody } from '../fixtures/toy-host';

const run = (body: string) =>
  runBody(
    `const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];
    const rows = () => ss.createDeveloperMetadataFinder().withKey('end').find().map((found) => found.getLocation().getRow().getRow());
    ${body}`,
    { workbook: { sheets: { Data: [['a'], ['b'], ['c']] } } },
  );

test('metadata of a row moves with it, and goes with it', async () => {
  const body = `
    sheet.getRange('3:3').addDeveloperMetadata('end', 'of data');
    const seen = [rows()];
    sheet.insertRowsAfter(1, 2);
    seen.push(rows());
    sheet.deleteRow(1);
    seen.push(rows());
    ss.createDeveloperMetadataFinder().withKey('end').find()[0].moveToRow(sheet.getRange('2:2'));
    seen.push(rows());
    sheet.deleteRow(2);
    return [...seen, rows()]`;
  expect(await run(body)).toEqual([[3], [5], [4], [2], []]);
});

test('metadata of a row is not the sheet’s own', async () => {
  const body = `
    sheet.getRange('3:3').addDeveloperMetadata('end');
    const [found] = ss.createDeveloperMetadataFinder().withKey('end').find();
    return [sheet.getDeveloperMetadata().length, found.getLocation().getSheet(), found.getLocation().getLocationType().toString()]`;
  expect(await run(body)).toEqual([0, null, 'ROW']);
});

test('part of a row cannot have metadata', async () => {
  await expect(run(`sheet.getRange('A3:C3').addDeveloperMetadata('end')`)).rejects.toThrow('arbitrary ranges');
});
