import { expect, test } from 'vitest';
import { inWords, isLostConnection } from '../../src/sidebar/failure';
import { words } from '../../src/sidebar/words';

test.each([
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'failure.accounts',
  ],
  ['PERMISSION_DENIED', 'failure.accounts'],
  ['ScriptError: Authorisation is required to perform that action.', 'failure.authorisation'],
  [
    'Exception: You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    'failure.authorisation',
  ],
  ['NetworkError: Connection failure due to HTTP 0', 'failure.connection'],
  ['NetworkError: Connection failure due to HTTP 429', 'failure.busy'],
  ['There are too many scripts running simultaneously for this Google user account.', 'failure.busy'],
  ['Exceeded maximum execution time', 'failure.time'],
  ['Exception: Service Spreadsheets timed out while accessing document with id 1aBc.', 'failure.time'],
  [
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'failure.protected',
  ],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'failure.google'],
  ['Error: Service Spreadsheets failed while accessing document with id 1aBc.', 'failure.google'],
  ["TypeError: Cannot read properties of undefined (reading 'length')", 'failure.unknown'],
  [
    'Exception: The number of columns in the data does not match the number of columns in the range.',
    'failure.unknown',
  ],
  ['Error: boom\n    at report (Code:12:3)', 'failure.unknown'],
  ['', 'failure.unknown'],
] as const)('%s is said in plain words', (message, key) => {
  expect(inWords(new Error(message))).toBe(words.en[key]);
});

test.each([undefined, null, 42, {}, { message: 5 }])('%s, which is no error, is said in plain words too', (reason) => {
  expect(inWords(reason)).toBe(words.en['failure.unknown']);
});

test('a sentence of the script itself is passed on without its prefix', () => {
  const sentence = 'WINRATE needs a Stage or Status column. Found: Name, Amount, Owner. Rename a header';
  expect(inWords(new Error(`Error: ${sentence}`))).toBe(sentence);
  expect(inWords(new Error(sentence))).toBe(sentence);
});

test('a sentence of the script counts more than what it reminds of', () => {
  const sentence =
    'Forecast was not written. Some of its cells are in a protected range; ask the owner (Ann) to let you edit them.';
  expect(inWords(new Error(`Error: ${sentence}`))).toBe(sentence);
});

test('an error from another frame is understood', () => {
  expect(inWords({ name: 'ScriptError', message: 'Exceeded maximum execution time' })).toBe(words.en['failure.time']);
  expect(isLostConnection({ message: 'NetworkError: Connection failure due to HTTP 0' })).toBe(true);
});

test('a kind of failure can be given a text that knows more', () => {
  const reason = new Error('NetworkError: Connection failure due to HTTP 0');
  expect(inWords(reason, { 'failure.connection': 'run.connection' })).toBe(words.en['run.connection']);
});
