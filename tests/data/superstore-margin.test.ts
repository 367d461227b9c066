import { describe, expect, test } from 'vitest';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { lines: number; sales: number; profit: number; margin: number };
  monthly: { month: string; sales: number; profit: number }[];
  yearly: { y: number; sales: number; profit: number }[];
  margin_by_category: { Category: string; margin: number }[];
}

const HERE = environmentOn('2019-12-31');

describeShared('data/superstore', () => {
  const orders = readSet('superstore', 'orders.csv');
  const truth = readTruth<Truth>('superstore');
  const margin = (...args: string[]) => callIn(HERE, 'PROFITMARGIN', orders, ...args);

  describe('PROFITMARGIN of order lines', () => {
    test('all lines are there', () => expect(orders).toHaveLength(truth.counts.lines + 1));

    test('in all', () => expectDigits(margin(), truth.counts.margin));

    test('by category', () =>
      expectGroups(
        byGroup(margin('', 'Category')),
        Object.fromEntries(truth.margin_by_category.map((row) => [row.Category, row.margin])),
      ));

    test('by month', () =>
      expectGroups(
        byGroup(margin('', 'month')),
        Object.fromEntries(truth.monthly.map(({ month, sales, profit }) => [month, profit / sales])),
      ));

    test('of a year', () => {
      for (const { y, sales, profit } of truth.yearly) expectDigits(margin(String(y)), profit / sales);
    });
  });
});
