import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';

const DEALS = [
  ['Deal', 'Stage'],
  ['A', 'Won'],
  ['B', 'Lost'],
];
const OTHER = [
  ['Fruit', 'Colour'],
  ['Apple', 'green'],
];
const winRate = (...args: unknown[]) => cellFunctionNamed('WINRATE')!.call(args as never, environmentOn('2026-01-01'));

const SIZES = [
  ['Deal', 'Size'],
  ['A', 'small'],
  ['B', 'large'],
];

test('the range of deals is found among others, in any order', () => {
  expect(winRate(SIZES, DEALS)).toBe(0.5);
  expect(winRate(DEALS, SIZES, '', 'Size')).toHaveLength(3);
});

test('a range that has nothing to do with the deals is refused, not passed over', () => {
  expect(() => winRate(DEALS, OTHER)).toThrow('no column of it matches one of theirs');
  expect(() => winRate(DEALS, [['2026-Q1', '2026-Q2']])).toThrow('it is no period of two dates');
  expect(() => winRate(DEALS, [['', '']])).toThrow('an empty range beside the deals');
});

test('two ranges of deals are refused, not half ignored', () => {
  expect(() => winRate(DEALS, DEALS)).toThrow('WINRATE takes one range of deals, and found 2');
});

const LOG = [
  ['Date', 'Rep', 'Type', 'Account', 'Deal ID', 'Status'],
  ['2026-05-04', 'Ada', 'Meeting', 'Acme', 'D1', 'Done'],
  ['2026-05-05', 'Ben', 'Call', 'Bex', 'D2', 'Done'],
];
const LEADS = [
  ['Lead ID', 'Created', 'Owner', 'Status'],
  ['L1', '2026-05-01', 'Ada', 'Qualified'],
  ['L2', '2026-05-01', 'Ben', 'New'],
];
const CUSTOMERS = [
  ['Customer ID', 'Customer', 'Start date', 'Status'],
  ['C1', 'Acme', '2024-01-01', 'Active'],
];
const FULL_DEALS = [
  ['Deal ID', 'Account', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Acme', 'Ada', 'Won', 1000, '2026-01-01', '2026-02-10'],
  ['D2', 'Bex', 'Ben', 'Lost', 10, '2026-01-01', '2026-02-11'],
];
const ask = (name: string, ...args: unknown[]) =>
  cellFunctionNamed(name)!.call(args as never, environmentOn('2026-06-15'));

test('ranges that look like several tabs are what the function needs', () => {
  expect(ask('CUSTOMERENGAGEMENT', CUSTOMERS, LOG)).toBe(1);
  expect(ask('TOUCHESPERACCOUNT', LOG, LEADS)).toBe(1);
  expect(ask('NEWBUSINESSSHARE', FULL_DEALS, CUSTOMERS)).toBe(0);
  expect(ask('SALESVALUE', FULL_DEALS, LOG)).toBe(1000);
  expect(ask('KPIS', FULL_DEALS, LEADS, 'WINRATE, LEADCOUNT')).toEqual([
    ['Win rate', 'New leads'],
    [0.5, 2],
  ]);
});

test('a tab that clearly is of another kind is refused, and told', () => {
  expect(() => ask('LEADCOUNT', FULL_DEALS)).toThrow('What is given looks like deals');
  expect(() => ask('WINRATE', LEADS)).toThrow('What is given looks like leads');
});

test('a header that means different things on two tabs narrows neither', () => {
  const quotas = [
    ['Rep', 'Period', 'Amount'],
    ['Ada', '2026-Q2', 1000],
    ['Ben', '2026-Q2', 4000],
  ];
  expect(() => ask('QUOTAATTAINMENT', FULL_DEALS, quotas, '2026-Q2', '', 'Amount', '>20')).toThrow(
    'QUOTAATTAINMENT cannot tell Amount in its quotas',
  );
});
