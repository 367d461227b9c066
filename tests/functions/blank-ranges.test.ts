import { describe, expect, test } from 'vitest';
import { byGroup, call, sentence } from './call';

const LEADS = [
  ['Lead ID', 'Created time', 'First response', 'Owner'],
  ['L1', new Date('2026-02-02T09:00:00Z'), new Date('2026-02-02T11:00:00Z'), 'Ann'],
  ['L2', new Date('2026-05-04T09:00:00Z'), new Date('2026-05-04T13:00:00Z'), 'Bob'],
];

describe('a blank in the place of an optional range is passed over', () => {
  test.each<[string, unknown[]]>([
    ['before a period', ['', '2026-Q1']],
    ['before a date', [null, new Date('2026-02-02T00:00:00Z')]],
    ['before a period, a blank grouping and a criterion', ['', '2026-Q1', '', 'Owner', 'Ann']],
  ])('%s', (_, args) => {
    expect(call('LEADRESPONSETIME', LEADS, ...(args as string[]))).toBe(2);
  });

  test('before a period and a grouping', () => {
    expect(byGroup(call('LEADRESPONSETIME', LEADS, '', '2026-Q1', 'Owner'))).toEqual({ Ann: 2 });
  });

  test('before blanks and an option', () => {
    expect(call('LEADRESPONSETIME', LEADS, '', '', '', '@hours', 'business')).toBe(
      call('LEADRESPONSETIME', LEADS, '@hours', 'business'),
    );
  });
});

test('a blank period stays one: a grouping, a criterion and a wrong header mean what they did', () => {
  expect(byGroup(call('LEADRESPONSETIME', LEADS, '', 'Owner'))).toEqual({ Ann: 2, Bob: 4 });
  expect(call('LEADRESPONSETIME', LEADS, '', '', 'Owner', 'Bob')).toBe(4);
  expect(sentence(() => call('LEADRESPONSETIME', LEADS, '', 'Ownr'))).toContain('"Ownr"');
  expect(sentence(() => call('LEADRESPONSETIME', LEADS, '', '', 'Owner'))).toContain('its criterion is missing');
  const deals = [
    ['Deal', 'Stage', 'Owner'],
    ['A', 'Won', 'Ann'],
  ];
  expect(byGroup(call('WINRATE', deals, '', 'Owner'))).toEqual({ Ann: 1 });
  expect(sentence(() => call('WINRATE', deals, '', '2026-Q1'))).toContain('"2026-Q1"');
  expect(sentence(() => call('WINRATE', deals, '', '', 'Owner'))).toContain('its criterion is missing');
});

describe('functions about one KPI pass such a blank over too', () => {
  const targets = [
    ['KPI', 'Target'],
    ['LEADRESPONSETIME', 3],
  ];

  test.each<[string, string, unknown[], unknown[]]>([
    ['KPIEXPLAIN before a period', 'KPIEXPLAIN', ['', '2026-Q1'], ['2026-Q1']],
    ['KPIEXPLAIN before a period and a grouping', 'KPIEXPLAIN', ['', '2026-Q1', 'Owner'], ['2026-Q1', 'Owner']],
    ['KPIEXPLAIN before a range', 'KPIEXPLAIN', ['', targets, '2026-Q1'], [targets, '2026-Q1']],
    ['KPITARGET before a range', 'KPITARGET', ['', targets, '2026-Q1'], [targets, '2026-Q1']],
    ['KPITARGET behind its ranges', 'KPITARGET', [targets, '', '2026-Q1'], [targets, '2026-Q1']],
    ['KPITREND before a grain', 'KPITREND', ['', 'quarter', 2], ['quarter', 2]],
    ['KPITREND before a grain alone', 'KPITREND', ['', 'month'], ['month']],
    ['KPIBENCHMARK before a grain', 'KPIBENCHMARK', ['', 'quarter'], ['quarter']],
    ['KPIBENCHMARK before a grain and a grouping', 'KPIBENCHMARK', ['', 'month', 'Owner'], ['month', 'Owner']],
  ])('%s', (_, name, blank, plain) => {
    const answer = call(name, 'LEADRESPONSETIME', LEADS, ...(blank as string[]));
    expect(answer).toEqual(call(name, 'LEADRESPONSETIME', LEADS, ...(plain as string[])));
  });

  test('of a table', () => {
    const deals = [
      ['Deal', 'Stage', 'Owner', 'Close date', 'Amount'],
      ['A', 'Won', 'Ann', '2026-02-01', 100],
    ];
    const answer = call('KPIEXPLAIN', 'TOPSELLERS', deals, '', '2026-Q1');
    expect(answer).toEqual(call('KPIEXPLAIN', 'TOPSELLERS', deals, '2026-Q1'));
  });

  test('KPIS before the names, before a range and behind the names', () => {
    const plain = call('KPIS', LEADS, 'LEADRESPONSETIME', '2026-Q1');
    expect(call('KPIS', LEADS, '', 'LEADRESPONSETIME', '2026-Q1')).toEqual(plain);
    expect(call('KPIS', LEADS, '', '', 'LEADRESPONSETIME', '2026-Q1')).toEqual(plain);
    const costs = [
      ['Month', 'Spend'],
      ['2026-02', 300],
    ];
    expect(call('KPIS', LEADS, '', costs, 'COSTPERLEAD', '2026-Q1')).toEqual([['Cost per lead'], [300]]);
  });

  test('what is no blank range is refused as it was', () => {
    expect(sentence(() => call('KPIEXPLAIN', 'LEADRESPONSETIME', LEADS, '', 'Ownr'))).toContain('"Ownr"');
    expect(sentence(() => call('KPITREND', 'LEADRESPONSETIME', LEADS, '', 'Owner'))).toContain('number of periods');
    expect(sentence(() => call('KPIBENCHMARK', 'LEADCOUNT', LEADS, '', 'Ownr'))).toContain('"Ownr"');
    expect(sentence(() => call('KPIS', LEADS, '', ''))).toContain('needs the names of KPIs');
  });
});

test('leads that look like no tab are taken for what is missing beside costs', () => {
  const leads = [
    ['Lead', 'Created', 'Source'],
    ['L1', '2026-01-05', 'Web'],
    ['L2', '2026-01-09', 'Web'],
    ['L3', '2026-02-05', 'Fair'],
  ];
  const costs = [
    ['Month', 'Source', 'Spend'],
    ['2026-01', 'Web', 300],
    ['2026-02', 'Web', 100],
  ];
  expect(call('LEADCOUNT', leads)).toBe(3);
  expect(call('COSTPERLEAD', leads, costs)).toBeCloseTo(400 / 3, 9);
  expect(byGroup(call('COSTPERLEAD', costs, leads, '', 'month'))).toEqual({ '2026-01': 150, '2026-02': 100 });
});
