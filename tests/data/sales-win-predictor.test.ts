import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: Record<
    'deals' | 'won' | 'lost' | 'open' | 'open_value' | 'weighted_by_entered_probability' | 'won_value',
    number
  >;
  win_rate: { by_count: number; by_value: number };
  win_rate_by_source: { src: string; win_rate: number }[];
  by_close_quarter: { q: string; won: number; lost: number; sales: number }[];
  days_to_close: { avg_won: number; median_won: number };
}

const HERE = environmentOn('2024-12-31');

describeShared('data/sales_win_predictor', () => {
  const deals = readSet('sales_win_predictor', 'crm_opportunities.csv');
  const truth = readTruth<Truth>('sales_win_predictor');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, deals, ...args);

  test('the deals are counted', () => {
    expect(deals).toHaveLength(truth.counts.deals + 1);
    expect(kpi('SALESCOUNT')).toBe(truth.counts.won);
    expect(kpi('PIPELINECOUNT')).toBe(truth.counts.open);
  });

  test('the pipeline, plain and weighted by the entered probability, is the true one', () => {
    expect(kpi('PIPELINEVALUE')).toBe(truth.counts.open_value);
    expectDigits(kpi('WEIGHTEDPIPELINE'), truth.counts.weighted_by_entered_probability);
  });

  test('WINRATE, WINRATEVALUE, SALESVALUE and SALESCYCLE are the true ones', () => {
    expectDigits(kpi('WINRATE'), truth.win_rate.by_count);
    expectDigits(kpi('WINRATEVALUE'), truth.win_rate.by_value);
    expect(kpi('SALESVALUE')).toBe(truth.counts.won_value);
    expectDigits(kpi('SALESCYCLE'), truth.days_to_close.avg_won);
  });

  test('the median cycle is the true one', () => {
    const lines = new Map(callIn(HERE, 'KPIEXPLAIN', 'SALESCYCLE', deals) as [string, unknown][]);
    expect(lines.get('Median')).toBe(truth.days_to_close.median_won);
  });

  test.each(['lead_source', 'Lead source', 'source'])('WINRATE by %s is the true one', (by) => {
    const expected = Object.fromEntries(truth.win_rate_by_source.map(({ src, win_rate }) => [src, win_rate]));
    expectGroups(byGroup(kpi('WINRATE', '', by)), expected);
  });

  describe('by quarter of closing', () => {
    const of = (value: (row: Truth['by_close_quarter'][number]) => number) =>
      Object.fromEntries(truth.by_close_quarter.map((row) => [row.q, value(row)]));

    test('SALESCOUNT', () =>
      expectGroups(
        byGroup(kpi('SALESCOUNT', '', 'quarter')),
        of((row) => row.won),
      ));
    test('SALESVALUE', () =>
      expectGroups(
        byGroup(kpi('SALESVALUE', '', 'quarter')),
        of((row) => row.sales),
      ));
    test('WINRATE', () => {
      expectGroups(
        byGroup(kpi('WINRATE', '', 'quarter')),
        of(({ won, lost }) => won / (won + lost)),
      );
    });
  });

  test('a forecast of a past quarter, as of its first day, is of the size of what was won', () => {
    const wonThen = truth.by_close_quarter.find(({ q }) => q === '2024-Q3')!.sales;
    const forecast = Number(kpi('SALESFORECAST', '2024-Q3', '@asof', '2024-07-01'));
    expect(forecast).toBeGreaterThan(wonThen / 2);
    expect(forecast).toBeLessThan(wonThen * 2);
  });
});
