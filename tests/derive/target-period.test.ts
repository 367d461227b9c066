import { expect, test } from 'vitest';
import { targetPeriod } from '../../src/derive/quota-period';
import { isoOf } from '../../src/lib/days';

const read = (text: string, fiscalStart = 1) => {
  const period = targetPeriod(text, false, { today: 20000, fiscalStart });
  return period && `${isoOf(period.start)}..${isoOf(period.end)}`;
};

const JANUARY = '2026-01-01..2026-01-31';
const FIRST_QUARTER = '2026-01-01..2026-03-31';

test.each([
  ...['Jan 2026', 'January 2026', 'Jan-26', "Jan '26", '2026 Jan', '2026-01', '2026/01', '01/2026', '1/2026'],
  ...['Januari 2026', 'jan. 2026', 'januar 2026', '2026 januar'],
  ...['styczeń 2026', 'stycznia 2026', 'sty 2026'],
  ...['2026年1月', '2026年01月', '2026 年 1 月', '1月 2026'],
  ...['ژانویه ۲۰۲۶', 'ژانویه 2026'],
])('%s is January 2026', (text) => {
  expect(read(text)).toBe(JANUARY);
});

test.each([
  ...['Q1 2026', '2026 Q1', '2026-Q1', 'Q1/26', '1st quarter 2026', 'Quarter 1 2026'],
  ...['Kv1 2026', 'K1 2026', 'Kvartal 1 2026', '1. kvartal 2026', '1:a kvartalet 2026'],
  ...['I kwartał 2026', 'Kwartał 1 2026', 'kw. 1 2026', '1 kw. 2026'],
  ...['2026年第一季度', '2026年一季度', '2026年Q1', '2026年第1季度'],
])('%s is its first quarter', (text) => {
  expect(read(text)).toBe(FIRST_QUARTER);
});

test.each([
  ['IV kwartał 2026', '2026-10-01..2026-12-31'],
  ['2026年第四季度', '2026-10-01..2026-12-31'],
  ['2026年', '2026-01-01..2026-12-31'],
  ['październik 2026', '2026-10-01..2026-10-31'],
])('%s is %s', (text, period) => {
  expect(read(text)).toBe(period);
});

test.each([
  ['فروردین ۱۴۰۵', '2026-03-21..2026-04-20'],
  ['فروردین 1405', '2026-03-21..2026-04-20'],
  ['۱۴۰۵/۰۱', '2026-03-21..2026-04-20'],
  ['1405/12', '2027-02-20..2027-03-20'],
  ['اسفند ۱۴۰۵', '2027-02-20..2027-03-20'],
  ['بهار ۱۴۰۵', '2026-03-21..2026-06-21'],
  ['سه ماهه چهارم ۱۴۰۵', '2026-12-22..2027-03-20'],
  ['۱۴۰۵', '2026-03-21..2027-03-20'],
])('%s of the Persian calendar is %s', (text, period) => {
  expect(read(text)).toBe(period);
});

test.each(['Jan', 'Q1', 'kvartal 1', '1月', 'soon', 'Kim 1', 'Rep', 'week 3', '1405-13', 'Kvantum 4', 'K2000'])(
  '%s is none',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
