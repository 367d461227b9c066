import { expect, test } from 'vitest';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { call, flawOf, sentence } from './call';

const HEADERS = ['Stage', 'Deals', 'Value', 'Average age in days'];

test('open deals stand by stage in the order of the sales process', () => {
  const deals = [
    ['Stage', 'Amount', 'Created'],
    ['Negotiation', 100, '2026-06-05'],
    ['Lead', 10, '2026-06-05'],
    ['Proposal', 30, '2026-06-05'],
    ['Proposal', 40, '2026-06-11'],
    ['Won', 1000, '2026-01-01'],
    ['Lost', 1000, '2026-01-01'],
    ['', 5, '2026-06-05'],
  ];
  expect(call('DEALSBYSTAGE', deals)).toEqual([
    HEADERS,
    ['Lead', 1, 10, 10],
    ['Proposal', 2, 70, 7],
    ['Negotiation', 1, 100, 10],
  ]);
});

test('without amounts and created dates the columns are empty', () => {
  expect(
    call('DEALSBYSTAGE', [
      ['Deal', 'Stage'],
      ['Acorn', 'Proposal'],
    ]),
  ).toEqual([HEADERS, ['Proposal', 1, '', '']]);
});

test('with a period, only deals expected to close in it count', () => {
  expect(call('DEALSBYSTAGE', SAMPLE_DEALS, '2026-Q3')).toEqual([HEADERS, ['Qualified', 1, 2500, 41]]);
});

test('without open deals there is the header row alone', () => {
  expect(
    call('DEALSBYSTAGE', [
      ['Stage', 'Amount'],
      ['Won', 5],
    ]),
  ).toEqual([HEADERS]);
});

test('a status stands in for the stage', () => {
  expect(
    call('DEALSBYSTAGE', [
      ['Deal', 'Status'],
      ['Acorn', 'On hold'],
    ]),
  ).toEqual([HEADERS, ['On hold', 1, '', '']]);
});

test.each([
  ['a grouping', [SAMPLE_DEALS, '', 'Owner'], 'groups by stage already'],
  [
    'no stage',
    [
      [
        ['Deal', 'Is won'],
        ['Acorn', 'No'],
      ],
    ],
    'Stage column',
  ],
  [
    'amounts in two currencies',
    [
      [
        ['Stage', 'Amount', 'Currency'],
        ['Lead', 5, 'EUR'],
        ['Lead', 5, 'USD'],
      ],
    ],
    'several currencies',
  ],
])('%s gets a sentence', (_, args, words) => {
  const message = sentence(() => call('DEALSBYSTAGE', ...args));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain(words);
});

test('stages in a currency each are not mixed', () => {
  const deals = [
    ['Stage', 'Amount', 'Currency'],
    ['Lead', 5, 'EUR'],
    ['Proposal', 6, 'USD'],
  ];
  expect(call('DEALSBYSTAGE', deals, '', '', 'Currency', 'EUR')).toEqual([HEADERS, ['Lead', 1, 5, '']]);
});
