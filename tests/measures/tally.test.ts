import { expect, test } from 'vitest';
import { evaluate } from '../../src/measures/evaluate';
import { count, field, type Measure, mean, medianOf, oneOf, sum } from '../../src/measures/measure';
import { aggregated, NOTHING, type Tally } from '../../src/measures/tally';
import { scanOf } from './scan-of';

type Row = readonly [owner: string, amount: number | '', currency: string];

/** The tallies by owner of deals with these amounts. */
function tallies(measure: Measure, ...rows: Row[]): Readonly<Record<string, Tally>> {
  const deals = scanOf([['Owner', 'Amount', 'Currency', 'Stage'], ...rows.map((row) => [...row, 'Won'])]);
  const found = evaluate([measure], { deals }, { period: null, by: { field: 'owner', label: 'Owner' } });
  return Object.fromEntries(found.groups.map((label, group) => [label, found.tallies[0]![group]!]));
}

const total = sum('deals', field('amount'));
const ada = (amount: number | '', currency = 'EUR'): Row => ['Ada', amount, currency];
const ben = (amount: number | '', currency = 'EUR'): Row => ['Ben', amount, currency];

test('counts and sums over nothing are 0, means and medians are none', () => {
  expect(aggregated(NOTHING, 'count')).toBe(0);
  expect(aggregated(NOTHING, 'sum')).toBe(0);
  expect(aggregated(NOTHING, 'distinct')).toBe(0);
  expect(aggregated(NOTHING, 'mean')).toBeNull();
  expect(aggregated(NOTHING, 'median')).toBeNull();
});

test('a sum whose every number is missing is none, with a written 0 it is 0', () => {
  expect(aggregated(tallies(total, ada(''), ada(''), ben(1)).Ada!, 'sum')).toBeNull();
  expect(aggregated(tallies(total, ada(''), ada(0)).Ada!, 'sum')).toBe(0);
});

test.each([
  [total, 6],
  [mean('deals', field('amount')), 2],
  [medianOf(mean('deals', field('amount'))), 1],
  [{ ...total, aggregate: 'distinct' } satisfies Measure, 2],
])('1, 1, 4 and a missing number: $aggregate', (measure, value) => {
  const found = tallies(measure, ada(1), ada(''), ada(1), ada(4)).Ada!;
  expect(aggregated(found, measure.aggregate)).toBe(value);
  expect(found).toMatchObject({ n: 3, missing: 1 });
});

test('rows go to their groups', () => {
  const rows = [ada(1), ben(2), ben(8)];
  expect(tallies(total, ...rows)).toMatchObject({ Ada: { sum: 1 }, Ben: { sum: 10 } });
  expect(tallies(count('deals'), ...rows)).toMatchObject({ Ada: { n: 1 }, Ben: { n: 2 } });
});

test.each([[[1e16, 1, -1e16, 0.5, 0.25, 1e9 + 0.125]], [[0.25, -1e16, 1, 1e9 + 0.125, 1e16, 0.5]]])(
  'no order of rows loses a digit of a sum',
  (numbers) => {
    expect(tallies(total, ...numbers.flatMap((number) => [ada(number), ben(7)])).Ada!.sum).toBe(1000000001.875);
  },
);

test('what else is asked changes no digit of a sum', () => {
  const numbers = Array.from({ length: 3000 }, (_, i) => ((i * 7919) % 1009) / 10 + (i % 7) / 100);
  const rows = numbers.map((amount, i) => [amount, i % 3 === 0 ? 'Won' : i % 3 === 1 ? 'Lost' : 'Proposal']);
  const deals = scanOf([['Amount', 'Stage'], ...rows]);
  const others = ['won', 'lost', 'open'].map((status) => ({ ...total, where: [oneOf('status', status)] }));
  const asked = (measures: Measure[]) => evaluate(measures, { deals }, { period: null, by: null }).value(0, 0);
  expect(asked([total, ...others])).toBe(asked([total]));
});

test('money of two currencies is mixed', () => {
  expect(tallies(total, ada(5, 'SEK'), ada(5, 'USD')).Ada).toMatchObject({ mixed: true });
  expect(tallies(total, ada(5), ada(5)).Ada).toMatchObject({ mixed: false, currency: 'EUR' });
});

test('deals without an amount or without a currency mix nothing', () => {
  expect(tallies(total, ada(5, 'SEK'), ada('', 'USD'), ben(1, 'USD')).Ada!.mixed).toBe(false);
  expect(tallies(total, ada(5, 'SEK'), ada(5, ''), ben(1, 'USD')).Ada!.mixed).toBe(false);
});

test('EUR and eur are one currency', () => {
  expect(tallies(total, ada(5, 'EUR'), ada(5, 'eur'), ben(1, 'USD')).Ada!.mixed).toBe(false);
});

test('each group has a currency of its own', () => {
  const mixed = (...rows: Row[]) => Object.values(tallies(total, ...rows)).map((group) => group.mixed);
  expect(mixed(ada(1, 'EUR'), ben(2, 'USD'), ada(3, 'EUR'))).toEqual([false, false]);
  expect(mixed(ada(1, 'EUR'), ben(2, 'USD'), ada(3, 'USD')).sort()).toEqual([false, true]);
});
