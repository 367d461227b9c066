import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call, sentence } from '../functions/call';
import { LOG } from './activity-log';

const team: Cells = [
  ['Rep', 'Manager', 'Start date', 'End date'],
  ['Ada', 'Mia', '2025-01-01', ''],
  ['Ben', 'Mia', '2026-05-01', ''],
  ['Cleo', 'Mia', '2025-01-01', '2026-04-30'],
  ['Dan', 'Mia', '2026-09-01', ''],
];

test('is 2 trainings in the whole months of the log up to today, of both reps: April, May and half of June', () => {
  expect(call('LEARNINGRATE', LOG)).toBeCloseTo(2 / (2 * (2 + 22 / 30)), 12);
});

test('counts reps of the team while they are there: Ada 2 months, Ben and Cleo one each', () => {
  expect(call('LEARNINGRATE', LOG, team, '2026-04-01..2026-05-31')).toBe(1 / 4);
});

test('counts a running period up to today', () => {
  expect(call('LEARNINGRATE', LOG, '2026-06', '', 'Rep', 'Ada')).toBe(2);
});

test('by rep: who did no training has 0', () => {
  expect(byGroup(call('LEARNINGRATE', LOG, '2026-05', 'Rep'))).toEqual({ Ada: 1, Ben: 0 });
});

test('is empty where nobody did anything', () => {
  expect(call('LEARNINGRATE', LOG, '2025')).toBe('');
});

test('says what it lacks where no training can be told', () => {
  const wide: Cells = [
    ['Date', 'Rep', 'Calls', 'Meetings'],
    ['2026-06-01', 'Ada', 30, 10],
  ];
  expect(sentence(() => call('LEARNINGRATE', wide))).toMatch(
    /^LEARNINGRATE needs a Trainings column, or activities of the type training\. Found: Date, Rep, Calls, Meetings/,
  );
  expect(
    call(
      'LEARNINGRATE',
      [
        ['Date', 'Rep', 'Calls', 'Trainings'],
        ['2026-06-01', 'Ada', 30, 0],
      ],
      '2026-06',
    ),
  ).toBe(0);
});
