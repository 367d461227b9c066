import { beforeAll, expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';

const dayOf = (days: number) => new Date(Date.UTC(2023, 5, 1) + days * 864e5);

/** 8,000 orders of 2,900 customers. */
const orders: Argument = [
  ['Order ID', 'Order date', 'Customer', 'Amount', 'Cost'],
  ...Array.from({ length: 8000 }, (_, i) => [
    `O${i}`,
    dayOf((i * 7919) % 1060),
    `Customer ${(i * 104_729) % 2900}`,
    (i * 31) % 997,
    5,
  ]),
];

/** The shorter time of two calls, in milliseconds. */
function timeOf(name: string, ...given: Argument[]): number {
  const times = [0, 1].map(() => {
    const begun = performance.now();
    cellFunctionNamed(name)!.call(given, environmentOn('2026-05-10'));
    return performance.now() - begun;
  });
  return Math.min(...times);
}

beforeAll(() => {
  timeOf('CHURNRATE', orders);
});

/** The ceilings catch what goes through all rows anew for each group, on a busy machine too. */
test.each([
  ['CUSTOMERLTV', 24],
  ['ORDERGROWTH', 18],
])('%s by customer does not go through all rows for each', (name, ceiling) => {
  const [whole, groups] = [timeOf(name, orders, '2026-Q1'), timeOf(name, orders, '', 'Customer')];
  console.log(`${name} of 2,900 customers: ${Math.round(groups)} ms, ${(groups / whole).toFixed(1)} times one figure`);
  expect(groups / whole).toBeLessThan(ceiling);
});
