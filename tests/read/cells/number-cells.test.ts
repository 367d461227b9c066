import { expect, test } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { read } from './read';

const money = (...cells: Cell[]) => read({ kind: 'number', as: 'money' }, cells);

test('what a mark means is told by the column as a whole', () => {
  expect(money('1.234', '1.234,50').texts).toEqual(['1234', '1234.5']);
  expect(money('1.234', '2.5').texts).toEqual(['1.234', '2.5']);
  expect(money('1,234', '2.5').texts).toEqual(['1234', '2.5']);
  expect(money('1,234', '2,5', '3.000.000').texts).toEqual(['1.234', '2.5', '3000000']);
});

test('marks in a column that tells nothing divide thousands', () => {
  expect(money('1.234', '2.500').texts).toEqual(['1234', '2500']);
  expect(money('1,234', '2,500', 7).texts).toEqual(['1234', '2500', '7']);
});

test('in a column that uses both marks for decimals, a mark that could be either is an issue', () => {
  expect(money('1.5', '1,5', '1,234')).toMatchObject({ texts: ['1.5', '1.5', ''], issues: [['undecidedNumbers', 3]] });
});

test('the currencies that texts name are told row by row', () => {
  expect(money('€5', '$5', 7, '5 SEK', '5').currencies).toEqual(['EUR', '$', '', 'SEK', '']);
  expect(money(5, '5', '').currencies).toBeNull();
  expect(read({ kind: 'number' }, ['€5']).currencies).toBeNull();
});

test('minutes written as 30m are no millions', () => {
  expect(read({ kind: 'number' }, ['30m', 30])).toMatchObject({ texts: ['', '30'], issues: [['unreadableNumber', 1]] });
  expect(money('1.2m').texts).toEqual(['1200000']);
});

test('an infinite number is no number', () => {
  expect(money(Infinity, NaN, -Infinity)).toMatchObject({
    texts: ['', '', ''],
    issues: [['unreadableNumber', 1, 2, 3]],
  });
});

test('Persian percentages are shares', () => {
  expect(read({ kind: 'number', as: 'share' }, ['۷۵٪', '٪۵۰', 20]).texts).toEqual(['0.75', '0.5', '0.2']);
});

test('one slip among shares does not make percentages of them all, and is said', () => {
  expect(read({ kind: 'number', as: 'share' }, [0.5, 1.5, 0.9])).toMatchObject({
    texts: ['0.5', '', '0.9'],
    issues: [['unreadableNumber', 2]],
  });
  expect(read({ kind: 'number', as: 'share' }, [50, 25, 0.5, 1]).texts).toEqual(['0.5', '0.25', '0.005', '0.01']);
});

test.each(['brak', 'saknas', '无', 'ندارد', 'نامشخص', 'n.a.', '(blank)', 'None', '—', 'Select', 'TBD'])(
  '%j is no amount and no issue',
  (word) => {
    expect(money(5, word)).toMatchObject({ texts: ['5', ''], issues: [] });
  },
);
