import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { LEADS } from './lead-rows';

test('is the share of marketing-qualified leads that became sales-qualified', () => {
  expect(call('SQLRATE', LEADS)).toBeCloseTo(5 / 7, 12);
  expect(call('SQLRATE', LEADS, '2026-Q1')).toBeCloseTo(4 / 6, 12);
  expect(byGroup(call('SQLRATE', LEADS, '', 'Owner'))).toEqual({ Ada: 1, Ben: 0.5 });
});

test('without a marketing-qualified lead there is no share', () => {
  expect(call('SQLRATE', LEADS, '2026-05')).toBe('');
  expect(call('SQLRATE', LEADS.slice(0, 1))).toBe('');
});
