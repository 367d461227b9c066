import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf } from '../functions/call';
import { expectDigits } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { deals: number; won: number };
  days_to_close: { avg_won: number };
  time_in_stage: { stage: string; entries: number; deals: number; avg_days: number; median_days: number }[];
  stage_reach: { stage: string; reached: number; won: number; win_rate_once_reached: number | null }[];
  effort: { activities: number; per_won_deal: number };
}

const HERE = environmentOn('2024-12-31');

describeShared('data/sales_win_predictor', () => {
  const deals = readSet('sales_win_predictor', 'crm_opportunities.csv');
  const history = readSet('sales_win_predictor', 'crm_opportunity_stage_history.csv');
  const activities = readSet('sales_win_predictor', 'crm_activities.csv');
  const truth = readTruth<Truth>('sales_win_predictor');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, ...args);

  test('SALESEFFORT is every activity, and its groups add up to it', () => {
    expect(kpi('SALESEFFORT', activities)).toBe(truth.effort.activities);
    for (const by of ['activity_type', 'user_id', 'year']) {
      const groups = Object.values(byGroup(kpi('SALESEFFORT', activities, '', by))) as number[];
      expect(groups.reduce((a, b) => a + b, 0)).toBe(truth.effort.activities);
    }
  });

  test('SALESEFFORT of the won deals is the true one', () => {
    const won = kpi('SALESEFFORT', activities, deals, '', '', 'stage', 'Closed Won') as number;
    expectDigits(won / truth.counts.won, truth.effort.per_won_deal);
  });

  describe('how far deals came', () => {
    const rows = rowsOf(kpi('STAGECONVERSION', deals, history, '', '', '@reach', 'any'));

    test('STAGECONVERSION finds as many deals in each stage', () => {
      const expected = Object.fromEntries(truth.stage_reach.map(({ stage, reached }) => [stage, reached]));
      expect(Object.fromEntries(rows.map(([stage, reached]) => [stage, reached]))).toEqual(expected);
    });

    test('PROPOSALTOCLOSE is the win rate once the stage behind the proposal was reached', () => {
      const reached = truth.stage_reach.find(({ stage }) => stage === 'Negotiation')!;
      expectDigits(kpi('PROPOSALTOCLOSE', deals, history), reached.win_rate_once_reached!);
    });

    test('implied reach passes every stage before the furthest', () => {
      const implied = rowsOf(kpi('STAGECONVERSION', deals, history)).map((row) => row[1] as number);
      expect(implied[0]).toBe(truth.counts.deals);
      expect(implied).toEqual([...implied].sort((a, b) => b - a));
    });
  });

  test('TIMEINSTAGE, with the stays that last put back, is the true one: they stand apart here', () => {
    const rows = rowsOf(kpi('TIMEINSTAGE', deals, history)) as [string, number, number, number, number, number][];
    const open = new Set(deals.filter((row) => row[21] === 1).map((row) => row[0]));
    const today = Date.parse('2024-12-31');
    for (const [stage, finished, mean, , lasting, soFar] of rows) {
      const { avg_days } = truth.time_in_stage.find((each) => each.stage === stage)!;
      const ofStage = history.filter((row) => row[3] === stage);
      const unwritten = ofStage.filter((row) => row[6] === '' && open.has(row[1]));
      const untold = unwritten.reduce((all, row) => all + (today - (row[4] as Date).getTime()) / 864e5, 0);
      const sum = (finished > 0 ? finished * mean : 0) + (lasting > 0 ? lasting * soFar : 0) - untold;
      const written = ofStage.filter((row) => typeof row[6] === 'number').length;
      expect(finished + lasting - unwritten.length).toBe(written);
      expectDigits(sum / written, avg_days);
    }
  });

  test('COHORTWINRATE is won deals over all deals', () => {
    expectDigits(kpi('COHORTWINRATE', deals), truth.counts.won / truth.counts.deals);
  });

  test('DAYSTOCLOSE is the cycle without activities, and counts from the first of them with them', () => {
    expectDigits(kpi('DAYSTOCLOSE', deals), truth.days_to_close.avg_won);
    const first = new Map<unknown, number>();
    for (const row of activities.slice(1)) {
      const day = (row[5] as Date).getTime() / 864e5;
      first.set(row[1], Math.min(first.get(row[1]) ?? Infinity, day));
    }
    const waits = deals
      .slice(1)
      .filter((row) => row[9] === 'Closed Won')
      .map((row) => (row[15] as Date).getTime() / 864e5 - (first.get(row[0]) ?? (row[13] as Date).getTime() / 864e5))
      .filter((days) => days >= 0);
    expectDigits(kpi('DAYSTOCLOSE', deals, activities), waits.reduce((a, b) => a + b, 0) / waits.length);
  });

  test('LOSTREASONS tells every lost deal', () => {
    const rows = rowsOf(kpi('LOSTREASONS', deals)) as [string, number, number, number][];
    expect(rows.reduce((all, [, lost]) => all + lost, 0)).toBe(484);
  });
});
