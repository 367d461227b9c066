import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../../src/lib/days';
import { comparablePeriods, precedingPeriods, yearBefore } from '../../src/model/comparable-periods';
import { parsePeriod } from '../../src/model/parse-period';
import type { Period } from '../../src/model/period';

const day = (text: string) => dayFromIso(text)!;
const period = (text: string) => parsePeriod(text, { today: day('2026-06-15'), fiscalStart: 4 })!;
const span = ({ start, end }: Period) => `${isoOf(start)}..${isoOf(end)}`;

test('a period that is over stands whole among those before it', () => {
  const periods = comparablePeriods(period('2026-Q1'), day('2026-06-15'), 3);
  expect(periods.map(({ label }) => label)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
  expect(periods.map(span)).toEqual(['2025-07-01..2025-09-30', '2025-10-01..2025-12-31', '2026-01-01..2026-03-31']);
});

test('a running one is cut, and the others to as many days', () => {
  const periods = comparablePeriods(period('2026-Q2'), day('2026-06-15'), 2);
  expect(periods.map(({ label }) => label)).toEqual(['2026-01-01..2026-03-17', '2026-04-01..2026-06-15']);
});

test('a short month is not cut into the next', () => {
  const [february] = comparablePeriods(period('2026-03'), day('2026-03-30'), 2);
  expect(span(february!)).toBe('2026-02-01..2026-02-28');
});

test('preceding periods are whole, also those of a fiscal quarter', () => {
  expect(precedingPeriods(period('FY2027-Q1'), 3).map(span)).toEqual([
    '2025-10-01..2025-12-31',
    '2026-01-01..2026-03-31',
    '2026-04-01..2026-06-30',
  ]);
});

test.each([
  ['2026-Q1', '2025-01-01..2025-03-31'],
  ['2026-06', '2025-06-01..2025-06-15'],
  ['2024-02', '2023-02-01..2023-02-28'],
  ['2025-02', '2024-02-01..2024-02-29'],
  ['2026', '2025-01-01..2025-06-15'],
  ['2026-W23', '2025-06-02..2025-06-08'],
  ['2026-W25', '2025-06-16..2025-06-16'],
  ['2026-01-10..2026-02-09', '2025-01-10..2025-02-09'],
])('a year before %s on 15 June 2026 is %s', (text, wanted) => {
  expect(span(yearBefore(period(text), day('2026-06-15')))).toBe(wanted);
});
