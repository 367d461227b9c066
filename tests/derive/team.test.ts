import { describe, expect, test } from 'vitest';
import { daysAtWork, stintsOf, worksOn } from '../../src/derive/stints';
import { dayFromIso } from '../../src/lib/days';
import type { NumberColumn } from '../../src/model/column';
import { textOfValue } from '../../src/model/text-of-value';
import { bookOf } from './derive';

const day = (iso: string) => dayFromIso(iso)!;

test('a rep is called by first and last name where there is no column of both', () => {
  const team = [
    ['First name', 'Last name', 'Hire date'],
    ['Ada', 'Berg', '2026-01-01'],
    ['Ben', '', '2026-01-01'],
  ];
  const rep = bookOf({ team }).table('team')!.column('rep')!;
  expect([0, 1].map((row) => textOfValue(rep, row))).toEqual(['Ada Berg', 'Ben']);
});

test('what stands in a Rep column counts before that', () => {
  const team = [
    ['Rep', 'Last name', 'Hire date'],
    ['Ada B.', 'Berg', '2026-01-01'],
  ];
  expect(textOfValue(bookOf({ team }).table('team')!.column('rep')!, 0)).toBe('Ada B.');
});

test.each([
  ['Yearly cost', 1000],
  ['Salary', 1000],
  ['Monthly cost', 12000],
  ['Monthly salary', 12000],
])('%s of 1,000 costs %d a year', (header, expected) => {
  const team = [
    ['Rep', 'Hire date', header],
    ['Ada', '2026-01-01', 1000],
  ];
  expect((bookOf({ team }).table('team')!.column('yearlyCost') as NumberColumn).values[0]).toBe(expected);
});

describe('when reps were at work', () => {
  const stints = stintsOf(
    bookOf({
      team: [
        ['Rep', 'Start date', 'End date'],
        ['Ada', '2026-01-10', '2026-01-20'],
        ['ada ', '2026-01-15', '2026-01-25'],
        ['Ben', '', '2026-01-02'],
        ['', '2026-01-01', ''],
      ],
    }),
  );

  test.each([
    ['ada', '2026-01-09', false],
    ['ada', '2026-01-10', true],
    ['ada', '2026-01-25', true],
    ['ada', '2026-01-26', false],
    ['ben', '1999-01-01', true],
    ['ben', '2026-01-03', false],
    ['cid', '2026-01-03', true],
  ])('%s on %s: %s', (rep, iso, expected) => expect(worksOn(stints, rep, day(iso))).toBe(expected));

  test('days count once', () => {
    const january = { start: day('2026-01-01'), end: day('2026-01-31') };
    expect(daysAtWork(stints, 'ada', january)).toBe(16);
    expect(daysAtWork(stints, 'ben', january)).toBe(2);
    expect(daysAtWork(stints, 'cid', january)).toBe(31);
    expect(daysAtWork(null, 'ada', january)).toBe(31);
  });

  test('without a team tab nothing is known', () => expect(stintsOf(bookOf({}))).toBeNull());
});
