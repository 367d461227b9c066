import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';

const DEALS = [
  ['Deal', 'Owner', 'Product', 'Stage', 'Amount'],
  ['A', 'Ada Lind', 'GTXPro', 'Won', 100],
  ['B', 'ada lind ', 'GTX Basic', 'Lost', 100],
  ['C', 'Ben Ek', 'GTX Pro', 'Won', 300],
  ['D', 'Cy Om', 'MG', 'Won', 50],
];
const TEAM = [
  ['Sales agent', 'Manager', 'Regional office'],
  ['Ada Lind', 'Rocco', 'Central'],
  ['Ben Ek', 'Summer', 'West'],
];
const PRODUCTS = [
  ['product', 'series', 'sales_price'],
  ['GTX Pro', 'GTX', 4821],
  ['GTX Basic', 'GTX', 550],
];
const call = (name: string, ...args: unknown[]) =>
  cellFunctionNamed(name)!.call(args as never, environmentOn('2026-03-15'));

test('deals are grouped by a column of another tab, found by the rep', () => {
  expect(call('SALESVALUE', DEALS, TEAM, '', 'Manager')).toEqual([
    ['Manager', 'Sales'],
    ['Rocco', 100],
    ['Summer', 300],
    ['(blank)', 50],
  ]);
});

test('the order of the ranges does not matter, and spelling does not', () => {
  expect(call('WINRATE', PRODUCTS, DEALS, '', '', 'series', 'GTX')).toBeCloseTo(2 / 3, 12);
});

test('a header that no tab has is named with those that are there', () => {
  expect(() => call('WINRATE', DEALS, TEAM, '', 'Shoe size')).toThrow(
    'WINRATE found no column "Shoe size". Found: Deal, Owner, Product, Stage, Amount, Sales agent, Manager, Regional office',
  );
});
