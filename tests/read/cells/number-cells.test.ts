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
  expect(read({ kind: 'number', as: 'share' }, [50, 25, 1]).texts).toEqual(['0.5', '0.25', '0.01']);
});

test.each(['brak', 'saknas', '无', 'ندارد', 'نامشخص', 'n.a.', '(blank)', 'None', '—', 'Select', 'TBD'])(
  '%j is no amount and no issue',
  (word) => {
    expect(money(5, word)).toMatchObject({ texts: ['5', ''], issues: [] });
  },
);

test('a cell with a percent sign is that share, which an import makes a number of', () => {
  const share = (...cells: Cell[]) => read({ kind: 'number', as: 'share' }, cells);
  expect(share(25, 0.5, 10)).toMatchObject({ texts: ['0.25', '0.5', '0.1'], issues: [] });
  expect(share(0.5, 0.75, 90)).toMatchObject({ texts: ['0.5', '0.75', '0.9'], issues: [] });
  expect(share(25, '50%', 10).texts).toEqual(['0.25', '0.5', '0.1']);
  expect(share('50%', '75%', 90).texts).toEqual(['0.5', '0.75', '0.9']);
  expect(share(83.25, 0.75, 12.5).texts).toEqual(['0.8325', '0.0075', '0.125']);
});

test('more than all is an issue', () => {
  const share = (...cells: Cell[]) => read({ kind: 'number', as: 'share' }, cells);
  expect(share(25, 1.5, 10)).toMatchObject({ texts: ['0.25', '', '0.1'], issues: [['unreadableNumber', 2]] });
  expect(share(25, '150%', 10)).toMatchObject({ texts: ['0.25', '', '0.1'], issues: [['unreadableNumber', 2]] });
  expect(share(25, 150, 10)).toMatchObject({ texts: ['0.25', '', '0.1'], issues: [['unreadableNumber', 2]] });
});

test('1 beside percentages and shares is neither 1 % nor all', () => {
  expect(read({ kind: 'number', as: 'share' }, [50, 25, 0.5, 1])).toMatchObject({
    texts: ['0.5', '0.25', '0.5', ''],
    issues: [['unreadableNumber', 4]],
  });
});

test.each<[string, Cell[], number[]]>([
  ['fractions', [1.5, '1.200,50', '800,5', 700], [1, 4]],
  ['thousands of a currency', [5, '1.250,50 €', '10.000,00 €'], [1]],
])('numbers that an import took for others are refused: %s', (_, cells, rows) => {
  expect(money(...cells).issues).toEqual([['mangledNumbers', ...rows]]);
});

test.each<[string, Cell[]]>([
  ['with a number that no mark was taken out of', [1.5, 12000, '1.200,50']],
  ['with more decimals than thousands have', [1.2345, '1.200,50']],
  ['without a mark that tells', [1.5, '1.200']],
  ['with points for decimals', [1.5, '1,200.50']],
])('numbers beside texts stay as they are: %s', (_, cells) => {
  expect(money(...cells)).toMatchObject({ issues: [] });
  expect(money(...cells).texts[0]).toBe(String(cells[0]));
});
