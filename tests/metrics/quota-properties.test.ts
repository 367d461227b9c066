import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';

const OWNERS = ['Ada', 'Ben', 'Cid', ''];
const iso = fc
  .integer({ min: 0, max: 180 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const deal = fc.tuple(
  fc.constantFrom(...OWNERS),
  fc.constantFrom('Won', 'Lost', 'Proposal', 'Qualified'),
  fc.oneof(fc.integer({ min: 0, max: 100000 }), fc.constant('')),
  iso,
  fc.constantFrom('Oak', 'Elm', 'Fir', ''),
  fc.integer({ min: 0, max: 5000 }),
);
const quota = fc.tuple(
  fc.constantFrom(...OWNERS),
  fc.constantFrom('2026', '2026-Q1', '2026-Q2', '2026-02', '2026-05'),
  fc.integer({ min: 1, max: 100000 }),
);
const sheets = fc.record({
  deals: fc.array(deal, { maxLength: 25 }),
  quotas: fc.array(quota, { minLength: 1, maxLength: 8 }),
});

type Rows = readonly (readonly (string | number)[])[];
type Tab = (string | number)[][];
const dealsTab = (rows: Rows): Tab => [
  ['Owner', 'Stage', 'Amount', 'Close date', 'Account', 'Cost', 'Deal name'],
  ...rows.map((row, i) => [...row, `D${i}`]),
];
const quotaTab = (rows: Rows): Tab => [['Rep', 'Period', 'Quota'], ...rows.map((row) => [...row])];

describe('whatever the deals and the quotas', () => {
  const check = (property: (deals: (string | number)[][], quotas: (string | number)[][]) => void) =>
    fc.assert(
      fc.property(sheets, ({ deals, quotas }) => property(dealsTab(deals), quotaTab(quotas))),
      { numRuns: 20 },
    );
  const isShare = (value: unknown) => {
    if (value === '') return;
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  };

  test('shares lie between 0 and 1', () =>
    check((deals, quotas) => {
      isShare(call('REPSATQUOTA', deals, quotas, '2026-Q1'));
      isShare(call('NEWBUSINESSSHARE', deals));
    }));

  test('attainment is that of the reps, each by the weight of the quota', () =>
    check((deals, quotas) => {
      const withRep = quotas.filter(([rep], i) => i === 0 || rep !== '');
      const owned = deals.filter(([owner], i) => i === 0 || withRep.some(([rep]) => rep === owner));
      if (withRep.length === 1) return;
      const whole = call('QUOTAATTAINMENT', owned, withRep, '2026');
      const reps = Object.values(byGroup(call('QUOTAATTAINMENT', owned, withRep, '2026', 'Owner'))).filter(
        (value) => value !== '',
      );
      if (whole === '' || reps.length === 0) return;
      expect(whole).toBeGreaterThanOrEqual(Math.min(...reps.map(Number)) - 1e-9);
      expect(whole).toBeLessThanOrEqual(Math.max(...reps.map(Number)) + 1e-9);
    }));

  test('one more open deal changes neither attainment nor the reps at quota', () =>
    check((deals, quotas) => {
      const more = [...deals, ['Ada', 'Proposal', 5, '2026-02-02', 'Oak', 1, 'More']];
      for (const name of ['QUOTAATTAINMENT', 'REPSATQUOTA', 'NEWBUSINESSSHARE', 'PROFITMARGIN']) {
        const tabs = name.startsWith('QUOTA') || name.startsWith('REPS') ? [quotas] : [];
        expect(call(name, more, ...tabs)).toEqual(call(name, deals, ...tabs));
      }
    }));

  test('the order of rows does not matter', () =>
    check((deals, quotas) => {
      const turned = <T>([header, ...rows]: T[]) => [header!, ...rows.reverse()];
      for (const name of ['QUOTAATTAINMENT', 'REPSATQUOTA', 'PIPELINECOVERAGE', 'REQUIREDPIPELINE']) {
        const [found, backwards] = [
          call(name, deals, quotas, '2026'),
          call(name, turned([...deals]), turned([...quotas]), '2026'),
        ];
        if (typeof found === 'number') expect(backwards).toBeCloseTo(found, 9);
        else expect(backwards).toBe(found);
      }
    }));

  test('a margin is at most 1 where costs are none below 0, and what is needed never below 0', () =>
    check((deals, quotas) => {
      const margin = call('PROFITMARGIN', deals);
      if (margin !== '') expect(margin).toBeLessThanOrEqual(1);
      for (const name of ['REQUIREDPIPELINE', 'PIPELINECOVERAGE']) {
        const needed = call(name, deals, quotas, '2026');
        if (needed !== '') expect(needed).toBeGreaterThanOrEqual(0);
      }
    }));
});

test('quotas in another currency than the deals are refused, since no rate is known', () => {
  const deals = [
    ['Owner', 'Stage', 'Amount (USD)', 'Close date'],
    ['Ada', 'Won', 100, '2026-01-05'],
  ];
  const quotas = [
    ['Rep', 'Period', 'Quota (EUR)'],
    ['Ada', '2026-Q1', 100],
  ];
  expect(() => call('REPSATQUOTA', deals, quotas, '2026-Q1')).toThrow(/^REPSATQUOTA would add up amounts in several/);
});
