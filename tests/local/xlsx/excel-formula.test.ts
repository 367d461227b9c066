import { describe, expect, test } from 'vitest';
import { fromExcelFormula, toExcelFormula } from '../../../local/xlsx/excel-formula';
import { renameReferences } from '../../../local/xlsx/rename-references';
import { excelSheetNames } from '../../../local/xlsx/sheet-names';

const write = (formula: string, locale = 'en_US') =>
  toExcelFormula(formula, { locale, customFunctions: new Set(['WINRATE', 'KPIS']) });

describe('a formula for Excel', () => {
  test.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=IF(A1>2;"a;b";C1)', 'IF(A1>2,"a;b",C1)'],
    ["=SUM('Won; lost'!B2:B;Deals!F2:F)", "SUM('Won; lost'!B2:B1048576,Deals!F2:F1048576)"],
    ['=COUNTIF(Deals!A:K,"x")', 'COUNTIF(Deals!A:K,"x")'],
    ['=SUM({1,2;3,4})', 'SUM({1,2;3,4})'],
    ['=MAXIFS(A1:A9,B1:B9,1)', '_xlfn.MAXIFS(A1:A9,B1:B9,1)'],
  ])('%s becomes %s', (typed, written) => {
    expect(write(typed)).toBe(written);
  });

  test('decimal commas and the columns of arrays, where a locale has them', () => {
    expect(write('=SUM(1,5;2,5)', 'sv_SE')).toBe('SUM(1.5,2.5)');
    expect(write('=SUM({1\\2;3\\4})', 'de_DE')).toBe('SUM({1,2;3,4})');
  });

  test.each(['=WINRATE(Deals!A:K)', '=1+winrate(A1)', '=QUERY(A:B,"select A")', '=SORT(A1:A9)', '=KPIS(A:B;"X")'])(
    '%s is none: Excel cannot calculate it',
    (formula) => {
      expect(write(formula)).toBeNull();
    },
  );

  test('the name of a function in a text is no call', () => {
    expect(write('="WINRATE(x)"')).toBe('"WINRATE(x)"');
  });

  test('is read back as it was typed', () => {
    for (const typed of ['=SUM(F2:F,$A$1:$A)', '=IFS(A1>1,"x")', '=XLOOKUP(A1,B:B,C:C)']) {
      expect(fromExcelFormula(write(typed)!)).toBe(typed);
    }
  });
});

describe('names of sheets', () => {
  test('are cut to what Excel takes, and stay unique', () => {
    const long = 'Pipeline by owner and by stage in the last quarter';
    const names = excelSheetNames([long, `${long}!`, 'A/B', 'History', 'deals', 'Deals ']);
    expect([...names.values()]).toEqual([
      'Pipeline by owner and by stage ',
      'Pipeline by owner and by stag 2',
      'A B',
      'History 2',
      'deals',
      'Deals 2',
    ]);
  });

  test('references follow', () => {
    const renamed = new Map([
      ['A/B', 'A B'],
      ['History', 'History 2'],
    ]);
    expect(renameReferences(`'A/B'!A1+History!B2+Deals!C3&"History!"`, renamed)).toBe(
      `'A B'!A1+'History 2'!B2+Deals!C3&"History!"`,
    );
  });
});
