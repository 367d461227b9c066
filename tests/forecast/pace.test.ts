import { expect, test } from 'vitest';
import { pace } from '../../src/forecast/pace';
import { day, lost, openSince, won } from './histories';

const TODAY = day('2026-06-15');
const window = (from: number, to: number) => ({ day: TODAY, from, to });

test('wins go on at the pace of the last 91 days', () => {
  const wins = [won(null, '2025-01-01', 5000), won(null, '2026-03-16', 910), won(null, '2026-06-14', 910)];
  expect(pace(wins, window(0, 10))!.notYetInPipeline).toBeCloseTo(200, 10);
});

test('a shorter history is its own measure, from 28 days on', () => {
  expect(pace([won(null, '2026-05-18', 280)], window(0, 10))!.notYetInPipeline).toBeCloseTo(100, 10);
  expect(pace([won(null, '2026-05-19', 280)], window(0, 10))).toBeNull();
});

test('lost and open deals have no part in it', () => {
  const deals = [won(null, '2026-01-01', 910), lost(null, '2026-06-01', 910), openSince('2026-06-01', 910)];
  expect(pace(deals, window(0, 91))!.notYetInPipeline).toBe(0);
});

test('a window that begins later has fewer days', () => {
  const wins = [won(null, '2026-01-01'), won(null, '2026-06-01', 91)];
  expect(pace(wins, window(10, 30))!.notYetInPipeline).toBeCloseTo(20, 10);
});

test('without wins there is no pace', () => expect(pace([], window(0, 10))).toBeNull());
