import { expect, test } from 'vitest';
import type { Cell } from '../../../src/model/cell';
import { read } from './read';

const days = (...cells: Cell[]) => read({ kind: 'day' }, cells);
const STOCKHOLM = 'Europe/Stockholm';

test('a stamp in UTC is of the day that clocks in the spreadsheet’s zone show', () => {
  const stamps = ['2026-03-04T23:30:00Z', '2026-03-04T10:00:00Z', '2026-07-04T22:30:00+00:00'];
  expect(read({ kind: 'day' }, stamps, STOCKHOLM).texts).toEqual(['2026-03-05', '2026-03-04', '2026-07-05']);
  expect(read({ kind: 'day' }, stamps, 'America/New_York').texts).toEqual(['2026-03-04', '2026-03-04', '2026-07-04']);
});

test('stamps that are all at midnight are plain days, wherever the spreadsheet is', () => {
  const stamps = ['2026-03-04T00:00:00Z', '', '2026-03-05T00:00:00.000Z'];
  expect(read({ kind: 'day' }, stamps, 'America/New_York').texts).toEqual(['2026-03-04', '', '2026-03-05']);
});

test('a time without a zone is of the day as written', () => {
  expect(read({ kind: 'day' }, ['2026-03-04 23:30', '2026-03-05 00:15'], 'Asia/Tehran').texts).toEqual([
    '2026-03-04',
    '2026-03-05',
  ]);
});

test('serial numbers as texts, and dates of both calendars, stand in one column', () => {
  expect(days('46085', '46085.5', '1404/12/13', '۱۳ اسفند ۱۴۰۴', '2026年3月4日').texts).toEqual(
    Array(5).fill('2026-03-04'),
  );
});

test('Persian dates with the year last are settled by the column', () => {
  expect(days('13/12/1404', '01/02/1404').texts).toEqual(['2026-03-04', '2025-04-21']);
  expect(days('12/11/1404').issues).toEqual([['undecidedDates', 1]]);
});

test('an undecided column is read in the order that the team chose', () => {
  const cells = ['03/04/2026', '05/06/2026'];
  expect(days(...cells).issues).toEqual([['undecidedDates', 1, 2]]);
  expect(read({ kind: 'day', dateOrder: 'dayFirst' }, cells).texts).toEqual(['2026-04-03', '2026-06-05']);
  expect(read({ kind: 'day', dateOrder: 'monthFirst' }, cells).texts).toEqual(['2026-03-04', '2026-05-06']);
});

test('date cells whose day and month an import swapped are missing, as an issue', () => {
  const swapped = new Date(Date.UTC(2026, 2, 4));
  const same = new Date(Date.UTC(2026, 4, 5));
  const column = days(swapped, '25/12/2026', same, '13/01/2026', 46085);
  expect(column.issues).toEqual([['halfParsedDates', 1, 5]].map((issue) => issue));
  expect(column.texts).toEqual(['', '2026-12-25', '2026-05-05', '2026-01-13', '']);
  const moments = read({ kind: 'moment' }, [swapped, '25/12/2026 10:00']);
  expect(moments.issues).toEqual([['halfParsedDates', 1]]);
});

test('date cells are right where one of them, or a text that could have become one, says so', () => {
  const fourth = new Date(Date.UTC(2026, 2, 4));
  expect(days(fourth, new Date(Date.UTC(2026, 2, 20)), '25/12/2026').issues).toEqual([]);
  expect(days(fourth, '25/12/2026', '03/04/2026').issues).toEqual([]);
  expect(days(fourth, '25/12/2026', '12/25/2026').issues).toEqual([['unreadableDate', 2, 3]]);
});

test('moments are read from cells, serial numbers and texts, on the clocks of the spreadsheet', () => {
  const nineFifteen = '2026-03-04T09:15:00.000Z';
  const cells: Cell[] = [
    new Date(nineFifteen),
    46085 + 10.25 / 24,
    '2026-03-04T09:15:00Z',
    '2026-03-04T11:15:00+02:00',
    '2026-03-04 10:15',
    '4 mars 2026 kl. 10.15',
    'Mar 4, 2026 10:15 AM',
    '۱۴۰۴/۱۲/۱۳ ۱۰:۱۵',
    '2026年3月4日 上午10:15',
  ];
  expect(read({ kind: 'moment' }, cells, STOCKHOLM)).toMatchObject({ texts: cells.map(() => nineFifteen), issues: [] });
});

test('moments in numbers are settled by their column', () => {
  const cells = ['03/04/2026 10:15', '25/12/2026 1:05 PM'];
  expect(read({ kind: 'moment' }, cells).texts).toEqual(['2026-04-03T10:15:00.000Z', '2026-12-25T13:05:00.000Z']);
  expect(read({ kind: 'moment' }, ['03/04/2026 10:15'])).toMatchObject({
    texts: [''],
    issues: [['undecidedDates', 1]],
  });
});

test('clocks that go forward or back leave every written time a moment', () => {
  const cells = ['2026-03-29 01:30', '2026-03-29 02:30', '2026-03-29 03:30', '2026-10-25 02:30', '2026-10-25 03:30'];
  expect(read({ kind: 'moment' }, cells, STOCKHOLM).texts).toEqual([
    '2026-03-29T00:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-03-29T01:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:30:00.000Z',
  ]);
});

test('a moment in a time zone that is not known is missing, as an issue; its day is as written', () => {
  expect(read({ kind: 'moment' }, ['2026-03-04 10:15 XYZT'])).toMatchObject({
    texts: [''],
    issues: [['unreadableDate', 1]],
  });
  expect(days('2026-03-04 10:15 XYZT').texts).toEqual(['2026-03-04']);
});

test('with dots the day comes first, unless the column proves otherwise', () => {
  expect(days('04.10.2026', '03.10.2026', '06.11.2026').texts).toEqual(['2026-10-04', '2026-10-03', '2026-11-06']);
  expect(days('04.10.2026', '10.25.2026').texts).toEqual(['2026-04-10', '2026-10-25']);
  expect(days('04.10.2026', '03/10/2026')).toMatchObject({
    texts: ['2026-10-04', ''],
    issues: [['undecidedDates', 2]],
  });
  expect(days('04-10-2026').issues).toEqual([['undecidedDates', 1]]);
});
