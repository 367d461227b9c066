import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { CLOSED_LOST, DEALS, HISTORY } from './process-deals';

test('counts deals that came to the evaluation or past it: 7', () => {
  expect(call('EVALUATIONS', DEALS)).toBe(7);
  expect(byGroup(call('EVALUATIONS', DEALS, '', 'Owner'))).toEqual({ Ada: 5, Ben: 2 });
});

test('without a history goes by the day of creation', () => {
  expect(byGroup(call('EVALUATIONS', DEALS, '', 'quarter'))).toEqual({ '2026-Q1': 5, '2026-Q2': 2 });
});

test('with a history goes by the day on which the deal came there first; the proposal stands for it', () => {
  expect(byGroup(call('EVALUATIONS', CLOSED_LOST, HISTORY, '', 'month'))).toEqual({
    '2026-01': 1,
    '2026-02': 1,
    '2026-03': 0,
    '2026-04': 1,
  });
});
