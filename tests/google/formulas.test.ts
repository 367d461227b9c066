import { describe, expect, test } from 'vitest';
import { a1 } from '../../src/google/a1';
import { callsOf } from '../../src/google/recalculation/calls-of';
import { formulaBlocks } from '../../src/google/recalculation/formula-blocks';

describe('callsOf', () => {
  const isWanted = callsOf(['WINRATE', 'KPIS']);

  test.each([
    '=WINRATE(Deals!A:F)',
    '=winrate (A:F)',
    '=IF(A1="";"";kpis(A:F))',
    "=SUM('it''s'!A1)+WINRATE(A:F)",
    '="WINRATE(" & WINRATE(A:F)',
    '={1;WINRATE(A:F)}',
  ])('tells the call in %s', (formula) => expect(isWanted(formula)).toBe(true));

  test.each([
    '="WINRATE(A:F)"',
    '="say ""WINRATE(x)"""',
    "='WINRATE(1)'!A1",
    '=COHORTWINRATE(A:F)',
    '=MY_WINRATE(A:F)',
    '=WINRATEVALUE(A:F)',
    '=WINRATE',
    '=SUM(A1:A3)',
  ])('tells no call in %s', (formula) => expect(isWanted(formula)).toBe(false));
});

describe('formulaBlocks', () => {
  const blocks = (...rows: string[]) =>
    formulaBlocks(
      rows.map((row) => row.split('').map((letter) => (letter === '.' ? '' : letter))),
      (formula) => formula === 'F',
    ).map(({ row, column, formulas }) => [row, column, formulas.length, formulas[0]!.length]);

  test('are the stretches of wanted formulas', () =>
    expect(blocks('F.FF')).toEqual([
      [0, 0, 1, 1],
      [0, 2, 1, 2],
    ]));
  test('join equal stretches below each other', () => expect(blocks('.FF', '.FF', '.FF')).toEqual([[0, 1, 3, 2]]));
  test('do not join over a gap or another width', () =>
    expect(blocks('F..', '...', 'F..', 'FF.')).toEqual([
      [0, 0, 1, 1],
      [2, 0, 1, 1],
      [3, 0, 1, 2],
    ]));
  test('leave other formulas out', () =>
    expect(blocks('FGF')).toEqual([
      [0, 0, 1, 1],
      [0, 2, 1, 1],
    ]));
});

test('a1 names cells and stretches as people do', () => {
  expect(a1(0, 0)).toBe('A1');
  expect(a1(4, 27)).toBe('AB5');
  expect(a1(1, 25, 3, 2)).toBe('Z2:AA4');
  expect(a1(0, 701)).toBe('ZZ1');
  expect(a1(0, 702)).toBe('AAA1');
});
