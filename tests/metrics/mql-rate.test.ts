import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { LEADS } from './lead-rows';

test('is the share of new leads that became marketing-qualified; who came further did', () => {
  expect(call('MQLRATE', LEADS)).toBe(0.7);
  expect(call('MQLRATE', LEADS, '2026-Q1')).toBe(0.75);
  expect(call('MQLRATE', LEADS, '2025')).toBe('');
  expect(byGroup(call('MQLRATE', LEADS, '', 'Source'))).toEqual({ Web: 5 / 7, Fair: 0.5, '(blank)': 1 });
});

test('a rejected lead counts where its date tells that it had been', () => {
  const january = LEADS.filter(([id]) => ['Lead ID', 'L02', 'L03'].includes(id!));
  expect(call('MQLRATE', january)).toBe(0.5);
});

test('a tab without the step says so instead of a wrong share', () => {
  const leads = LEADS.map((row) => row.filter((_, i) => i !== 5));
  expect(sentence(() => call('MQLRATE', leads))).toMatch(
    /^MQLRATE needs an MQL date column, or statuses that say MQL\. Found: /,
  );
});
