import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';

const TODAY = environmentOn('2026-11-23');
const ask = (name: string, ...args: Argument[]) => callIn(TODAY, name, ...args);
const explained = (...args: Argument[]) => new Map(ask('KPIEXPLAIN', ...args) as [string, unknown][]);

test('a column of booked meetings counts as booked, not as done', () => {
  const counts = [
    ['Month', 'Rep', 'Calls', 'Meetings booked', 'Demos'],
    ['2026-01', 'Ann', 100, 12, 5],
  ];
  expect(ask('SALESEFFORT', counts)).toBe(105);
  expect(ask('TALKTODEMO', counts)).toBe(0.05);
  const lines = explained('SALESEFFORT', counts);
  expect([lines.get('Booked'), lines.get('Meeting: done'), lines.get('Meeting: booked')]).toEqual([12, 0, 12]);
});

test('booked and held meetings stand side by side', () => {
  const counts = [
    ['Month', 'Rep', 'Calls', 'Meetings booked', 'Meetings held', 'Demos'],
    ['2026-01', 'Ann', 100, 12, 8, 5],
  ];
  expect(ask('SALESEFFORT', counts)).toBe(113);
  expect(ask('TALKTODEMO', counts)).toBeCloseTo(5 / 108, 12);
  expect(byGroup(ask('SALESEFFORT', counts, '', 'Type'))).toMatchObject({ Call: 100, Meeting: 8, Demo: 5 });
});

test.each([
  ['sv', ['Månad', 'Säljare', 'Samtal', 'Bokade möten', 'Hållna möten', 'Demos']],
  ['nb', ['Måned', 'Selger', 'Samtaler', 'Bookede møter', 'Avholdte møter', 'Demo']],
  ['pl', ['Miesiąc', 'Handlowiec', 'Telefony', 'Umówione spotkania', 'Odbyte spotkania', 'Dema']],
  ['zh', ['日期', '销售', '通话数', '预约会议', '会议', '演示']],
  ['fa', ['تاریخ', 'کارشناس فروش', 'تعداد تماس', 'جلسات تنظیم شده', 'جلسات', 'دموها']],
])('so they do in the words of %s', (_, headers) => {
  expect(ask('SALESEFFORT', [headers, ['2026-01-05', 'Ann', 100, 12, 8, 5]])).toBe(113);
});

test('of calls beside connected calls these alone are conversations, and none counts twice', () => {
  const counts = [
    ['Month', 'Rep', 'Calls', 'Calls connected', 'Meetings held', 'Demos'],
    ['2026-01', 'Ann', 180, 50, 15, 7],
  ];
  expect(ask('SALESEFFORT', counts)).toBe(180 + 15 + 7);
  expect(ask('TALKTODEMO', counts)).toBeCloseTo(7 / 65, 12);
});

const log = (...types: string[]) => [
  ['Date', 'Rep', 'Type'],
  ...types.map((type, i) => [`2026-01-${10 + i}`, 'Ann', type]),
];

test('in a log the type may tell what became of a meeting or demo', () => {
  const types = log('Meeting booked', 'Meeting held', 'Meeting no-show', 'Demo scheduled', 'Demo completed');
  expect(ask('SALESEFFORT', types)).toBe(2);
  const lines = explained('SALESEFFORT', types);
  expect([lines.get('Booked'), lines.get('Cancelled, or nobody came')]).toEqual([2, 1]);
  expect(byGroup(ask('SALESEFFORT', types, '', 'Kind'))).toMatchObject({ Meeting: 1, Demo: 1 });
  expect(ask('TALKTODEMO', types)).toBe(1);
});

test('in a log the type may tell whether a call was answered', () => {
  const calls = log('Call - connected', 'Call - no answer', 'Missed call', 'Inbound call', 'Demo');
  expect(ask('SALESEFFORT', calls, '', '', 'Kind', 'Call')).toBe(4);
  expect(ask('TALKTODEMO', calls)).toBe(1 / 2);
});

test('a count log may have a row for what was booked and one for what was held', () => {
  const counts = [
    ['Date', 'Rep', 'Activity type', 'Count'],
    ['2026-01-10', 'Ann', 'Meetings booked', 3],
    ['2026-01-10', 'Ann', 'Meetings held', 2],
  ];
  expect(ask('SALESEFFORT', counts)).toBe(2);
  expect(explained('SALESEFFORT', counts).get('Booked')).toBe(3);
});
