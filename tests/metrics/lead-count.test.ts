import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call } from '../functions/call';
import { LEADS } from './lead-rows';

test('counts leads by the day on which they were created; tests and duplicates are none', () => {
  expect(call('LEADCOUNT', LEADS)).toBe(10);
  expect(call('LEADCOUNT', LEADS, '2026-Q1')).toBe(8);
  expect(call('LEADCOUNT', LEADS, '2026-Q2')).toBe(1);
  expect(call('LEADCOUNT', LEADS, '2025')).toBe(0);
});

test('groups add up to the whole; a lead without a created date is in no month', () => {
  expect(byGroup(call('LEADCOUNT', LEADS, '', 'Source'))).toEqual({ Web: 7, Fair: 2, '(blank)': 1 });
  expect(byGroup(call('LEADCOUNT', LEADS, '', 'month'))).toEqual({
    '2026-01': 3,
    '2026-02': 3,
    '2026-03': 2,
    '2026-04': 1,
  });
});

test('a time behind the date is of that day where the spreadsheet is', () => {
  const leads = [
    ['Lead ID', 'Created at', 'Email'],
    ['L1', '2026-03-31 23:59', 'a@example.com'],
    ['L2', '2026-04-01 00:00', 'b@example.com'],
  ];
  expect(call('LEADCOUNT', leads, '2026-Q1')).toBe(1);
});

test.each([
  ['Total', '', '', '', '', 2],
  ['', 'Total', '', '', '', 2],
  ['', '', 'Grand total', '', '', 2],
  ['Summa', '', '', '', '', ''],
])('a total row (%s %s %s) is no lead', (...row) => {
  const leads = [
    ['Lead ID', 'Created', 'Owner', 'Lead status', 'E-mail', 'Score'],
    ['L1', '2026-05-01', 'Ada', 'Qualified', 'a@x.com', 1],
    ['L2', '2026-05-02', 'Ben', 'New', '', 1],
  ];
  for (const name of ['LEADCOUNT', 'LEADQUALITY', 'LEADCONVERSION', 'QUALIFICATIONRATE']) {
    const customers = (rows: Cells): Cells =>
      rows.map((each, i) => [...each, i === 0 ? 'Customer since' : i === 1 ? '2026-06-01' : '']);
    expect([name, call(name, customers([...leads, row]))]).toEqual([name, call(name, customers(leads))]);
  }
  const lines = call('KPIEXPLAIN', 'LEADCOUNT', [...leads, row]);
  expect(lines).toContainEqual(['Left out: totals of other rows', '1 (row 4)']);
});

test('a lead without a date counts whatever it is called otherwise', () => {
  const leads = [
    ['Lead ID', 'Created', 'Company'],
    ['L1', '2026-05-01', 'Acorn'],
    ['L2', '', 'Total'],
  ];
  expect(call('LEADCOUNT', leads)).toBe(2);
});
