import { describe, expect, test } from 'vitest';
import { engineFormula, type FormulaContext, missingSheet } from '../../../local/engine/formula/engine-formula';
import { columnIndex, columnLetters } from '../../../local/engine/formula/open-range';
import { shiftFormula } from '../../../local/engine/formula/shift-formula';
import { tokenize } from '../../../local/engine/formula/token';
import { formulaCell, reopenedFormula, typedFormula } from '../../../local/engine/formula/typed-formula';
import { hasVolatileArgument, isVolatile } from '../../../local/engine/formula/volatile-arguments';

const sheets = ['Deals', "Bob's", '案件'];
const context = (decimalComma = false): FormulaContext => ({
  decimalComma,
  sheetNamed: (name) => sheets.find((sheet) => sheet.toLowerCase() === name.toLowerCase()),
  parses: () => true,
});

describe('a formula as typed is put into the dialect of the engine', () => {
  test.each([
    ['=F(Deals!F2:F)', '=F(Deals!F2:F9999999)'],
    ['=F(Deals!$A$2:$K)', '=F(Deals!$A$2:$K$9999999)'],
    ['=F(Deals!A:K)', '=F(Deals!A:K)'],
    ['=F(A5:5)', '=F(A5:ZZZ5)'],
    ['=F(2:5)', '=F(2:5)'],
    ['=F(deals!A1; 2 ;3)', '=F(Deals!A1, 2 ,3)'],
    ["=F('BOB''S'!A1)", "=F('Bob''s'!A1)"],
    ['=F(案件!A1:B)', "=F('案件'!A1:B9999999)"],
    ['=F({1,2;3,4};"x")', '=F({1,2;3,4},"x")'],
    ['=F({"a","b"})', '=F({"a","b"})'],
    ['=F({"a;b","c"})', '=F(HSTACK("a;b","c"))'],
    ['=F({A1:B2;C1:D1})', '=F(VSTACK(A1:B2,C1:D1))'],
    ['=F({A1,B1;SUM(1;2),3})', '=F(VSTACK(HSTACK(A1,B1),HSTACK(SUM(1,2),3)))'],
    ['=F("a;b F2:F";1)', '=F("a;b F2:F",1)'],
    ['=LOG10(A1)+A1%', '=LOG10(A1)+A1%'],
    ['=F(#REF!)', '=F(#REF!)'],
  ])('%s', (typed, engine) => {
    expect(engineFormula(typed, context())).toBe(engine);
  });

  test('a comma between digits is a decimal comma where the locale writes one', () => {
    expect(engineFormula('=F(0,5;A1;{1,5\\2;3\\4})', context(true))).toBe('=F(0.5,A1,{1.5,2;3,4})');
    expect(engineFormula('=F(0,5)', context(false))).toBe('=F(0,5)');
  });

  test('a missing sheet makes the whole formula a #REF!', () => {
    expect(missingSheet('=F(Deals!A1,Gone!B2)', context())).toBe('Gone');
    expect(engineFormula('=IFERROR(Gone!A1,1)', context())).toBe('=#REF!');
  });

  test('one that does not parse is an #ERROR!', () => {
    expect(engineFormula('=SUM(', { ...context(), parses: () => false })).toBe('=#ERROR!');
  });
});

test('the tokens of a formula give back its text', () => {
  const formula = `=IF( 'My tab'!$A$1:B>=1.5e3 ; "a""b" ; {#N/A\\TRUE} )&LOG10(2)`;
  const tokens = tokenize(formula);
  expect(`=${tokens.map((token) => token.text).join('')}`).toBe(formula);
  expect(tokens.filter(({ kind }) => kind === 'reference').map(({ sheet, area }) => [sheet, area])).toEqual([
    ['My tab', '$A$1:B'],
  ]);
  expect(tokens.filter(({ kind }) => kind === 'function').map(({ text }) => text)).toEqual(['IF', 'LOG10']);
});

test('a formula cell answers the typed text until the engine rewrites the formula', () => {
  const cell = formulaCell('=win(deals!F2:F;1)', context());
  expect(cell.f).toBe('=win(Deals!F2:F9999999,1)');
  expect(typedFormula(cell)).toBe('=win(deals!F2:F;1)');
  expect(typedFormula({ ...cell, f: '=win(Deals!F3:F10000000,1)' })).toBe('=win(Deals!F3:F,1)');
});

test('a formula without open ranges keeps its text when it is reopened', () => {
  expect(reopenedFormula("='Deals'!A1 + SUM( A1:B2 )")).toBe("='Deals'!A1 + SUM( A1:B2 )");
});

test.each([
  ['=A1+$B1+C$1+$D$1', 2, 1, '=B3+$B3+D$1+$D$1'],
  ['=F(A2:C)', 1, 1, '=F(B3:D)'],
  ['=F(Deals!A:B,2:$3)', 1, 1, '=F(Deals!B:C,3:$3)'],
  ['=A1', -1, 0, '=#REF!'],
  ['="A1"', 5, 5, '="A1"'],
])('%s copied %i down and %i right', (formula, rows, columns, copied) => {
  expect(shiftFormula(formula, rows, columns)).toBe(copied);
});

test('volatile arguments are found in the call they belong to', () => {
  expect(isVolatile('=IF(A1,today(),2)')).toBe(true);
  expect(isVolatile('="NOW()"')).toBe(false);
  expect(hasVolatileArgument('=WINRATE(A1,YEAR(NOW()))', 'winrate')).toBe(true);
  expect(hasVolatileArgument('=WINRATE(A1)+NOW()', 'WINRATE')).toBe(false);
});

test('columns by letters', () => {
  for (const [letters, index] of [
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['ZZZ', 18_277],
  ] as const) {
    expect(columnIndex(letters)).toBe(index);
    expect(columnLetters(index)).toBe(letters);
  }
});
