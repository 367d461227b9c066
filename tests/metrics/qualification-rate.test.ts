import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, LEADS } from './lead-rows';

test('is the share of new leads that were qualified, those converted since among them', () => {
  expect(call('QUALIFICATIONRATE', LEADS)).toBe(0.5);
  expect(call('QUALIFICATIONRATE', LEADS, '2026-Q1')).toBe(0.5);
  expect(call('QUALIFICATIONRATE', LEADS, '2026-01')).toBe(1 / 3);
  expect(call('QUALIFICATIONRATE', LEADS, '2025')).toBe('');
  expect(byGroup(call('QUALIFICATIONRATE', LEADS, '', 'Owner'))).toEqual({ Ada: 3 / 5, Ben: 2 / 5 });
});

test('a lead with a deal was qualified, whatever its status says', () => {
  const deals = [...DEALS, ['D7', 'L06', 'Lost', '2026-03-04', '2026-04-01']];
  expect(call('QUALIFICATIONRATE', LEADS, deals)).toBe(0.6);
});
