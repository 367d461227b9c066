import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { DEALS, LEADS } from './lead-rows';

test('counts leads by the day on which they were converted', () => {
  expect(call('LEADSCONVERTED', LEADS)).toBe(3);
  expect(byGroup(call('LEADSCONVERTED', LEADS, '', 'month'))).toEqual({ '2026-01': 1, '2026-02': 1, '2026-03': 1 });
  expect(call('LEADSCONVERTED', LEADS, '2025')).toBe(0);
});

test('with deals also those whose deal alone tells, from the day on which it was created', () => {
  expect(call('LEADSCONVERTED', LEADS, DEALS)).toBe(4);
  expect(call('LEADSCONVERTED', LEADS, DEALS, '2026-02')).toBe(2);
});

test('a status without a date counts over all time alone', () => {
  const leads = LEADS.map((row) => row.slice(0, 5));
  expect(call('LEADSCONVERTED', leads)).toBe(3);
  expect(sentence(() => call('LEADSCONVERTED', leads, '2026'))).toMatch(
    /^LEADSCONVERTED needs a Converted date column\. Found: /,
  );
});
