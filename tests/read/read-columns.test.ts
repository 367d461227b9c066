import { expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { NumberColumn } from '../../src/model/column';
import { open, textsOf, under } from './open';

const read = (header: string, field: string, ...values: Cell[]) => textsOf(open(under(header, ...values)), field);

function issues(header: string, field: string, ...values: Cell[]) {
  const table = open(under(header, ...values));
  table.column(field);
  return table.issues.map(({ kind, column, rows }) => ({ kind, column, rows: [...rows] }));
}

test('dates are read in every way that a sheet hands them over', () => {
  const values = [new Date(Date.UTC(2026, 2, 4)), '2026-03-04', 46085, '4 Mar 2026', '2026-03-04T10:00:00Z'];
  expect(read('Created', 'created', ...values)).toEqual(values.map(() => '2026-03-04'));
});

test('a date that no sheet can hold, or of a year with two digits, is an issue', () => {
  const dates = [new Date(NaN), new Date(8.64e15), new Date(-8.64e15), new Date('0026-03-01'), '0026-03-01'];
  expect(read('Created', 'created', '2026-01-01', ...dates)).toEqual(['2026-01-01', ...dates.map(() => '')]);
  expect(issues('Created', 'created', '2026-01-01', ...dates)).toEqual([
    { kind: 'unreadableDate', column: 'Created', rows: [3, 4, 5, 6, 7] },
  ]);
});

test('a date cell is of the day that it shows where the spreadsheet is', () => {
  const lateInStockholm = new Date('2026-03-31T21:30:00Z');
  const cells = under('Close date', lateInStockholm);
  expect(textsOf(open(cells, 'Europe/Stockholm'), 'closeDate')).toEqual(['2026-03-31']);
  expect(textsOf(open(cells, 'Pacific/Auckland'), 'closeDate')).toEqual(['2026-04-01']);
});

test('a column of dates that the model does not know shows the same days', () => {
  const midnightInStockholm = new Date('2026-03-04T23:00:00Z');
  const table = open(
    [
      ['Renewal', 'Stage', 'Amount'],
      [midnightInStockholm, 'Won', 5],
    ],
    'Europe/Stockholm',
  );
  expect(textsOf(table, table.named('Renewal')!.key)).toEqual(['2026-03-05']);
});

test('dates in numbers are settled by their column as a whole', () => {
  expect(read('Created', 'created', '03/04/2026', '25/12/2026')).toEqual(['2026-04-03', '2026-12-25']);
  expect(read('Created', 'created', '03/04/2026', '12/25/2026')).toEqual(['2026-03-04', '2026-12-25']);
});

test('dates that can be read in two ways stay missing, as an issue', () => {
  expect(read('Created', 'created', '03/04/2026', '05/06/2026')).toEqual(['', '']);
  expect(issues('Created', 'created', '03/04/2026', '', '05/06/2026')).toEqual([
    { kind: 'undecidedDates', column: 'Created', rows: [2, 4] },
  ]);
});

test('certain dates are read beside those that are not', () => {
  expect(read('Created', 'created', '2026-01-02', '03/04/2026')).toEqual(['2026-01-02', '']);
});

test('one date that is on no calendar spoils no other', () => {
  expect(read('Created', 'created', '25/12/2026', '31/02/2026', '03/04/2026')).toEqual([
    '2026-12-25',
    '',
    '2026-04-03',
  ]);
  expect(issues('Created', 'created', '25/12/2026', '31/02/2026')).toEqual([
    { kind: 'unreadableDate', column: 'Created', rows: [3] },
  ]);
});

test('what is no date stays missing, as an issue', () => {
  expect(issues('Created', 'created', '2026-01-01', 'soon', true, 12, '#REF!')).toEqual([
    { kind: 'errorCell', column: 'Created', rows: [6] },
    { kind: 'unreadableDate', column: 'Created', rows: [3, 4, 5] },
  ]);
});

test.each(['-', '–', 'n/a', 'N/A', 'NA', 'null', 'None', 'TBD', '?', ' ', '', 'Select'])(
  '%j is missing, and no issue',
  (word) => {
    expect(read('Amount', 'amount', 5, word)).toEqual(['5', '']);
    expect(issues('Amount', 'amount', 5, word)).toEqual([]);
    expect(issues('Created', 'created', '2026-01-01', word)).toEqual([]);
  },
);

test('money is read from numbers and texts, and a written 0 is a value', () => {
  expect(read('Amount', 'amount', 1000, '$1,234.50', '1 234,50 kr', '(5)', 0, '')).toEqual([
    '1000',
    '1234.5',
    '1234.5',
    '-5',
    '0',
    '',
  ]);
});

test('text where a number is needed is missing, as an issue', () => {
  expect(issues('Amount', 'amount', 5, 'a lot', '#N/A', true)).toEqual([
    { kind: 'errorCell', column: 'Amount', rows: [4] },
    { kind: 'unreadableNumber', column: 'Amount', rows: [3, 5] },
  ]);
});

test.each([
  ['as 0–100', [75, 50, 100, 0], [0.75, 0.5, 1, 0]],
  ['as 0–1', [0.75, 0.5, 1, 0], [0.75, 0.5, 1, 0]],
  ['as texts with a percent sign', ['75 %', '50%', '100 %', '0%'], [0.75, 0.5, 1, 0]],
  ['with a text percentage among whole numbers', ['75 %', 50, 100, 0], [0.75, 0.5, 1, 0]],
])('probabilities written %s are shares', (_, written, shares) => {
  const { values } = open(under('Probability', ...written)).column('probability') as NumberColumn;
  shares.forEach((share, i) => {
    expect(values[i]).toBeCloseTo(share, 12);
  });
});

test('a probability beyond certainty is missing, as an issue', () => {
  expect(read('Probability', 'probability', 1000, 50, -20)).toEqual(['', '0.5', '']);
  expect(issues('Probability', 'probability', 1000, 50, -20)).toEqual([
    { kind: 'unreadableNumber', column: 'Probability', rows: [2, 4] },
  ]);
});

test.each<[Cell, string]>([
  [true, 'TRUE'],
  [1, 'TRUE'],
  ['Yes', 'TRUE'],
  ['y', 'TRUE'],
  ['1.0', 'TRUE'],
  ['✓', 'TRUE'],
  [false, 'FALSE'],
  [0, 'FALSE'],
  ['no', 'FALSE'],
  ['0.0', 'FALSE'],
  ['', ''],
  [null, ''],
  ['maybe', ''],
])('the flag %j is %j', (cell, flag) => expect(read('Is won', 'isWon', cell)).toEqual([flag]));

test('texts lose the spaces around them, and error cells are blank', () => {
  expect(read('Owner', 'owner', ' Ada', 'Ada ', 'Ada', '#N/A', 5, true)).toEqual([
    'Ada',
    'Ada',
    'Ada',
    '',
    '5',
    'TRUE',
  ]);
  expect(issues('Owner', 'owner', 'Ada', '#N/A')).toEqual([{ kind: 'errorCell', column: 'Owner', rows: [3] }]);
});

test('ids stay as they stand', () => {
  expect(read('Deal ID', 'id', ' 007', '7', 7.5)).toEqual([' 007', '7', '7.5']);
});

test('a row that ends early has blank cells', () => {
  const table = open([['Stage', 'Amount', 'Owner'], ['Won'], ['Won', 5]]);
  expect(textsOf(table, 'amount')).toEqual(['', '5']);
  expect(textsOf(table, 'owner')).toEqual(['', '']);
});
