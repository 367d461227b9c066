import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  counts: { leads: number; won: number; lead_conversion: number; negative_days: number };
  conversion_by_source: { source: string; leads: number; won: number; conversion: number }[];
  conversion_by_lead_month: { month: string; leads: number; won_ever: number; conversion: number }[];
  wins_by_month: { month: string; wins: number }[];
  days_to_win_excluding_negative: { avg_: number; median_: number; n: number };
}

const HERE = environmentOn('2018-11-30');

describeShared('data/olist_funnel', () => {
  const leads = readSet('olist_funnel', 'olist_marketing_qualified_leads_dataset.csv');
  const deals = readSet('olist_funnel', 'olist_closed_deals_dataset.csv');
  const truth = readTruth<Truth>('olist_funnel');
  const kpi = (name: string, ...args: Argument[]) => callIn(HERE, name, deals, leads, ...args);
  const explained = (name: string, ...args: Argument[]) =>
    new Map(callIn(HERE, 'KPIEXPLAIN', name, deals, leads, ...args) as [string, unknown][]);
  const groups = <T>(rows: readonly T[], key: (row: T) => string, value: (row: T) => number) =>
    Object.fromEntries(rows.map((row) => [key(row), value(row)]));

  test('LEADCOUNT, LEADCONVERSION, LEADTOCLOSE and LEADSCONVERTED are the true ones, the deals being found by the lead’s id', () => {
    expect(callIn(HERE, 'LEADCOUNT', leads)).toBe(truth.counts.leads);
    expectDigits(kpi('LEADCONVERSION'), truth.counts.lead_conversion);
    expectDigits(kpi('LEADTOCLOSE'), truth.counts.lead_conversion);
    expect(kpi('LEADSCONVERTED')).toBe(truth.counts.won);
    expect(callIn(HERE, 'LEADTOCLOSE', leads, deals)).toBe(kpi('LEADTOCLOSE'));
  });

  test('LEADTOCUSTOMERTIME leaves out the deal that was won before its lead came', () => {
    const { avg_, median_, n } = truth.days_to_win_excluding_negative;
    expectDigits(kpi('LEADTOCUSTOMERTIME'), avg_);
    const explanation = explained('LEADTOCUSTOMERTIME');
    expect(explanation.get('Median')).toBe(median_);
    expect(explanation.get('Rows counted (n)')).toBe(n);
  });

  describe('by source', () => {
    const of = (value: (row: Truth['conversion_by_source'][number]) => number) =>
      groups(truth.conversion_by_source, (row) => row.source, value);
    // The reader takes the word “unknown” for what it says in dates and numbers alone: as a source it stays one.
    test.each(['LEADTOCLOSE', 'LEADCONVERSION'])('%s', (name) =>
      expectGroups(
        byGroup(kpi(name, '', 'origin')),
        of((row) => row.conversion),
      ),
    );
    test('LEADCOUNT', () =>
      expectGroups(
        byGroup(callIn(HERE, 'LEADCOUNT', leads, '', 'Source')),
        of((row) => row.leads),
      ));
    test('LEADSCONVERTED', () =>
      expectGroups(
        byGroup(kpi('LEADSCONVERTED', '', 'origin')),
        of((row) => row.won),
      ));
  });

  describe('by month', () => {
    const cohorts = truth.conversion_by_lead_month;
    test('of the leads created in a month, those won ever: LEADTOCLOSE, and LEADCONVERSION with @cohort yes', () => {
      const expected = groups(
        cohorts,
        (row) => row.month,
        (row) => row.conversion,
      );
      expectGroups(byGroup(kpi('LEADTOCLOSE', '', 'month')), expected);
      expectGroups(byGroup(kpi('LEADCONVERSION', '', 'month', '@cohort', 'yes')), expected);
      for (const { month, conversion } of cohorts) {
        expectDigits(kpi('LEADCONVERSION', month, '', '@cohort', 'yes'), conversion);
      }
    });

    test('LEADCONVERSION is the customers of a month for each lead of that month', () => {
      const wins = new Map(truth.wins_by_month.map(({ month, wins: count }) => [month, count]));
      const found = byGroup(kpi('LEADCONVERSION', '', 'month'));
      for (const { month, leads: count } of cohorts) expectDigits(found[month], (wins.get(month) ?? 0) / count);
      // Months after the last lead have customers and no leads.
      expect(found['2018-09']).toBe('');
    });

    test('LEADSCONVERTED is the won deals of a month', () => {
      const found = byGroup(kpi('LEADSCONVERTED', '', 'month'));
      for (const { month, wins } of truth.wins_by_month) expect(found[month]).toBe(wins);
    });

    test('LEADGROWTH is a month’s leads on those of the month before', () => {
      const found = byGroup(callIn(HERE, 'LEADGROWTH', leads, '2018', 'month'));
      for (const [i, { month, leads: count }] of cohorts.entries()) {
        if (month >= '2018') expectDigits(found[month], count / cohorts[i - 1]!.leads - 1);
      }
    });
  });
});
