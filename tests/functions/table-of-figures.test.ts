import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { cellOf, labelOf } from '../../src/functions/table-of-figures';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import { call, flawOf, sentence } from './call';

test.each([
  [null, ''],
  [NaN, ''],
  [Infinity, ''],
  [-Infinity, ''],
  [0, 0],
  [0.1, 0.1],
])('the value %d is %j in a cell', (value, cell) => expect(cellOf(value)).toBe(cell));

test('a blank group is labelled', () => {
  expect(labelOf('')).toBe('(blank)');
  expect(labelOf('=1+1')).toBe('=1+1');
});

test('a table has the grouping’s header and the KPI’s title in its first row', () => {
  expect((call('WINRATE', SAMPLE_DEALS, '', 'owner') as unknown[][])[0]).toEqual(['Owner', 'Win rate']);
  expect((call('WINRATE', SAMPLE_DEALS, '', 'month') as unknown[][])[0]).toEqual(['Month', 'Win rate']);
});

test('a function is found by its name alone', () => {
  expect(cellFunctionNamed('WINRATE')!.name).toBe('WINRATE');
  expect(cellFunctionNamed('NONE')).toBeUndefined();
});

test('a forecast in too many parts is refused, not cut', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [
    i % 2 ? 'Won' : 'Lost',
    1000,
    new Date(Date.UTC(2026, 0, 1 + 2 * i)),
  ]);
  const deals = [['Stage', 'Amount', 'Closed'], ...rows];
  const message = sentence(() => call('SALESFORECAST', deals, '2020-01-01..2049-12-31', 'week'));
  expect(flawOf(message)).toBeNull();
  expect(message).toContain('too many parts');
});
