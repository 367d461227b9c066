import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { LEADS } from './lead-rows';

const COSTS = [
  ['Period', 'Source', 'Spend'],
  ['2026-01', 'Web', 310],
  ['2026-01', 'Fair', 620],
  ['2026-02', 'Web', 280],
  ['2026-03', 'Web', 310],
  ['2026-03', 'Post', 62],
  ['2026-Q2', 'Web', 910],
  ['2026-Q2', 'Fair', ''],
  ['2026-05-02', 'Fair', 100],
];

test('is spend over the leads of the same period', () => {
  expect(call('COSTPERLEAD', LEADS, COSTS, '2026-01')).toBeCloseTo(930 / 3, 9);
  expect(call('COSTPERLEAD', LEADS, COSTS, '2026-Q1')).toBeCloseTo(1582 / 8, 9);
  expect(call('COSTPERLEAD', LEADS, COSTS)).toBeCloseTo(2592 / 10, 9);
});

test('spend of a longer period counts by the days that fall into the one asked for', () => {
  // April has 30 of the 91 days of the quarter.
  expect(call('COSTPERLEAD', LEADS, COSTS, '2026-04')).toBeCloseTo(300 / 1, 9);
  expect(call('COSTPERLEAD', LEADS, COSTS, '2026-01-01..2026-01-15')).toBeCloseTo((930 * 15) / 31 / 2, 9);
});

test('without a lead there is no cost of one, and a month without an entry of spend has none either', () => {
  expect(call('COSTPERLEAD', LEADS, COSTS, '2026-05')).toBe('');
  expect(call('COSTPERLEAD', LEADS, COSTS.slice(0, 3), '2026-02')).toBe('');
});

test('by source each source has its own spend and leads', () => {
  const sources = byGroup(call('COSTPERLEAD', LEADS, COSTS, '', 'Source'));
  expect(sources.Web).toBeCloseTo(1810 / 7, 9);
  expect(sources.Fair).toBeCloseTo(720 / 2, 9);
  // No leads came by post, and those without a source cost nothing that is known.
  expect(sources).toMatchObject({ Post: '', '(blank)': 0 });
});

test('months add up to what was spent', () => {
  const leads = byGroup(call('LEADCOUNT', LEADS, '2026', 'month'));
  const costs = byGroup(call('COSTPERLEAD', LEADS, COSTS, '2026', 'month'));
  const spent = Object.entries(leads).reduce((sum, [month, n]) => sum + Number(n) * Number(costs[month]), 0);
  expect(spent).toBeCloseTo(1582 + 300, 9);
});

test('leads that the costs tab counts itself stand in for a range of leads', () => {
  const counted = COSTS.map((row, i) => [...row, ['Leads', 4, 2, 5, 3, 1, 9, 0, 1][i]!]);
  expect(call('COSTPERLEAD', counted)).toBeCloseTo(2592 / 25, 9);
  expect(call('COSTPERLEAD', counted, '2026-01')).toBeCloseTo(930 / 6, 9);
  expect(call('COSTPERLEAD', LEADS, counted, '2026-01')).toBeCloseTo(930 / 3, 9);
});

test('spend in two currencies is not added up', () => {
  const mixed = COSTS.map((row, i) => [...row, i === 0 ? 'Currency' : i < 3 ? 'EUR' : 'USD']);
  expect(sentence(() => call('COSTPERLEAD', LEADS, mixed))).toMatch(/^COSTPERLEAD .*currenc/i);
  expect(call('COSTPERLEAD', LEADS, mixed, '2026-01')).toBeCloseTo(930 / 3, 9);
});

describe('months for which no spend is entered', () => {
  const leads = [
    ['Lead ID', 'Created', 'Source'],
    ['L1', '2026-01-05', 'Web'],
    ['L2', '2026-02-05', 'Web'],
    ['L3', '2026-03-05', 'Organic'],
  ];
  const costs = [
    ['Month', 'Source', 'Spend'],
    ['2026-01', 'Web', 300],
    ['2026-02', 'Web', ''],
  ];

  test('have no cost per lead, and their leads do not make that of others lower', () => {
    expect(byGroup(call('COSTPERLEAD', leads, costs, '', 'month'))).toEqual({
      '2026-01': 300,
      '2026-02': '',
      '2026-03': '',
    });
    expect(call('COSTPERLEAD', leads, costs)).toBe(300);
    expect(call('COSTPERLEAD', leads, costs, '2026')).toBe(300);
    const lines = new Map(call('KPIEXPLAIN', 'COSTPERLEAD', leads, costs) as [string, unknown][]);
    expect(lines.get('Leads in months without costs')).toBe(2);
  });

  test('are told by the costs of any source: leads of one that costs nothing are free', () => {
    const march = [...costs, ['2026-03', 'Web', 90]];
    expect(byGroup(call('COSTPERLEAD', leads, march, '', 'Source'))).toEqual({ Web: 390, Organic: 0 });
  });

  test('an invoice on a day is of its month, and a written 0 is a cost', () => {
    const dated = [
      ['Date', 'Spend'],
      ['2026-01-31', 300],
      ['2026-03-01', 0],
    ];
    expect(byGroup(call('COSTPERLEAD', leads, dated, '', 'month'))).toEqual({
      '2026-01': 300,
      '2026-02': '',
      '2026-03': 0,
    });
  });

  test('leads that the costs tab counts itself are left out there as well', () => {
    const counted = [
      ['Month', 'Spend', 'Leads'],
      ['2026-01', 300, 1],
      ['2026-02', '', 5],
    ];
    expect(call('COSTPERLEAD', counted)).toBe(300);
  });
});
