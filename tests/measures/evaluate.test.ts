import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { evaluate, evaluateAll, type Question } from '../../src/measures/evaluate';
import { count, days, field, type Measure, mean, medianOf, oneOf, product, sum } from '../../src/measures/measure';
import { daysPeriod } from '../../src/model/parse-period';
import { scanOf } from './scan-of';

const DEALS = scanOf([
  ['Deal', 'Owner', 'Stage', 'Amount', 'Probability', 'Created', 'Closed'],
  ['Acorn', 'Ada', 'Won', 100, 100, '2026-01-01', '2026-01-31'],
  ['Birch', 'ada', 'Won', '', 100, '2026-01-01', '2026-03-02'],
  ['Cedar', 'Ben', 'Won', 50, 100, '2026-02-01', '2026-01-15'],
  ['Dogwood', 'Ben', 'Lost', 70, 0, '2026-02-01', '2026-03-10'],
  ['Elm', '', 'Proposal', 40, 50, '2026-03-01', ''],
]);
const EVERYTHING: Question = { period: null, by: null };
const WON = oneOf('status', 'won');
const value = (measure: Measure, question = EVERYTHING) => evaluate([measure], { deals: DEALS }, question).value(0, 0);
const byOwner = { field: 'owner', label: 'Owner' };
const period = daysPeriod(dayFromIso('2026-01-31')!, dayFromIso('2026-03-02')!);

test.each([
  ['rows', count('deals'), 5],
  ['rows that meet a condition', count('deals', { where: [WON] }), 3],
  ['a sum', sum('deals', field('amount'), { where: [WON] }), 150],
  ['a mean', mean('deals', field('amount'), { where: [WON] }), 75],
  ['a median', medianOf(mean('deals', field('amount'))), 60],
  ['a sum of products', sum('deals', product('amount', 'probability')), 170],
  [
    'a mean of days, without those that run backwards',
    mean('deals', days('created', 'closedOn'), { where: [WON] }),
    45,
  ],
  ['distinct texts', { ...count('deals'), aggregate: 'distinct', of: field('owner') } satisfies Measure, 3],
  ['distinct ids', { ...count('deals'), aggregate: 'distinct', of: field('name') } satisfies Measure, 5],
])('%s', (_, measure, expected) => expect(value(measure)).toBe(expected));

test('a period includes both end days', () => {
  expect(value(count('deals', { where: [WON], date: 'closedOn' }), { period, by: null })).toBe(2);
});

test('a measure without a date is not narrowed by a period', () => {
  expect(value(count('deals', { where: [WON] }), { period, by: null })).toBe(3);
});

test('a measure over nothing is 0 or none', () => {
  const nothing = { where: [oneOf('owner', 'Nobody')] };
  expect(value(count('deals', nothing))).toBe(0);
  expect(value(sum('deals', field('amount'), nothing))).toBe(0);
  expect(value(mean('deals', field('amount'), nothing))).toBeNull();
});

test('groups are those in which something was found', () => {
  const asked = { period: null, by: byOwner };
  const { groups, value: of } = evaluate([count('deals', { where: [WON] })], { deals: DEALS }, asked);
  const found = groups.map((group, i) => [group.toLowerCase(), of(0, i)]);
  expect(found.sort()).toEqual([
    ['ada', 2],
    ['ben', 1],
  ]);
});

test('a group of rows without a number is a group', () => {
  const measure = mean('deals', field('probability'), { where: [oneOf('name', 'Elm')] });
  expect(evaluate([measure], { deals: DEALS }, { period: null, by: byOwner }).groups).toEqual(['']);
});

test('an ungrouped measure is the same in every group', () => {
  const measures = [count('deals', { where: [WON] }), count('deals', { where: [WON], ungrouped: true })];
  const { groups, value: of } = evaluate(measures, { deals: DEALS }, { period: null, by: byOwner });
  expect(groups.map((_, group) => of(1, group))).toEqual([3, 3]);
});

test('by the calendar, a month without rows in between is there', () => {
  const measure = count('deals', { where: [WON], date: 'closedOn' });
  const { groups, value: of } = evaluate([measure], { deals: DEALS }, { period: null, by: { grain: 'month' } });
  expect(groups).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(groups.map((_, group) => of(0, group))).toEqual([2, 0, 1]);
});

test('measures together are as each alone', () => {
  const measures = [
    count('deals', { where: [WON] }),
    sum('deals', field('amount')),
    mean('deals', days('created', 'closedOn')),
  ];
  const together = evaluate(measures, { deals: DEALS }, EVERYTHING);
  measures.forEach((measure, i) => {
    expect(together.value(i, 0)).toBe(value(measure));
  });
});

test('several questions in one pass are answered as each alone', () => {
  const measures = [
    count('deals', { where: [WON], date: 'closedOn' }),
    sum('deals', field('amount'), { date: 'created' }),
    medianOf(mean('deals', field('amount'), { date: 'closedOn' })),
  ];
  const questions: Question[] = [
    EVERYTHING,
    { period, by: null },
    { period: null, by: byOwner },
    { period, by: byOwner },
    { period: null, by: { grain: 'month' } },
    { period, by: { grain: 'quarter' } },
  ];
  const together = evaluateAll(
    questions.map((question) => ({ measures, ...question })),
    { deals: DEALS },
  );
  questions.forEach((question, i) => {
    const alone = evaluate(measures, { deals: DEALS }, question);
    expect(together[i]!.groups).toEqual(alone.groups);
    expect(together[i]!.tallies).toEqual(alone.tallies);
  });
});

test('more selections than a pass has bits are all answered', () => {
  const measures = Array.from({ length: 70 }, (_, i) =>
    sum('deals', field('amount'), { where: [{ field: 'amount', is: 'at least', limit: i }, WON] }),
  );
  const { value: of } = evaluate(measures, { deals: DEALS }, EVERYTHING);
  expect(measures.map((_, i) => of(i, 0))).toEqual(measures.map((_, i) => (i <= 50 ? 150 : 100)));
});

test('a bound of the period is that of the question', () => {
  const measure = count('deals', { where: [{ field: 'closedOn', is: 'at most', limit: 'period end' }] });
  const other = daysPeriod(period.start, period.start + 1);
  const found = evaluateAll(
    [period, other].map((each) => ({ measures: [measure], period: each, by: null })),
    { deals: DEALS },
  );
  expect(found.map((each) => each.value(0, 0))).toEqual([3, 2]);
});

test('days far apart make a group each, and none between', () => {
  const deals = scanOf([
    ['Deal', 'Stage', 'Closed'],
    ['Acorn', 'Won', '9999-12-31'],
    ['Birch', 'Won', '1905-01-01'],
    ['Cedar', 'Won', '2026-01-15'],
  ]);
  const found = evaluate([count('deals', { date: 'closedOn' })], { deals }, { period: null, by: { grain: 'month' } });
  expect(found.groups).toEqual(['1905-01', '2026-01', '9999-12']);
  expect(found.tallies[0]!.map(({ n }) => n)).toEqual([1, 1, 1]);
});
