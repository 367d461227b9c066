import { expect, test } from 'vitest';
import { FileProblem } from '../../../local/xlsx/file-problem';
import { readXlsx } from '../../../local/xlsx/read-xlsx';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each([
  ['empty', Buffer.from(''), 'the file is empty'],
  ['cut off', Buffer.from('PK\u0003\u0004 and then nothing'), 'the file is damaged or is not an .xlsx workbook'],
  [
    'password-protected',
    Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'the workbook is protected by a password; save a copy without one',
  ],
  [
    'old .xls',
    Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le')]),
    'this is an old .xls workbook; save it as .xlsx',
  ],
  ['CSV', Buffer.from('a,b\n1,2'), 'this is a text file, not an .xlsx workbook; CSV files are read as single sheets'],
  ['web page', Buffer.from('<html><table>'), 'this is a web page, not an .xlsx workbook'],
  ['PDF', Buffer.from('%PDF-1.7'), 'this is a PDF document, not an .xlsx workbook'],
])('%s', async (_, bytes, problem) => {
  const failure = await readXlsx(bytes, 'book.xlsx').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(FileProblem);
  expect(failure).toMatchObject({ file: 'book.xlsx', problem, message: `book.xlsx: ${problem}` });
});
