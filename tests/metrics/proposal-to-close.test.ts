import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CLOSED_LOST, DEALS, HISTORY } from './process-deals';

test('is 2 won of 3 closed deals that came to a proposal', () => {
  expect(call('PROPOSALTOCLOSE', DEALS)).toBe(2 / 3);
  expect(byGroup(call('PROPOSALTOCLOSE', DEALS, '', 'Owner'))).toEqual({ Ada: 1, Ben: 1 / 2 });
});

test('goes by the day of closing, and is empty where nothing closed', () => {
  expect(call('PROPOSALTOCLOSE', DEALS, '2026-05')).toBe(0);
  expect(call('PROPOSALTOCLOSE', DEALS, '2025')).toBe('');
});

test('is never below the win rate', () => {
  expect(call('PROPOSALTOCLOSE', DEALS)).toBeGreaterThanOrEqual(call('WINRATE', DEALS) as number);
});

test('with a history knows that both lost deals never came to a proposal', () => {
  expect(call('PROPOSALTOCLOSE', CLOSED_LOST, HISTORY)).toBe(1);
  expect(sentence(() => call('PROPOSALTOCLOSE', CLOSED_LOST))).toContain('needs a range with the stage history');
});
