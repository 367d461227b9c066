import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../local/csv/read-csv';
import type { Sheet } from '../../../local/workbook';
import { FileProblem } from '../../../local/xlsx/file-problem';

const read = (content: string | Uint8Array, locale = 'en_US') =>
  readCsv(content, { name: 'Deals', file: 'deals.csv', locale });
const values = ({ rows }: Sheet) => rows.map((row) => row?.map((cell) => cell?.value));

function problem(content: string | Uint8Array): FileProblem {
  try {
    read(content);
  } catch (error) {
    if (error instanceof FileProblem) return error;
  }
  throw new Error('the file was read');
}

test('cells are typed, with the formats they were written in', () => {
  const sheet = read('Name,Amount,Closed,Share,Won\nAcme,"$1,234.50",2016-10-20,75%,TRUE\n,,,,\nBeta,,,,\n');
  expect(values(sheet)).toEqual([
    ['Name', 'Amount', 'Closed', 'Share', 'Won'],
    ['Acme', 1234.5, 42_663, 0.75, true],
    [undefined, undefined, undefined, undefined, undefined],
    ['Beta', undefined, undefined, undefined, undefined],
  ]);
  expect(sheet.rows[1]?.map((cell) => cell?.style?.format)).toEqual([
    undefined,
    '$#,##0.00',
    'yyyy-mm-dd',
    '0%',
    undefined,
  ]);
  expect(sheet).toMatchObject({ name: 'Deals', id: '0', rowCount: 1000, columnCount: 26 });
});

describe('delimiters', () => {
  test.each([
    ['comma', 'a,b\n1,2'],
    ['semicolon', 'a;b\n1;2'],
    ['tab', 'a\tb\n1\t2'],
    ['named in the first line', 'sep=;\na;b\n1;2'],
  ])('%s', (_, text) => {
    expect(values(read(text))).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('commas in remarks and decimal commas do not make a comma file', () => {
    const text = 'Name;Belopp;Anm\nA;1,5;röd, grön, blå\nB;2,5;x, y, z\nC;3,5;p, q, r';
    expect(values(read(text, 'sv_SE'))).toEqual([
      ['Name', 'Belopp', 'Anm'],
      ['A', 1.5, 'röd, grön, blå'],
      ['B', 2.5, 'x, y, z'],
      ['C', 3.5, 'p, q, r'],
    ]);
  });

  test('one column alone needs none', () => {
    expect(values(read('Stage\nWon\nLost'))).toEqual([['Stage'], ['Won'], ['Lost']]);
  });
});

describe('encodings', () => {
  const text = 'Säljare,Fas\nÅsa,Vunnen';
  const utf16 = Buffer.from(text, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 without', utf16],
    ['big-endian UTF-16', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(values(read(bytes))).toEqual([
      ['Säljare', 'Fas'],
      ['Åsa', 'Vunnen'],
    ]);
  });

  test('old Polish files are read as Windows-1250', () => {
    const bytes = Uint8Array.from([0x57, 0x61, 0x72, 0x74, 0x6f, 0x9c, 0xe6]);
    expect(values(read(bytes, 'pl_PL'))).toEqual([['Wartość']]);
  });
});

describe('what cannot be read', () => {
  test('names row and column of a quotation mark that is never closed', () => {
    expect(problem('a,b\n1,"x\n2,3')).toMatchObject({ place: { row: 2, column: 2 }, file: 'deals.csv' });
  });

  test('names row and column of text behind a closing quotation mark', () => {
    expect(problem('a,b\n1,2\n"x"y,3').message).toMatch(/^deals\.csv, row 3, column 1: there is text behind/);
  });

  test('names row and column of a cell that is too long', () => {
    expect(problem(`a,b\n1,${'x'.repeat(50_001)}`).place).toEqual({ row: 2, column: 2 });
  });

  test.each([
    ['an empty file', Buffer.from(''), 'the file is empty'],
    ['nothing but blanks', Buffer.from(' \n'), 'the file is empty'],
    ['a workbook', Buffer.from('PK\u0003\u0004'), 'this is an .xlsx workbook or a .zip archive, not CSV'],
    ['a web page', Buffer.from('<!DOCTYPE html><html>'), 'this is a web page, not CSV'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xd8, 0, 7, 9, 9]), 'this is not a text file'],
  ])('%s', (_, bytes, sentence) => {
    expect(problem(bytes).problem).toBe(sentence);
  });
});

test('any table of texts comes back as it was written', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab, ;\t"\nåß中'.split('')) }).map((text) => `x${text}`);
  const table = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, (rows) => {
      // With fewer rows than cells with commas in them, the file itself leaves open which mark parts its columns.
      const header = ['h1', 'h2', 'h3'];
      const text = Papa.unparse([header, ...Array.from({ length: 10 }, () => ['a', 'b', 'c']), ...rows]);
      expect(values(read(text)).slice(11)).toEqual(rows);
    }),
  );
});
