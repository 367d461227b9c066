import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { LEADS } from './lead-rows';

test('are leads that were qualified and are neither converted nor rejected', () => {
  expect(call('QUALIFIEDLEADS', LEADS)).toBe(2);
  expect(call('QUALIFIEDLEADS', LEADS, '2026-Q1')).toBe(1);
  expect(byGroup(call('QUALIFIEDLEADS', LEADS, '', 'Owner'))).toEqual({ Ada: 1, Ben: 1 });
});

test('a qualified lead that was rejected since is none any more', () => {
  const leads = [
    ['Lead ID', 'Created', 'Qualified date', 'Rejected date'],
    ['L1', '2026-01-05', '2026-01-09', ''],
    ['L2', '2026-01-05', '2026-01-09', '2026-02-01'],
    ['L3', '2026-01-05', '', ''],
  ];
  expect(call('QUALIFIEDLEADS', leads)).toBe(1);
});

test('of deals they are the open ones at or past the qualified stage; on hold is not qualified', () => {
  const deals = [
    ['Deal', 'Owner', 'Stage', 'Created'],
    ['A', 'Ada', 'Prospecting', '2026-01-05'],
    ['B', 'Ada', 'Contacted', '2026-01-05'],
    ['C', 'Ada', 'Qualified', '2026-01-05'],
    ['D', 'Ben', 'Proposal', '2026-02-05'],
    ['E', 'Ben', 'Negotiation', '2026-04-05'],
    ['F', 'Ben', 'On hold', '2026-04-05'],
    ['G', 'Ben', 'Closed Won', '2026-04-05'],
    ['H', 'Ben', 'Closed Lost', '2026-04-05'],
  ];
  expect(call('QUALIFIEDLEADS', deals)).toBe(3);
  expect(call('QUALIFIEDLEADS', deals, '2026-Q1')).toBe(2);
  expect(byGroup(call('QUALIFIEDLEADS', deals, '', 'Owner'))).toEqual({ Ada: 1, Ben: 2 });
});
