import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CLOSED_LOST, DEALS, HISTORY } from './process-deals';

test('is 5 that reached the proposal of 9 that were qualified; open deals are not there yet', () => {
  expect(call('QUALIFIEDTOPROPOSAL', DEALS)).toBe(5 / 9);
  expect(byGroup(call('QUALIFIEDTOPROPOSAL', DEALS, '', 'Owner'))).toEqual({ Ada: 3 / 6, Ben: 2 / 3 });
});

test('goes by the day of creation', () => {
  expect(byGroup(call('QUALIFIEDTOPROPOSAL', DEALS, '', 'quarter'))).toEqual({ '2026-Q1': 4 / 6, '2026-Q2': 1 / 3 });
});

test('takes where deals were lost from the history: 3 of 5', () => {
  expect(call('QUALIFIEDTOPROPOSAL', CLOSED_LOST, HISTORY)).toBe(3 / 5);
});

test('without it says what it takes, instead of a share of nearly all', () => {
  expect(sentence(() => call('QUALIFIEDTOPROPOSAL', CLOSED_LOST))).toContain(
    'QUALIFIEDTOPROPOSAL needs a range with the stage history, or a Stage column in which lost deals keep the stage',
  );
});
