import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  win_rate: { by_count_closed: number };
  win_rate_by_rep: { sales_agent: string; revenue: number }[];
  by_close_month: { month: string; sales: number }[];
  by_close_quarter: { q: string; sales: number }[];
  deal_size: { won_revenue: number; avg_won: number };
  days_to_close: { avg_won: number };
  revenue_per_rep: { per_rep_with_deals: number; per_rep_on_team_sheet: number };
  sales_velocity_per_day: { usd_per_day: number };
  stage_conversion_by_current_state: { reached_engaging: number; reached_close: number };
}

const HERE = environmentOn('2017-12-31');
const A_MONTH = 10_000;

describeShared('data/maven', () => {
  const deals = readSet('maven', 'sales_pipeline.csv');
  const team = readSet('maven', 'sales_teams.csv');
  const truth = readTruth<Truth>('maven');
  const agents = truth.win_rate_by_rep.map((row) => row.sales_agent);
  const quotas: Cell[][] = [['Rep', 'Period', 'Quota'], ...agents.map((agent) => [agent, '2017', A_MONTH * 12])];

  describe('REVENUEPERREP', () => {
    test('without a team tab is the revenue of each owner', () =>
      expectDigits(callIn(HERE, 'REVENUEPERREP', deals), truth.revenue_per_rep.per_rep_with_deals));
    test('with a team tab counts those without deals too', () =>
      expectDigits(callIn(HERE, 'REVENUEPERREP', deals, team), truth.revenue_per_rep.per_rep_on_team_sheet));
  });

  describe('quotas of a year split over its months, the same for each rep', () => {
    test('QUOTAATTAINMENT by rep is the revenue ÷ the quota of the year', () =>
      expectGroups(
        byGroup(callIn(HERE, 'QUOTAATTAINMENT', deals, quotas, '2017', 'sales_agent')),
        Object.fromEntries(truth.win_rate_by_rep.map((row) => [row.sales_agent, row.revenue / (12 * A_MONTH)])),
      ));

    test('QUOTAATTAINMENT by month and quarter is the sales ÷ the quotas of all reps', () => {
      const monthly = byGroup(callIn(HERE, 'QUOTAATTAINMENT', deals, quotas, '2017', 'month'));
      for (const { month, sales } of truth.by_close_month) {
        expectDigits(monthly[month], sales / (agents.length * A_MONTH));
      }
      for (const { q, sales } of truth.by_close_quarter) {
        expectDigits(callIn(HERE, 'QUOTAATTAINMENT', deals, quotas, q), sales / (agents.length * 3 * A_MONTH));
      }
    });

    test('REPSATQUOTA counts those whose revenue reaches it', () => {
      const reached = truth.win_rate_by_rep.filter((row) => row.revenue >= 12 * A_MONTH).length;
      expect(reached).toBeGreaterThan(0);
      expect(callIn(HERE, 'REPSATQUOTA', deals, quotas, '2017')).toBe(reached / agents.length);
    });

    test('REQUIREDPIPELINE falls back on the win rate by deals, since lost deals carry no value', () => {
      const large = quotas.map((row, i) => (i === 0 ? row : [row[0], row[1], 1e6]));
      const left = 1e6 * agents.length - truth.deal_size.won_revenue;
      expectDigits(callIn(HERE, 'REQUIREDPIPELINE', deals, large, '2017'), left / truth.win_rate.by_count_closed);
    });
  });

  describe('PIPELINEVELOCITY', () => {
    const { reached_engaging, reached_close } = truth.stage_conversion_by_current_state;
    const perDeal = (truth.win_rate.by_count_closed * truth.deal_size.avg_won) / truth.days_to_close.avg_won;
    const velocity = (...stages: string[]) =>
      callIn(
        environmentOn('2017-12-31', { stages: Object.fromEntries(stages.map((stage) => [stage, 'qualified'])) }),
        'PIPELINEVELOCITY',
        deals,
      );

    test('is the true one where all open deals count as qualified', () =>
      expectDigits(velocity('engaging', 'prospecting'), truth.sales_velocity_per_day.usd_per_day));

    test('leaves out stages that do not', () =>
      expectDigits(velocity('engaging'), (reached_engaging - reached_close) * perDeal));

    test('is 0 by the words of the stages alone: prospecting and engaging come before qualified', () =>
      expect(velocity()).toBe(0));
  });

  test('NEWBUSINESSSHARE is empty: in ten months of data every account looks new', () =>
    expect(callIn(HERE, 'NEWBUSINESSSHARE', deals)).toBe(''));
});
