import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, QUOTAS, TEAM } from './quota-tables';

test('is the share of reps with a quota who have won as much', () => {
  // Ada 35,000 of 50,000, Ben 60,000 of 60,000, Cid 0 of 30,000; Dee has none in the quarter
  expect(call('REPSATQUOTA', DEALS, QUOTAS, '2026-Q2')).toBeCloseTo(1 / 3, 12);
});

test('a quota that is met to the cent is reached, whatever the days it is added up of', () => {
  const quotas = [
    ['Rep', 'Start date', 'End date', 'Quota'],
    ['Ben', '2026-04-07', '2026-06-29', 60000.01],
    ['Ada', '2026-04-01', '2026-06-30', 35000],
  ];
  const exact = DEALS.map((row) => (row[0] === 'D05' ? [...row.slice(0, 3), 60000.01, ...row.slice(4)] : row));
  expect(call('REPSATQUOTA', exact, quotas, '2026-Q2')).toBe(1);
});

test('without a quota in the period it is empty', () => {
  expect(call('REPSATQUOTA', DEALS, QUOTAS, '2025-Q3')).toBe('');
});

test('a quota of the team is none of a rep', () => {
  const team = QUOTAS.filter(([rep]) => rep === '' || rep === 'Rep');
  expect(call('REPSATQUOTA', DEALS, team, '2026-Q2')).toBe('');
});

test('by team of the team tab, each rep counts in the own one', () => {
  const withTeams = QUOTAS.map((row, i) => [...row, i === 0 ? 'Team' : row[0] === 'Cid' ? 'South' : 'North']);
  const deals = DEALS.map((row, i) => [...row, i === 0 ? 'Team' : row[1] === 'Cid' ? 'South' : 'North']);
  expect(byGroup(call('REPSATQUOTA', deals, withTeams, '2026-Q2', 'Team'))).toEqual({ North: 0.5, South: 0 });
});

test('by month each month is held against its own part of the quota', () => {
  const monthly = byGroup(call('REPSATQUOTA', DEALS, QUOTAS, '2026-Q2', 'month'));
  // April: Ada 20,000 of 16,667; May: Ada 15,000 of 16,667; June: Ben 60,000 of 20,000
  expect(monthly).toEqual({
    '2026-04': expect.closeTo(1 / 3, 12),
    '2026-05': 0,
    '2026-06': expect.closeTo(1 / 3, 12),
  });
});

test('a leaver has no quota after the last day', () => {
  expect(call('REPSATQUOTA', DEALS, QUOTAS, TEAM, '2026-04')).toBeCloseTo(1 / 2, 12);
});

test('the explanation lists each rep', () => {
  expect(call('KPIEXPLAIN', 'REPSATQUOTA', DEALS, QUOTAS, '2026-Q2')).toContainEqual(['Attainment of Ada', 0.7]);
});
