import { expect, test } from 'vitest';
import { call, rowsOf } from '../functions/call';
import { CLOSED_LOST, HISTORY } from './process-deals';

test('finished stays by stage in their order, those that last apart', () => {
  // Prospecting 5, 10, 10, 61; Qualification 10, 46, 12, 20 and since April 11th; Proposal 15, 50, 10 and since May 1st.
  expect(rowsOf(call('TIMEINSTAGE', HISTORY))).toEqual([
    ['Prospecting', 4, 21.5, 10, 0, ''],
    ['Qualification', 4, 22, 16, 1, 65],
    ['Proposal', 3, 25, 15, 1, 45],
  ]);
});

test('a period takes the stays that ended in it; those that last stay as they are', () => {
  expect(rowsOf(call('TIMEINSTAGE', HISTORY, '2026-Q2'))).toEqual([
    ['Prospecting', 1, 61, 61, 0, ''],
    ['Qualification', 2, 16, 16, 1, 65],
    ['Proposal', 2, 30, 30, 1, 45],
  ]);
});

test('deals beside the history end the last stays of closed deals', () => {
  const changes = HISTORY.filter(([, , to]) => to !== 'Closed Won' && to !== 'Closed Lost');
  expect(call('TIMEINSTAGE', changes, CLOSED_LOST)).toEqual(call('TIMEINSTAGE', HISTORY));
});

test('criteria on the deals narrow the history', () => {
  expect(rowsOf(call('TIMEINSTAGE', HISTORY, CLOSED_LOST, '', '', 'Owner', 'Ben'))).toEqual([
    ['Prospecting', 2, 35.5, 35.5, 0, ''],
    ['Qualification', 0, '', '', 1, 65],
    ['Proposal', 1, 50, 50, 0, ''],
  ]);
});

test('without a history it is the days since the last stage change, headed so', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Last stage change'],
    ['A', 'Proposal', 1, '2026-06-05'],
    ['B', 'Proposal', 1, '2026-05-16'],
    ['C', 'Proposal', 1, '2026-06-13'],
    ['D', 'Lead', 1, ''],
    ['E', 'Lead', 1, '2026-06-14'],
    ['F', 'Won', 1, '2026-01-01'],
    ['G', 'Lead', 1, '2026-07-01'],
    ['H', '', 1, '2026-01-01'],
  ];
  expect(call('TIMEINSTAGE', deals)).toEqual([
    ['Stage', 'Open deals', 'Mean days since the last stage change', 'Median days since the last stage change'],
    ['Lead', 3, 1, 1],
    ['Proposal', 3, 14, 10],
  ]);
});
