import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call, rowsOf } from '../functions/call';

const FIRST = Date.UTC(2024, 0, 1);
const dayAt = (n: number) => new Date(FIRST + n * 864e5).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 900 }).map(dayAt);
const account = fc.constantFrom('Oak', 'Elm', 'Fir', 'Yew', 'Ash', 'Bay', 'Cob');
/** Each account is in one region, so that groups of accounts are parts of the whole. */
const regionOf = (name: string) => (name < 'D' ? 'North' : name < 'P' ? 'South' : 'West');

const contracts = fc
  .array(fc.tuple(account, day, fc.option(day, { nil: '' }), fc.constantFrom('Desk', 'Chair')), {
    minLength: 1,
    maxLength: 25,
  })
  .map(
    (rows): Cells => [
      ['Contract ID', 'Customer', 'Start date', 'End date', 'Product', 'Region'],
      ...rows.map(([name, start, end, product], i) => [`K${i}`, name, start, end, product, regionOf(name)]),
    ],
  );
const orders = fc
  .array(fc.tuple(account, day, fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 40 })
  .map(
    (rows): Cells => [
      ['Order ID', 'Order date', 'Customer', 'Amount', 'Region'],
      ...rows.map(([name, date, amount], i) => [`O${i}`, date, name, amount, regionOf(name)]),
    ],
  );
const tab = fc.oneof(contracts, orders);
const period = fc.constantFrom('2025', '2026', '2025-Q3', '2026-Q1', '2026-Q2', '2026-05', '2025-03-03..2025-09-15');
const shuffled = ([header, ...rows]: Cells) =>
  fc.shuffledSubarray(rows as never[], { minLength: rows.length }).map((others): Cells => [header!, ...others]);
const RUNS = { numRuns: 60 };
const sum = (numbers: unknown[]) => (numbers as number[]).reduce((all, number) => all + number, 0);

const details = (name: string, rows: Cells, when: string, ...more: string[]) =>
  new Map(call('KPIEXPLAIN', name, rows, when, ...more) as [string, number][]);

test('retention and churn are 1 together, and shares', () => {
  let told = 0;
  fc.assert(
    fc.property(tab, period, (rows, when) => {
      const [churn, kept] = [call('CHURNRATE', rows, when), call('RETENTIONRATE', rows, when)];
      if (churn === '') expect(kept).toBe('');
      else {
        told++;
        expect((churn as number) + (kept as number)).toBe(1);
        expect(churn).toBeGreaterThanOrEqual(0);
        expect(churn).toBeLessThanOrEqual(1);
      }
    }),
    RUNS,
  );
  expect(told).toBeGreaterThan(10);
});

test('customers at the start and at the end, lost and new add up by region', () => {
  const LINES = ['Customers at the start', 'Of these lost by the end', 'Customers at the end', 'Of these new or back'];
  fc.assert(
    fc.property(tab, period, (rows, when) => {
      const whole = details('CHURNRATE', rows, when);
      const [header, ...groups] = call('KPIEXPLAIN', 'CHURNRATE', rows, when, 'Region') as string[][];
      if (whole.get('Customers at the start') === undefined) return;
      for (const line of LINES) {
        const at = header!.indexOf(line);
        expect(sum(groups.map((row) => Number(row[at] || 0)))).toBe(whole.get(line));
      }
      const [start, lost, end, fresh] = LINES.map((line) => whole.get(line)!);
      expect(start! - lost! + fresh!).toBe(end);
    }),
    RUNS,
  );
});

test('customers at the end of a quarter are those at the start of the next one', () => {
  fc.assert(
    fc.property(contracts, (rows) => {
      const end = details('CHURNRATE', rows, '2025-Q3').get('Customers at the end');
      expect(details('CHURNRATE', rows, '2025-Q4').get('Customers at the start')).toBe(end);
    }),
    RUNS,
  );
});

test('new customers add up by region and by month', () => {
  fc.assert(
    fc.property(tab, (rows) => {
      const options = rows[0]!.includes('Amount') ? ['@unknown', 'count'] : [];
      const whole = call('NEWCUSTOMERS', rows, '', '', ...options);
      for (const by of ['Region', 'month'])
        expect(sum(Object.values(byGroup(call('NEWCUSTOMERS', rows, '', by, ...options))))).toBe(whole);
    }),
    RUNS,
  );
});

const FUNCTIONS =
  'CHURNRATE RETENTIONRATE NEWCUSTOMERS CLIENTGROWTH NETREVENUERETENTION CUSTOMERLTV REVENUEPERCUSTOMER COHORTRETENTION'.split(
    ' ',
  );

test('the order of rows does not matter', () => {
  const pairs = tab.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
  fc.assert(
    fc.property(pairs, period, fc.constantFrom(...FUNCTIONS), ([rows, others], when, name) => {
      const isOfContracts = rows[0]!.includes('End date');
      if (isOfContracts && ['CLIENTGROWTH', 'NETREVENUERETENTION', 'CUSTOMERLTV', 'REVENUEPERCUSTOMER'].includes(name))
        return;
      const [found, again] = [rows, others].map((each) => call(name, each, when));
      if (typeof found === 'number') expect(again).toBeCloseTo(found, 9);
      else expect(again).toEqual(found);
    }),
    { numRuns: 120 },
  );
});

test('cohorts hold every customer once, begin whole and, of contracts, only fall', () => {
  fc.assert(
    fc.property(tab, (rows) => {
      const cohorts = rowsOf(call('COHORTRETENTION', rows)) as (number | string)[][];
      for (const [, customers, ...shares] of cohorts) {
        const told = shares.filter((share) => share !== '') as number[];
        for (const share of told) expect(share >= 0 && share <= 1).toBe(true);
        if (rows[0]!.includes('End date')) expect(told).toEqual([...told].sort((a, b) => b - a));
        else if (customers !== 0 && told.length > 0) expect(told[0]).toBe(1);
      }
      const isOfOrders = rows[0]!.includes('Amount');
      const names = new Set(
        rows
          .slice(1)
          .filter((row) => isOfOrders && String(row[1]) <= '2026-06-15')
          .map((row) => row[2]),
      );
      if (isOfOrders) expect(sum(cohorts.map((row) => row[1]))).toBe(names.size);
    }),
    RUNS,
  );
});

test('a contract more never lets a customer be lost', () => {
  fc.assert(
    fc.property(contracts, period, (rows, when) => {
      const lost = details('CHURNRATE', rows, when).get('Of these lost by the end');
      const endless = rows.slice(1).map((row, i) => [`N${i}`, row[1]!, '2020-01-01', '', row[4]!, row[5]!]);
      const more = details('CHURNRATE', [...rows, ...endless], when).get('Of these lost by the end');
      if (lost !== undefined) expect(more).toBe(0);
    }),
    RUNS,
  );
});
