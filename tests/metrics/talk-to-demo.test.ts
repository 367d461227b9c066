import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call, sentence } from '../functions/call';
import { LOG } from './activity-log';

test('is 2 demos held on 4 conversations: 2 calls, a meeting and a visit', () => {
  expect(call('TALKTODEMO', LOG)).toBe(0.5);
  expect(byGroup(call('TALKTODEMO', LOG, '', 'Rep'))).toEqual({ Ada: 0, Ben: 2 });
});

test('is empty where nobody was talked to', () => {
  expect(call('TALKTODEMO', LOG, '2026-06')).toBe('');
});

test('adds counts up; a tab of counts knows no unanswered calls', () => {
  const wide: Cells = [
    ['Date', 'Rep', 'Calls', 'Meetings', 'Demos'],
    ['2026-06-01', 'Ada', 30, 10, 4],
    ['2026-06-02', 'Ben', 20, '', 2],
  ];
  expect(call('TALKTODEMO', wide)).toBe(0.1);
});

test('says what it lacks where no demo can be told', () => {
  const wide: Cells = [
    ['Date', 'Rep', 'Calls', 'Meetings'],
    ['2026-06-01', 'Ada', 30, 10],
  ];
  expect(sentence(() => call('TALKTODEMO', wide))).toBe(
    'TALKTODEMO needs a Demos column, or activities of the type demo. Found: Date, Rep, Calls, Meetings. Rename a header, or choose the column in the sidebar under Data',
  );
  expect(
    call('TALKTODEMO', [
      ['Date', 'Rep', 'Calls', 'Demos'],
      ['2026-06-01', 'Ada', 30, 0],
    ]),
  ).toBe(0);
});
