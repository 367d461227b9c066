import { expect, test } from 'vitest';
import { PlainError, toPlainError } from '../../src/google/plain-error';

test.each([
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner',
    /Some of its cells are protected/,
  ],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    /10 million cells/,
  ],
  ['You do not have permission to call setValues', /You may not edit this spreadsheet/],
  ['Service Spreadsheets failed while accessing document with id 1x.', /did not answer/],
  ['Service Spreadsheets timed out while accessing document with id 1x.', /did not answer/],
  ['We’re sorry, a server error occurred. Please wait a bit and try again.', /did not answer/],
  ['Etwas anderes', /^KPI Summary was not written\. Google Sheets says: Etwas anderes$/],
])('%s', (message, sentence) => {
  expect(toPlainError(new Error(message), 'KPI Summary was not written').message).toMatch(sentence);
});

test('a plain sentence stays as it is', () => {
  const error = new PlainError('There is no tab called Deals any more.');
  expect(toPlainError(error, 'KPI Summary was not written')).toBe(error);
});
