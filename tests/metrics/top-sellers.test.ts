import { expect, test } from 'vitest';
import { call, rowsOf } from '../functions/call';

const REPS = ['Ada', 'Ben', 'Cid', 'Dee', 'Eva', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon'];

/** Ten reps over two weeks: the n-th has won n × 1,000 and lost 500. */
const DEALS = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
  ...REPS.flatMap((rep, i) => [
    [`W${i}`, rep, 'Won', (i + 1) * 1000, '2026-02-01', '2026-03-02'],
    [`L${i}`, rep, 'Lost', 500, '2026-02-01', '2026-03-15'],
  ]),
  ['O1', 'jon', 'Proposal', 700, '2026-03-03', ''],
];
const ACTIVITIES = [
  ['Activity date', 'Rep', 'Activity type', 'Outcome', 'Activity status'],
  ...[1, 2, 3, 4, 5, 6].map(() => ['2026-03-05', 'Jon', 'Call', '', 'Done']),
  ['2026-03-06', 'Ida', 'Demo', '', 'Done'],
  ['2026-03-06', 'Ada', 'Call', '', 'Done'],
  ['2026-03-06', 'Ada', 'Call', '', 'Planned'],
  ['2026-05-06', 'Ada', 'Call', '', 'Done'],
];
const table = (...args: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never) =>
  Object.fromEntries(rowsOf(call('TOPSELLERS', ...args)).map(([title, ...numbers]) => [title, numbers]));

test('compares the best fifth of the reps with all others', () => {
  expect(call('TOPSELLERS', DEALS)).toContainEqual(['KPI', 'Top sellers (2)', 'Others (8)', 'Difference']);
  const found = table(DEALS);
  // Ida and Jon: 9,000 + 10,000 won and 1,000 lost; the others 36,000 and 4,000
  expect(found['Average deal size']).toEqual([9500, 4500, 5000]);
  expect(found['Win rate']).toEqual([0.5, 0.5, 0]);
  expect(found['Win rate by value']).toEqual([0.95, 0.9, expect.closeTo(0.05, 12)]);
  expect(found['Sales cycle']).toEqual([29, 29, 0]);
  // over the 14 days from the first to the last closed deal
  expect(found['Won amount per rep and week']).toEqual([4750, 2250, 2500]);
  expect(found['Open deals per rep']).toEqual([0.5, 0, 0.5]);
  expect(found['Open pipeline per rep']).toEqual([350, 0, 350]);
});

test('each kind of activity per rep and week; what is planned, or on other days, does not count', () => {
  const found = table(DEALS, ACTIVITIES);
  expect(found['Activities per rep and week: call']).toEqual([1.5, 1 / 16, 1.5 - 1 / 16]);
  expect(found['Activities per rep and week: demo']).toEqual([0.25, 0, 0.25]);
});

test('below eight reps the best one stands alone', () => {
  const few = DEALS.filter(([, rep], i) => i === 0 || ['Ada', 'Ben', 'Cid'].includes(String(rep)));
  expect(call('TOPSELLERS', few)).toContainEqual(['KPI', 'Top sellers (1)', 'Others (2)', 'Difference']);
});

test('weeks are those at work', () => {
  const team = [
    ['Rep', 'Start date', 'End date'],
    ['Jon', '2026-03-09', ''],
    ['Ida', '2020-01-01', '2026-03-08'],
  ];
  expect(table(DEALS, team)['Won amount per rep and week']).toEqual([9500, 2250, 7250]);
});

test('with a single rep, or none, there is nothing to compare', () => {
  const one = DEALS.filter(([, rep], i) => i === 0 || rep === 'Ada');
  const reason = ['Why it is empty', 'It takes closed deals of two reps', '', ''];
  expect(call('TOPSELLERS', one)).toEqual([['KPI', 'Top sellers (1)', 'Others (0)', 'Difference'], reason]);
  expect(call('TOPSELLERS', DEALS, '2020')).toEqual([['KPI', 'Top sellers (0)', 'Others (0)', 'Difference'], reason]);
});

test('the order of rows does not matter', () => {
  const [header, ...rows] = DEALS;
  expect(call('TOPSELLERS', [header!, ...rows.reverse()])).toEqual(call('TOPSELLERS', DEALS));
});
