import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { calendarParts, groupByColumn } from '../../src/measures/grouping';
import { NO_DAY } from '../../src/model/column';
import type { Grain } from '../../src/model/period';

const day = (iso: string) => dayFromIso(iso)!;
const labels = (from: string, to: string, grain: Grain) =>
  calendarParts([day(to), day(from)], grain).map(({ label }) => label);

test('texts that differ in case alone are one group', () => {
  const column = { kind: 'text' as const, codes: Int32Array.of(1, 2, 0, 3, 2), values: ['', 'Ada', 'ADA', 'Ben'] };
  const { labels: names, codes } = groupByColumn(column, 5);
  expect(names).toHaveLength(3);
  expect([codes[0], codes[2], codes[3]].every((code) => code !== undefined)).toBe(true);
  expect(codes[0]).toBe(codes[1]);
  expect(codes[1]).toBe(codes[4]);
  expect(names[codes[2]!]).toBe('');
});

test('a group is called as most of its rows spell it, whichever comes first', () => {
  const spelled = (...names: string[]) => {
    const values = ['', ...new Set(names)];
    const codes = Int32Array.from(names, (name) => values.indexOf(name));
    return groupByColumn({ kind: 'text', codes, values }, names.length).labels;
  };
  expect(spelled('ada', 'Ada', 'Ada')).toEqual(['Ada']);
  expect(spelled('Ada', 'ada', 'Ada')).toEqual(['Ada']);
  expect(spelled('Ada', 'ada')).toEqual(spelled('ada', 'Ada'));
});

test('numbers, days and flags are groups as they are written', () => {
  expect(groupByColumn({ kind: 'number', values: Float64Array.of(1, 2.5, NaN, 1) }, 4).labels).toEqual([
    '1',
    '2.5',
    '',
  ]);
  expect(groupByColumn({ kind: 'day', values: Int32Array.of(0, NO_DAY) }, 2).labels).toEqual(['1970-01-01', '']);
  expect(groupByColumn({ kind: 'flag', values: Uint8Array.of(1, 0, 2) }, 3).labels).toEqual(['TRUE', 'FALSE', '']);
  expect(groupByColumn({ kind: 'id', values: ['a', 'A', 'b'] }, 3).labels).toEqual(['a', 'b']);
});

test('the parts between the first and the last day are all there', () => {
  expect(labels('2025-11-30', '2026-02-01', 'month')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(labels('2025-12-31', '2026-07-01', 'quarter')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']);
  expect(labels('2020-12-31', '2021-01-04', 'week')).toEqual(['2020-W53', '2021-W01']);
  expect(labels('2024-05-05', '2026-05-05', 'year')).toEqual(['2024', '2025', '2026']);
  expect(calendarParts([], 'month')).toEqual([]);
});

test('of an absurdly long stretch only the parts that occur are there', () => {
  expect(labels('0026-03-01', '2026-03-01', 'month')).toEqual(['0026-03', '2026-03']);
  expect(labels('2026-03-01', '9999-12-31', 'week')).toHaveLength(2);
});
