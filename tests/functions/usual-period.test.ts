import { expect, test } from 'vitest';
import { cellFunctionNamed } from '../../src/functions';
import { environmentOn } from '../environment';
import { rowsOf } from './call';

const DEALS = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
  ['A', 'Won', 100, '2026-01-02', '2026-02-03'],
];
const periodIn = (changes: object, ...args: string[]) =>
  rowsOf(
    cellFunctionNamed('KPIEXPLAIN')!.call(['SALESFORECAST', DEALS, ...args], environmentOn('2026-06-15', changes)),
  ).find(([label]) => label === 'Period')![1];

test('a forecast without a period takes the running quarter, or what the settings say', () => {
  expect(periodIn({})).toBe('2026-Q2 (2026-04-01 to 2026-06-30)');
  expect(periodIn({ defaultPeriod: 'this fiscal year', fiscalStart: 4 })).toBe('FY2027 (2026-04-01 to 2027-03-31)');
  expect(periodIn({ defaultPeriod: 'this fiscal year' }, '2026-07')).toBe('2026-07 (2026-07-01 to 2026-07-31)');
});
