import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { conditionTest } from '../../src/measures/conditions';
import { criterionTest, parseCriterion } from '../../src/measures/criterion';
import type { Condition } from '../../src/measures/measure';
import { type Column, NO_DAY } from '../../src/model/column';

const day = (iso: string) => dayFromIso(iso)!;
const TEXT: Column = { kind: 'text', codes: Int32Array.of(1, 2, 0, 1), values: ['', 'EMEA', 'APAC'] };
const ID: Column = { kind: 'id', values: ['Acorn', 'Birch', '', 'acorn'] };
const NUMBER: Column = { kind: 'number', values: Float64Array.of(10, 1.125, NaN, 0) };
const DAY: Column = {
  kind: 'day',
  values: Int32Array.of(day('2026-01-31'), day('2026-07-01'), NO_DAY, day('2026-07-02')),
};
const FLAG: Column = { kind: 'flag', values: Uint8Array.of(1, 0, 2, 1) };

function kept(column: Column, test: (row: number) => boolean): number[] {
  const size = column.kind === 'text' ? column.codes.length : column.values.length;
  return Array.from({ length: size }, (_, row) => row).filter(test);
}

test.each<[string, Column, string | number | boolean, number[]]>([
  ['text', TEXT, 'emea', [0, 3]],
  ['text', TEXT, '<>EMEA', [1, 2]],
  ['text', TEXT, '<>', [0, 1, 3]],
  ['text', TEXT, '', [2]],
  ['id', ID, 'ACORN', [0, 3]],
  ['id', ID, '*', [0, 1, 3]],
  ['id', ID, '', [2]],
  ['number', NUMBER, '>1', [0, 1]],
  ['number', NUMBER, 1.125, [1]],
  ['number', NUMBER, '<>10', [1, 2, 3]],
  ['number', NUMBER, 0, [3]],
  ['number', NUMBER, '=', [2]],
  ['number', NUMBER, '<>', [0, 1, 3]],
  ['number', NUMBER, 'a lot', []],
  ['number', NUMBER, '<>a lot', [0, 1, 2, 3]],
  ['day', DAY, '2026-07-01', [1]],
  ['day', DAY, '>=2026-07-01', [1, 3]],
  ['day', DAY, '<2026-07-01', [0]],
  ['day', DAY, '<>2026-07-01', [0, 2, 3]],
  ['day', DAY, 46204, [1]],
  ['day', DAY, '>46204', [3]],
  ['day', DAY, '2026-07*', [1, 3]],
  ['day', DAY, '<>', [0, 1, 3]],
  ['day', DAY, '', [2]],
  ['day', DAY, 'soon', []],
  ['day', DAY, '<>soon', [0, 1, 2, 3]],
  ['flag', FLAG, true, [0, 3]],
  ['flag', FLAG, 'FALSE', [1]],
  ['flag', FLAG, '<>', [0, 1, 3]],
  ['flag', FLAG, '', [2]],
])('of a %s column %o, %j keeps the rows %j', (_, column, criterion, rows) => {
  expect(kept(column, criterionTest(parseCriterion(criterion), column))).toEqual(rows);
});

test.each<[Column, Condition, number[]]>([
  [TEXT, { field: 'x', is: 'one of', values: ['EMEA', 'APAC'] }, [0, 1, 3]],
  [TEXT, { field: 'x', is: 'none of', values: ['EMEA'] }, [1, 2]],
  [TEXT, { field: 'x', is: 'filled' }, [0, 1, 3]],
  [NUMBER, { field: 'x', is: 'at least', limit: 1 }, [0, 1]],
  [NUMBER, { field: 'x', is: 'at most', limit: 1.125 }, [1, 3]],
  [DAY, { field: 'x', is: 'at least', limit: 'period start' }, [1, 3]],
  [DAY, { field: 'x', is: 'at most', limit: 'period end' }, [0, 1]],
])('of %o the condition %o keeps the rows %j', (column, condition, rows) => {
  const period = { start: day('2026-06-01'), end: day('2026-07-01'), label: '' };
  expect(kept(column, conditionTest(condition, column, period))).toEqual(rows);
});

test('a condition on the period’s bounds needs a period', () => {
  expect(() => conditionTest({ field: 'created', is: 'at least', limit: 'period start' }, DAY, null)).toThrow('period');
});
