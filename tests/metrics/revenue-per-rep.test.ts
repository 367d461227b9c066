import { expect, test } from 'vitest';
import { byGroup, call } from '../functions/call';
import { DEALS, TEAM } from './quota-tables';

test('is the won amount ÷ the mean of the reps at work on the first day and on the last', () => {
  // Ada, Ben and Dee on 1 April; Ada, Ben and Cid on the as-of day
  expect(call('REVENUEPERREP', DEALS, TEAM, '2026-Q2')).toBeCloseTo(100000 / 3, 9);
  // Ada, Ben, Dee on 1 May would be without Dee, with Cid
  expect(call('REVENUEPERREP', DEALS, TEAM, '2026-05')).toBeCloseTo(20000 / 3, 9);
  expect(call('REVENUEPERREP', DEALS, TEAM, '2025')).toBeCloseTo(30000 / 2.5, 9);
});

test('by owner', () => {
  const byOwner = byGroup(call('REVENUEPERREP', DEALS, TEAM, '2026-Q2', 'Owner'));
  // Cid came in the quarter, Dee left in it: half a rep each
  expect(byOwner).toMatchObject({ Ada: 35000, Ben: 60000, Cid: 0 });
});

test('without a team tab the owners of deals that were open or closed in the period count', () => {
  // Ada, Ben, Cid; the deal without an owner adds revenue but no head
  expect(call('REVENUEPERREP', DEALS, '2026-Q2')).toBeCloseTo(100000 / 3, 9);
  // in December 2025 only Ada
  expect(call('REVENUEPERREP', DEALS, '2025-12')).toBe(30000);
});

test('without a period it goes from the first to the last won deal', () => {
  // Ada, Ben, Dee in December; Ada, Ben, Cid on 1 June
  expect(call('REVENUEPERREP', DEALS, TEAM)).toBeCloseTo(130000 / 3, 9);
});

test('a team tab without dates counts everybody', () => {
  const undated = TEAM.map((row) => row.slice(0, 2));
  expect(call('REVENUEPERREP', DEALS, undated, '2026-Q2')).toBe(25000);
});

test('by what the team tab does not have, each group is divided by the whole team', () => {
  const deals = DEALS.map((row, i) => [...row, i === 0 ? 'Product' : i % 2 ? 'Odd' : 'Even']);
  const byProduct = byGroup(call('REVENUEPERREP', deals, TEAM, '2026-Q2', 'Product'));
  // D05 and D07 are odd; D02, D04 and D12 even
  expect(byProduct).toEqual({ Even: expect.closeTo(40000 / 3, 9), Odd: expect.closeTo(60000 / 3, 9) });
});

test('the explanation shows growth beside headcount, cost and tenure', () => {
  const explained = call('KPIEXPLAIN', 'REVENUEPERREP', DEALS, TEAM, '2026-Q2');
  expect(explained).toContainEqual(['Won amount', 100000]);
  expect(explained).toContainEqual(['Reps at work', 3]);
  expect(explained).toContainEqual(['Yearly cost of the reps at work', 240000]);
  expect(explained).toContainEqual(['Growth of headcount on the period before', 0]);
});

test('before anybody was at work it is empty', () => {
  expect(call('REVENUEPERREP', DEALS, TEAM, '2020')).toBe('');
});
