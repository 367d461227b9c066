import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Figures {
  won: number;
  lost: number;
  win_rate: number;
}
interface Truth {
  counts: Record<'opportunities' | 'won' | 'lost' | 'engaging' | 'prospecting' | 'reps', number>;
  win_rate: { by_count_closed: number };
  win_rate_by_rep: (Figures & { sales_agent: string; revenue: number; avg_deal: number })[];
  win_rate_by_product: (Figures & { product: string; revenue: number; avg_deal: number })[];
  by_close_month: (Figures & { month: string; sales: number; avg_deal: number; avg_days_won: number })[];
  by_close_quarter: (Figures & { q: string; sales: number; avg_deal: number })[];
  deal_size: { won_revenue: number; avg_won: number; median_won: number };
  days_to_close: { avg_won: number; median_won: number };
}

const HERE = environmentOn('2017-12-31');

describeShared('data/maven', () => {
  const deals = readSet('maven', 'sales_pipeline.csv');
  const truth = readTruth<Truth>('maven');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, deals, ...args);
  const by = (name: string, group: string, ...more: Argument[]) => byGroup(kpi(name, '', group, ...more));
  const groups = <T>(rows: T[], key: (row: T) => string, value: (row: T) => number) =>
    Object.fromEntries(rows.map((row) => [key(row), value(row)]));

  describe('in all', () => {
    test('the deals are counted', () => {
      expect(deals).toHaveLength(truth.counts.opportunities + 1);
      expect(kpi('SALESCOUNT')).toBe(truth.counts.won);
      expect(kpi('PIPELINECOUNT')).toBe(truth.counts.engaging + truth.counts.prospecting);
    });

    test('WINRATE, SALESVALUE, AVGDEALSIZE and SALESCYCLE are the true ones', () => {
      expectDigits(kpi('WINRATE'), truth.win_rate.by_count_closed);
      expectDigits(kpi('SALESVALUE'), truth.deal_size.won_revenue);
      expectDigits(kpi('AVGDEALSIZE'), truth.deal_size.avg_won);
      expectDigits(kpi('SALESCYCLE'), truth.days_to_close.avg_won);
    });

    test('the medians beside them are the true ones', () => {
      const median = (name: string) =>
        new Map(callIn(HERE, 'KPIEXPLAIN', name, deals) as [string, unknown][]).get('Median');
      expect(median('AVGDEALSIZE')).toBe(truth.deal_size.median_won);
      expect(median('SALESCYCLE')).toBe(truth.days_to_close.median_won);
    });

    test('open deals carry no value, so that the pipeline’s is not known', () => {
      expect(kpi('PIPELINEVALUE')).toBe('');
    });

    test('open deals stand by stage, with the mean age of those that have a date', () => {
      expect(kpi('DEALSBYSTAGE')).toEqual([
        ['Stage', 'Deals', 'Value', 'Average age in days'],
        ['Prospecting', truth.counts.prospecting, '', ''],
        ['Engaging', truth.counts.engaging, '', expect.closeTo(198.816236627, 8)],
      ]);
    });
  });

  describe('by sales agent', () => {
    const of = (value: (row: Truth['win_rate_by_rep'][number]) => number) =>
      groups(truth.win_rate_by_rep, (row) => row.sales_agent, value);

    test('all are there', () => expect(truth.win_rate_by_rep).toHaveLength(truth.counts.reps));
    test('WINRATE', () =>
      expectGroups(
        by('WINRATE', 'sales_agent'),
        of((row) => row.win_rate),
      ));
    test('AVGDEALSIZE', () =>
      expectGroups(
        by('AVGDEALSIZE', 'sales_agent'),
        of((row) => row.avg_deal),
      ));
    test('SALESVALUE', () =>
      expectGroups(
        by('SALESVALUE', 'Owner'),
        of((row) => row.revenue),
      ));
    test('SALESCOUNT', () =>
      expectGroups(
        by('SALESCOUNT', 'sales_agent'),
        of((row) => row.won),
      ));
  });

  describe('by product', () => {
    const RENAMED: Record<string, string> = { 'GTX Pro': 'GTXPro' };
    const of = (value: (row: Truth['win_rate_by_product'][number]) => number) =>
      groups(truth.win_rate_by_product, ({ product }) => RENAMED[product] ?? product, value);
    // The sheet spells GTX Pro in one word; the truth repairs it before it joins the price list.
    test('WINRATE', () =>
      expectGroups(
        by('WINRATE', 'product'),
        of((row) => row.win_rate),
      ));
    test('AVGDEALSIZE', () =>
      expectGroups(
        by('AVGDEALSIZE', 'product'),
        of((row) => row.avg_deal),
      ));
    test('SALESVALUE', () =>
      expectGroups(
        by('SALESVALUE', 'product'),
        of((row) => row.revenue),
      ));
  });

  describe('by month and quarter of closing', () => {
    const of = (value: (row: Truth['by_close_month'][number]) => number) =>
      groups(truth.by_close_month, (row) => row.month, value);
    const ofQuarter = (value: (row: Truth['by_close_quarter'][number]) => number) =>
      groups(truth.by_close_quarter, (row) => row.q, value);

    test('WINRATE', () =>
      expectGroups(
        by('WINRATE', 'month'),
        of((row) => row.win_rate),
      ));
    test('AVGDEALSIZE', () =>
      expectGroups(
        by('AVGDEALSIZE', 'month'),
        of((row) => row.avg_deal),
      ));
    test('SALESCYCLE', () =>
      expectGroups(
        by('SALESCYCLE', 'month'),
        of((row) => row.avg_days_won),
      ));
    test('SALESVALUE', () =>
      expectGroups(
        by('SALESVALUE', 'month'),
        of((row) => row.sales),
      ));
    test('SALESCOUNT', () =>
      expectGroups(
        by('SALESCOUNT', 'month'),
        of((row) => row.won),
      ));
    test('by quarter', () => {
      expectGroups(
        by('WINRATE', 'quarter'),
        ofQuarter((row) => row.win_rate),
      );
      expectGroups(
        by('SALESVALUE', 'quarter'),
        ofQuarter((row) => row.sales),
      );
    });
    test('a period asked for alone is its row of the table', () => {
      for (const { q, sales } of truth.by_close_quarter) expect(kpi('SALESVALUE', q)).toBe(sales);
    });
  });

  test('several at once are as each alone', () => {
    const table = rowsOf(kpi('KPIS', 'WINRATE, AVGDEALSIZE, SALESVALUE, SALESCYCLE', '', 'sales_agent'));
    for (const { sales_agent, win_rate, avg_deal, revenue } of truth.win_rate_by_rep) {
      const row = table.find(([agent]) => agent === sales_agent)!;
      expectDigits(row[1], win_rate);
      expectDigits(row[2], avg_deal);
      expectDigits(row[3], revenue);
    }
  });
});
