import { expect, test } from 'vitest';
import { byGroup, call, sentence } from '../functions/call';
import { explained } from './explained';

const CUSTOMERS = [
  ['Contract ID', 'Customer', 'Start date', 'End date', 'NPS', 'Rating', 'Region'],
  ['K1', 'Oak', '2024-01-01', '', 9, 5, 'North'],
  ['K2', 'Elm', '2024-01-01', '', 10, 4, 'North'],
  ['K3', 'Fir', '2024-01-01', '', 7, 3, 'South'],
  ['K4', 'Yew', '2024-01-01', '', 6, 1, 'South'],
  // Two contracts, one opinion
  ['K5', 'Ash', '2024-01-01', '', 0, 2, 'South'],
  ['K6', 'Ash', '2025-01-01', '', 0, 4, 'South'],
  // Left
  ['K7', 'Bay', '2024-01-01', '2025-12-31', 0, 1, 'North'],
  // Outside of the scale, and silent
  ['K8', 'Cob', '2024-01-01', '', 55, '', 'North'],
  ['K9', 'Dor', '2024-01-01', '', '', '', 'North'],
];
const without = (...headers: string[]) => {
  const kept = CUSTOMERS[0]!
    .map((header, i) => [header, i] as const)
    .filter(([header]) => !headers.includes(String(header)));
  return CUSTOMERS.map((row) => kept.map(([, i]) => row[i]!));
};

test('the mean rating of customers, each once', () => {
  expect(call('CUSTOMERSENTIMENT', CUSTOMERS)).toBe((5 + 4 + 3 + 1 + 3) / 5);
  expect(explained('CUSTOMERSENTIMENT', CUSTOMERS).get('Customers with a rating')).toBe(5);
});

test('net promoter score: 2 promoters and 2 detractors of 5', () => {
  expect(call('CUSTOMERSENTIMENT', CUSTOMERS, '', '', '@method', 'nps')).toBe(0);
  expect(call('CUSTOMERSENTIMENT', without('Rating'))).toBe(0);
  const lines = explained('CUSTOMERSENTIMENT', without('Rating'));
  expect(lines.get('Customers with a score')).toBe(5);
  expect(lines.get('Promoters: 9 and 10')).toBe(2);
  expect(lines.get('Detractors: 0 to 6')).toBe(2);
  expect(lines.get('Scores outside of 0 to 10, left out')).toBe(1);
});

test('goes from −100 to 100 by group', () => {
  expect(byGroup(call('CUSTOMERSENTIMENT', without('Rating'), '', 'Region'))).toEqual({
    North: 100,
    South: -200 / 3,
  });
});

test('with a period those who were customers when it was over', () => {
  expect(call('CUSTOMERSENTIMENT', CUSTOMERS, '2025-Q3')).toBe((5 + 4 + 3 + 1 + 3 + 1) / 6);
  expect(call('CUSTOMERSENTIMENT', CUSTOMERS, '2023')).toBe('');
});

test.each([
  [['4/5', '5/5'], '"4/5"'],
  [['', '★★★'], '"★★★"'],
  [['good', 'bad', 5], '"good"'],
  [[new Date(Date.UTC(2026, 3, 5)), new Date(Date.UTC(2026, 4, 5))], 'dates'],
])('ratings that are no numbers are shown: %j', (cells, shown) => {
  const rows = cells.map((cell, i) => [`C${i}`, '2025-01-01', cell]);
  expect(sentence(() => call('CUSTOMERSENTIMENT', [['Customer', 'Start date', 'Rating'], ...rows]))).toBe(
    `CUSTOMERSENTIMENT needs numbers in Rating, and found ${shown}`,
  );
});

test('says why it is empty, and what it lacks', () => {
  const odd = without('Rating').map((row, i) => (i === 0 ? row : row.map((cell, j) => (j === 4 ? 55 : cell))));
  expect(call('CUSTOMERSENTIMENT', odd)).toBe('');
  expect(explained('CUSTOMERSENTIMENT', odd).get('Why it is empty')).toBe('Every score lies outside of 0 to 10');
  expect(sentence(() => call('CUSTOMERSENTIMENT', without('Rating', 'NPS')))).toMatch(
    /^CUSTOMERSENTIMENT needs a Rating or an NPS score column/,
  );
  expect(sentence(() => call('CUSTOMERSENTIMENT', without('NPS'), '', '', '@method', 'nps'))).toMatch(
    /^CUSTOMERSENTIMENT needs an NPS score column for "@method", "nps"/,
  );
});
