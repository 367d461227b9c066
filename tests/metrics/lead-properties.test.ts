import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';

const LEAD_HEADER = ['Lead ID', 'Created', 'Source', 'Lead status', 'MQL date', 'SQL date', 'Name', 'Email', 'Phone'];
const DEAL_HEADER = ['Deal ID', 'Lead ID', 'Stage', 'Created', 'Closed'];

const day = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2025, 5, 1 + days)).toISOString().slice(0, 10));
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(''));
const lead = fc.tuple(
  perhaps(day),
  fc.constantFrom('Web', 'web', 'Fair', ''),
  fc.constantFrom('New', 'Contacted', 'MQL', 'SQL', 'Qualified', 'Converted', 'Rejected', 'Test', 'Our own', ''),
  perhaps(day),
  perhaps(day),
  fc.constantFrom('Ada Ek', 'n/a', ''),
  fc.constantFrom('ada@example.com', 'ada', ''),
  fc.constantFrom('555-0102', '1', ''),
);
const deal = fc.tuple(
  fc.integer({ min: 0, max: 14 }).map((i) => `L${i}`),
  fc.constantFrom('Won', 'Lost', 'Proposal'),
  perhaps(day),
  perhaps(day),
);
const sheets = fc
  .tuple(fc.array(lead, { minLength: 1, maxLength: 12 }), fc.array(deal, { maxLength: 8 }))
  .map(([leads, deals]): [Cell[][], Cell[][]] => [
    // Of every step one row, so that the tab tells them from each other.
    [LEAD_HEADER, ...leads.map((row, i) => [`L${i}`, ...row]), ['L99', '2026-01-05', 'Web', 'MQL', '', '', '', '', '']],
    [DEAL_HEADER, ...deals.map((row, i) => [`D${i}`, ...row])],
  ]);

const SHARES: readonly string[][] = [
  ['MQLRATE'],
  ['SQLRATE'],
  ['QUALIFICATIONRATE'],
  ['LEADTOCLOSE'],
  ['LEADQUALITY'],
  ['LEADCONVERSION', '@cohort', 'yes'],
  ['LEADCONVERSION', '@cohort', 'yes', '@from', 'MQL'],
];
const TABLES = [
  'MQLRATE',
  'SQLRATE',
  'QUALIFICATIONRATE',
  'LEADTOCLOSE',
  'LEADCONVERSION',
  'LEADSCONVERTED',
  'LEADTOCUSTOMERTIME',
];

/** With the deals where the function takes them. */
function kpi(name: string, [leads, deals]: [Cell[][], Cell[][]], ...args: string[]) {
  return TABLES.includes(name) ? call(name, leads, deals, ...args) : call(name, leads, ...args);
}

describe('whatever the leads', () => {
  test.each(SHARES.map((each) => [each.join(' '), each] as const))(
    '%s is a share within 0 and 1',
    (_, [name, ...options]) => {
      fc.assert(
        fc.property(sheets, fc.constantFrom('', '2025', '2026-Q1'), (tabs, period) => {
          const share = kpi(name!, tabs, period, '', ...options);
          if (share === '') return;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('counts of sources and of months add up to the whole', () => {
    fc.assert(
      fc.property(sheets, (tabs) => {
        for (const name of ['LEADCOUNT', 'LEADSCONVERTED']) {
          const sum = (by: string, period = '') =>
            Object.values(byGroup(kpi(name, tabs, period, by))).reduce(
              (total: number, count) => total + Number(count),
              0,
            );
          expect(sum('Source')).toBe(kpi(name, tabs));
          expect(sum('month', '2025-06-01..2026-12-31')).toBe(kpi(name, tabs, '2025-06-01..2026-12-31'));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(sheets, (tabs) => {
        const backwards = tabs.map(([header, ...rows]) => [header!, ...rows.reverse()]) as [Cell[][], Cell[][]];
        for (const [name, ...options] of [
          ...SHARES,
          ['LEADCOUNT'],
          ['LEADSCONVERTED'],
          ['QUALIFIEDLEADS'],
          ['LEADTOCUSTOMERTIME'],
        ]) {
          const [found, again] = [tabs, backwards].map((each) => kpi(name!, each, '', '', ...options));
          if (typeof found === 'number') expect(again).toBeCloseTo(found, 9);
          else expect(again).toBe(found);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('more is never converted than came in, and no customer is another than a converted lead', () => {
    fc.assert(
      fc.property(sheets, (tabs) => {
        expect(kpi('LEADSCONVERTED', tabs)).toBeLessThanOrEqual(Number(kpi('LEADCOUNT', tabs)));
        expect(Number(kpi('LEADTOCLOSE', tabs)) * Number(kpi('LEADCOUNT', tabs))).toBeLessThanOrEqual(
          Number(kpi('LEADSCONVERTED', tabs)) + 1e-9,
        );
      }),
      { numRuns: 40 },
    );
  });
});
