import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { leftOut } from '../../src/measures/left-out';
import { days, field, mean, oneOf, product, sum } from '../../src/measures/measure';
import type { Cells } from '../../src/model/cell';
import { daysPeriod } from '../../src/model/parse-period';
import { scanOf } from './scan-of';

const CELLS: Cells = [
  ['Deal ID', 'Stage', 'Amount', 'Probability', 'Created', 'Closed'],
  ['1', 'Won', 100, '', '2026-01-01', '2026-01-31'],
  ['2', 'Won', '', '', '2026-01-01', '2026-02-28'],
  ['3', 'Won', 50, '', '2026-03-01', '2026-02-15'],
  ['4', 'Won', 50, '', '2026-03-01', ''],
  ['5', 'Test', 50, '', '2026-03-01', '2026-03-02'],
  ['6', '', 50, '', '2026-03-01', '2026-03-02'],
  ['Deal ID', 'Stage', 'Amount', 'Probability', 'Created', 'Closed'],
  ['7', 'Lost', 1, '', '2026-01-01', '2026-01-31'],
  ['7', 'Lost', 2, '', '2026-01-01', '2026-01-31'],
  ['8', 'Proposal', 2, 50, '2026-01-01', ''],
  ['9', 'Proposal', '', 50, '2026-01-01', ''],
];
const WON = { where: [oneOf('status', 'won')], date: 'closedOn' };
const YEAR = daysPeriod(dayFromIso('2026-01-01')!, dayFromIso('2026-12-31')!);

const reasons = (...question: Parameters<typeof leftOut>) =>
  leftOut(...question).map(({ reason, field: of, rows }) => [of ? `${reason} ${of}` : reason, ...rows]);

const ALWAYS = [
  ['headerAgain', 8],
  ['duplicate', 9],
  ['noStatus', 7],
  ['ignored', 6],
];

test('a sum leaves out rows without a number, and tells them by their place in the range', () => {
  const measure = sum('deals', field('amount'), WON);
  expect(reasons(measure, scanOf(CELLS), { period: null, by: null })).toEqual([...ALWAYS, ['noNumber amount', 3]]);
});

test('with a period or by the calendar, rows without a date are left out', () => {
  const measure = sum('deals', field('amount'), WON);
  const expected = [...ALWAYS, ['noDate closedOn', 5], ['noNumber amount', 3]];
  expect(reasons(measure, scanOf(CELLS), { period: YEAR, by: null })).toEqual(expected);
  expect(reasons(measure, scanOf(CELLS), { period: null, by: { grain: 'month' } })).toEqual(expected);
});

test('days that run backwards are told from days that are not known', () => {
  const measure = mean('deals', days('created', 'closedOn'), WON);
  expect(reasons(measure, scanOf(CELLS), { period: null, by: null })).toEqual([
    ...ALWAYS,
    ['noDays', 5],
    ['negativeDays', 4],
  ]);
});

test('a product leaves out rows by the factor that is missing', () => {
  const measure = sum('deals', product('amount', 'chance'), { where: [oneOf('status', 'open')] });
  expect(reasons(measure, scanOf(CELLS), { period: null, by: null })).toEqual([...ALWAYS, ['noNumber amount', 12]]);
  const noChance: Cells = [
    ['Stage', 'Amount'],
    ['Proposal', 5],
    ['Proposal', ''],
  ];
  expect(reasons(measure, scanOf(noChance), { period: null, by: null })).toEqual([
    ['noNumber amount', 3],
    ['noNumber chance', 2],
  ]);
});

test('of a clean tab nothing is left out', () => {
  const measure = sum('deals', field('amount'), WON);
  expect(leftOut(measure, scanOf([CELLS[0]!, CELLS[1]!]), { period: YEAR, by: null })).toEqual([]);
});
