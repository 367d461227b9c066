import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, LEADS } from './lead-rows';

test('is the share of leads with a won deal, by the day on which the lead was created', () => {
  expect(call('LEADTOCLOSE', LEADS, DEALS)).toBe(0.2);
  expect(call('LEADTOCLOSE', LEADS, DEALS, '2026-Q1')).toBe(0.25);
  expect(call('LEADTOCLOSE', LEADS, DEALS, '2026-Q2')).toBe(0);
  expect(call('LEADTOCLOSE', LEADS, DEALS, '2025')).toBe('');
  expect(byGroup(call('LEADTOCLOSE', LEADS, DEALS, '', 'Owner'))).toEqual({ Ada: 0.4, Ben: 0 });
});

test('the ranges may come in any order', () => {
  expect(call('LEADTOCLOSE', DEALS, LEADS)).toBe(0.2);
});

test('the deals are found by their id on the lead as well', () => {
  const dealOf: Record<string, string> = { L01: 'D1', L04: 'D2', L08: 'D3', L05: 'D6' };
  const leads = LEADS.map((row, i) => [...row, i === 0 ? 'Deal ID' : (dealOf[row[0]!] ?? '')]);
  const deals = DEALS.map((row) => row.filter((_, i) => i !== 1));
  expect(call('LEADTOCLOSE', leads, deals)).toBe(0.2);
});
