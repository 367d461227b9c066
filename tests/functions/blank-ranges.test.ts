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
