import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotas } from '../../src/derive/quotas';
import { isoOf } from '../../src/lib/days';
import type { Cell } from '../../src/model/cell';
import type { DayColumn, NumberColumn } from '../../src/model/column';
import { bookOf } from '../derive/derive';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readTruth } from './read-set';
import { describeShared, sharedPath } from './shared';

interface Truth {
  counts: { reps: number; reps_with_quota: number; quota_rows: number };
  attainment: { id: number; quota: number | null; attainment: number | null }[];
  team: { attainment_reps_with_quota: number };
  quota_by_quarter: { qd: string; reps: number; quota: number }[];
}

/** A file of tab-separated values without a header row, with the columns named here. */
function readTabs(file: string, headers: readonly string[]): Cell[][] {
  const lines = readFileSync(sharedPath('data', 'adventureworks', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  return [
    [...headers],
    ...lines.map((line) =>
      line
        .split('\t')
        .slice(0, headers.length)
        .map((text) => cellOf(text)),
    ),
  ];
}

function cellOf(text: string): Cell {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return /^-?[\d.]+$/.test(text) ? Number(text) : text;
}

const HERE = environmentOn('2014-06-30');

describeShared('data/adventureworks', () => {
  const truth = readTruth<Truth>('adventureworks');
  const team = readTabs('SalesPerson.csv', [
    'Business Entity ID',
    'Territory ID',
    'Sales Quota',
    'Bonus',
    'Commission Pct',
    'Sales YTD',
    'Sales Last Year',
  ]);
  const history = readTabs('SalesPersonQuotaHistory.csv', ['#', 'Business Entity ID', 'Quota Date', 'Sales Quota']);

  test('all rows are there', () => {
    expect(team).toHaveLength(truth.counts.reps + 1);
    expect(history).toHaveLength(truth.counts.quota_rows + 1);
  });

  describe('QUOTAATTAINMENT of a team tab with the sales of the year', () => {
    test('is that of all reps with a quota together', () =>
      expectDigits(callIn(HERE, 'QUOTAATTAINMENT', team), truth.team.attainment_reps_with_quota));

    test('by rep', () => {
      const withQuota = truth.attainment.filter((row) => row.attainment !== null);
      expect(withQuota).toHaveLength(truth.counts.reps_with_quota);
      const found = byGroup(callIn(HERE, 'QUOTAATTAINMENT', team, '', 'Business Entity ID'));
      for (const { id, quota } of truth.attainment) if (quota === null) expect(found[id]).toBe('');
      expectGroups(
        Object.fromEntries(Object.entries(found).filter(([, value]) => value !== '')),
        Object.fromEntries(withQuota.map(({ id, attainment }) => [id, attainment!])),
      );
    });
  });

  describe('quotas by their start dates', () => {
    const rows = quotas(bookOf({ targets: history }, '2014-06-30'))!;
    const days = (rows.column('day') as DayColumn).values;
    const amounts = (rows.column('quota') as NumberColumn).values;
    const starts = (rows.column('start') as DayColumn).values;

    test('the days of each quarter add up to its quota', () => {
      const sums: Record<string, number> = {};
      for (let row = 0; row < rows.size; row++) {
        const start = isoOf(starts[row]!);
        sums[start] = (sums[start] ?? 0) + amounts[row]!;
      }
      expect(sums).toEqual(Object.fromEntries(truth.quota_by_quarter.map(({ qd, quota }) => [qd, quota])));
    });

    test('each lasts until the day before the next, and the last for a quarter', () => {
      const lastOf: Record<string, string> = {};
      for (let row = 0; row < rows.size; row++) {
        const [start, day] = [isoOf(starts[row]!), isoOf(days[row]!)];
        if (day > (lastOf[start] ?? '')) lastOf[start] = day;
      }
      expect(lastOf['2011-05-31']).toBe('2011-08-30');
      expect(lastOf['2011-08-31']).toBe('2011-11-30');
      expect(lastOf['2014-03-01']).toBe('2014-05-31');
    });
  });
});
