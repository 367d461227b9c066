import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { CLOSED_LOST, DEALS } from './process-deals';

test('adds up the open deals at or past the qualified stage: 5,000 + 2,500, and one without an amount', () => {
  expect(call('COMMITTEDPIPELINE', DEALS)).toBe(7500);
});

test('leaves a deal on hold out, however far it has come, and early, closed and duplicate ones', () => {
  expect(byGroup(call('COMMITTEDPIPELINE', DEALS, '', 'Deal ID'))).toEqual({ D7: 5000, D8: 2500, D11: '' });
});

test('takes those expected to close in the period', () => {
  expect(call('COMMITTEDPIPELINE', DEALS, '2026-Q3')).toBe(2500);
  expect(call('COMMITTEDPIPELINE', DEALS, '2027')).toBe(0);
});

test('needs no knowledge of where deals were lost', () => {
  expect(call('COMMITTEDPIPELINE', CLOSED_LOST)).toBe(7500);
});

test('is at most the pipeline, and its groups add up to it', () => {
  const whole = call('COMMITTEDPIPELINE', DEALS) as number;
  expect(whole).toBeLessThanOrEqual(call('PIPELINEVALUE', DEALS) as number);
  const byOwner = Object.values(byGroup(call('COMMITTEDPIPELINE', DEALS, '', 'Owner'))) as number[];
  expect(byOwner.reduce((a, b) => a + b, 0)).toBe(whole);
});

test('of stages that nobody knows asks for their class', () => {
  const own = [
    ['Deal', 'Stage', 'Amount', 'Expected close'],
    ['A', 'Blue board', 5, '2026-07-01'],
    ['B', 'Green board', 7, '2026-07-01'],
  ];
  expect(sentence(() => call('COMMITTEDPIPELINE', own))).toContain(
    'COMMITTEDPIPELINE needs a Stage column with a stage that is known as qualified or later',
  );
});
