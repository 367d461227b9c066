import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { call, rowsOf } from './call';

const changes = (header: string): Cells => [
  ['Deal ID', 'Stage', header],
  ['D1', 'Lead', '2026-01-01'],
  ['D1', 'Qualified', '2026-01-11'],
  ['D1', 'Won', '2026-01-31'],
  ['D2', 'Lead', '2026-02-01'],
  ['D2', 'Qualified', '2026-02-21'],
];
const DEALS: Cells = [
  ['Deal ID', 'Stage', 'Amount', 'Created', 'Closed'],
  ['D1', 'Won', 100, '2026-01-01', '2026-01-31'],
  ['D2', 'Qualified', 200, '2026-02-01', ''],
];

describe('a plain stage history, known by its repeated deal ids', () => {
  test.each(['Date', 'Entered', 'Date entered', 'Timestamp'])('under Deal ID, Stage, %s', (header) => {
    // 10 and 20 days as a lead
    const lead = ['Lead', 2, 15];
    expect(rowsOf(call('TIMEINSTAGE', changes(header)))[0]!.slice(0, 3)).toEqual(lead);
    expect(rowsOf(call('TIMEINSTAGE', DEALS, changes(header)))[0]!.slice(0, 3)).toEqual(lead);
    expect(() => call('SALESFORECAST', DEALS, changes(header))).not.toThrow();
  });

  test.each([
    ['Deal', 'Stage', 'Date'],
    ['Opportunity', 'Stage', 'Date'],
    ['Affär', 'Fas', 'Datum'],
  ])('under %s, %s, %s', (...header) => {
    const [, ...rows] = changes('Date');
    expect(rowsOf(call('TIMEINSTAGE', [header, ...rows]))[0]!.slice(0, 3)).toEqual(['Lead', 2, 15]);
  });

  test('a list of deals in which one stands twice stays one of deals', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`D${i}`, 'Lead', '2026-01-01', '']);
    const deals = [['Deal ID', 'Stage', 'Created date', 'Close date'], ...rows, rows[0]!];
    expect(call('PIPELINECOUNT', deals)).toBe(30);
    expect(call('PIPELINECOUNT', [['Deal ID', 'Stage', 'Date'], ...rows.map((row) => row.slice(0, 3))])).toBe(30);
  });

  test('one row a deal stays a range of deals', () => {
    const [header, first, , , second] = changes('Date');
    expect(call('PIPELINECOUNT', [header!, first!, second!])).toBe(2);
    expect(() => call('TIMEINSTAGE', [header!, first!, second!])).toThrow(/Last stage change/);
  });
});
