import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { LEADS } from './lead-rows';

test('is the mean of the days from created to qualified, by the day of qualifying', () => {
  // 5, 5, 5 and 8 days; L04 was converted without a date of qualifying.
  expect(call('TIMETOQUALIFY', LEADS)).toBe(5.75);
  expect(call('TIMETOQUALIFY', LEADS, '2026-Q1')).toBe(5);
  expect(call('TIMETOQUALIFY', LEADS, '2025')).toBe('');
  expect(byGroup(call('TIMETOQUALIFY', LEADS, '', 'Owner'))).toEqual({ Ada: 6.5, Ben: 5 });
});

test('a lead that was qualified before it was created is left out, not counted as 0', () => {
  const leads = [
    ['Lead ID', 'Created', 'Qualified date'],
    ['L1', '2026-01-05', '2026-01-01'],
    ['L2', '2026-01-05', '2026-01-09'],
  ];
  expect(call('TIMETOQUALIFY', leads)).toBe(4);
});

test('of deals it is from their created to their qualified date', () => {
  const deals = [
    ['Deal', 'Owner', 'Stage', 'Created', 'Qualified on'],
    ['A', 'Ada', 'Won', '2026-01-01', '2026-01-11'],
    ['B', 'Ada', 'Lost', '2026-01-01', '2026-01-05'],
    ['C', 'Ben', 'Proposal', '2026-03-01', '2026-04-02'],
    ['D', 'Ben', 'Prospecting', '2026-03-01', ''],
    ['E', 'Ben', 'Proposal', '', '2026-04-02'],
  ];
  expect(call('TIMETOQUALIFY', deals)).toBeCloseTo((10 + 4 + 32) / 3, 12);
  expect(call('TIMETOQUALIFY', deals, '2026-Q1')).toBe(7);
});
