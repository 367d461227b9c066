import { expect, test } from 'vitest';
import { namedZone } from '../../src/lib/zone';
import type { Cells } from '../../src/model/cell';
import { openDeals } from '../../src/read/open-tab';
import { open, textsOf } from './open';

const UTC = { zone: namedZone('UTC'), choices: {} };

test.each<[string, Cells]>([
  ['nothing', []],
  [
    'an empty tab',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['an empty column', [[''], ['']]],
  ['numbers alone', [[1], [2]]],
  [
    'a tab of something else',
    [
      ['Colour', 'Weight'],
      ['red', 5],
    ],
  ],
  ['words that are no stages', [['red'], ['blue']]],
])('%s holds no deals', (_, cells) => expect(openDeals(cells, UTC)).toBeNull());

test('a column of stages may come without its header', () => {
  const table = open([['Closed Won'], ['Closed Lost'], [''], ['Proposal']]);
  expect(textsOf(table, 'stage')).toEqual(['Closed Won', 'Closed Lost', 'Proposal']);
  expect([...table.rowNumbers]).toEqual([1, 2, 4]);
});

test('a column of stages may come with its header', () => {
  expect(textsOf(open([['Deal stage'], ['Won'], ['Lost']]), 'stage')).toEqual(['Won', 'Lost']);
  expect(textsOf(open([[''], ['Status'], ['Won']]), 'stage')).toEqual(['Won']);
});

test('header rows that repeat are an issue and no deals', () => {
  const table = open([
    ['Stage', 'Amount'],
    ['Won', 5],
    ['Stage', 'Amount'],
    ['Won', 6],
  ]);
  expect(table.size).toBe(2);
  expect(table.issues).toEqual([{ kind: 'headerAgain', rows: [3] }]);
});

test('a header alone is a tab without deals', () => {
  expect(open([['Stage', 'Amount']]).size).toBe(0);
});

const NAMES: Cells = [
  ['Opportunity Owner', 'Deal stage', 'Amount (EUR)', 'Shoe size', 'Created'],
  ['Ada', 'Won', 5, 38.125, '2026-01-02'],
];

test.each([
  ['Opportunity Owner', 'Opportunity Owner'],
  ['opportunity_owner', 'Opportunity Owner'],
  ['Owner', 'Opportunity Owner'],
  ['owner', 'Opportunity Owner'],
  ['Sales rep', 'Opportunity Owner'],
  ['Stage', 'Deal stage'],
  ['Value', 'Amount (EUR)'],
  ['amount', 'Amount (EUR)'],
  ['Shoe size', 'Shoe size'],
  ['SHOE SIZE ', 'Shoe size'],
  ['Create date', 'Created'],
])('the column %j is the one headed %j', (name, header) => expect(open(NAMES).named(name)?.label).toBe(header));

test.each(['Colour', '', '#3', 'status', 'closedOn', 'constructor'])('there is no column %j', (name) => {
  expect(open(NAMES).named(name)).toBeUndefined();
});

test('a header that stands there comes before a field of that name', () => {
  const table = open([
    ['Value', 'Amount', 'Total', 'Stage'],
    ['high', 5, 6, 'Won'],
  ]);
  expect(table.named('Total')!.label).toBe('Total');
  expect(textsOf(table, table.named('Total')!.key)).toEqual(['6']);
});

test('a probability or a flag that is asked for by name is as it stands in the sheet', () => {
  const table = open([
    ['Stage', 'Probability', 'Is won'],
    ['Won', 75, 'Yes'],
    ['Lost', 5, 'No'],
  ]);
  expect(textsOf(table, table.named('Probability')!.key)).toEqual(['75', '5']);
  expect(textsOf(table, table.named('Is won')!.key)).toEqual(['Yes', 'No']);
  expect(textsOf(table, 'probability')).toEqual(['0.75', '0.05']);
});

test('only the columns that are asked for are read, each once', () => {
  let touched = 0;
  const columns = new Set<unknown>();
  const row = new Proxy(['Won', 5, '2026-01-02', 'Ada'], {
    get(cells, index) {
      touched++;
      columns.add(index);
      return Reflect.get(cells, index);
    },
  });
  const table = open([['Stage', 'Amount', 'Created', 'Owner'], row]);
  columns.clear();
  table.load(['amount', 'stage']);
  const afterLoading = touched;
  expect([...columns].filter((index) => index !== 'length').sort()).toEqual(['0', '1']);
  table.column('amount');
  table.column('stage');
  table.load(['amount']);
  expect(touched).toBe(afterLoading);
});
