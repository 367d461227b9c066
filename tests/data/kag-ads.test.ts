import { expect, test } from 'vitest';
import type { Argument } from '../../src/functions/arguments';
import { environmentOn } from '../environment';
import { byGroup, callIn, sentence } from '../functions/call';
import { expectDigits, expectGroups } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Truth {
  by_campaign: { campaign: string | null; cost_per_lead: number }[];
  trap_average_of_ratios: { mean_of_row_ratios: number; ratio_of_sums: number };
}

const HERE = environmentOn('2023-12-31');

describeShared('data/kag_ads', () => {
  const costs = readSet('kag_ads', 'KAG_conversion_data.csv');
  const truth = readTruth<Truth>('kag_ads');
  const kpi = (...args: Argument[]) => callIn(HERE, 'COSTPERLEAD', costs, ...args);

  test('COSTPERLEAD is the sum of spend over the sum of leads, not the mean of the rows’ ratios', () => {
    const { mean_of_row_ratios, ratio_of_sums } = truth.trap_average_of_ratios;
    expectDigits(kpi(), ratio_of_sums);
    expect(kpi()).not.toBeCloseTo(mean_of_row_ratios, 3);
  });

  test.each(['campaign', 'xyz_campaign_id'])('by %s', (header) => {
    const campaigns = truth.by_campaign.filter(({ campaign }) => campaign !== null);
    const expected = campaigns.map(({ campaign, cost_per_lead }) => [campaign!, cost_per_lead]);
    expectGroups(byGroup(kpi('', header)), Object.fromEntries(expected));
  });

  test('one campaign alone, by a criterion', () => {
    for (const { campaign, cost_per_lead } of truth.by_campaign) {
      if (campaign) expectDigits(kpi('', '', 'Campaign', campaign), cost_per_lead);
    }
  });

  test('the days of the set make up its year', () => {
    expectDigits(kpi('2023'), truth.trap_average_of_ratios.ratio_of_sums);
    expect(kpi('2022')).toBe('');
  });

  test('a range of leads is not asked for where the costs count them themselves', () => {
    const without = costs.map((row) => row.slice(0, 10));
    expect(sentence(() => callIn(HERE, 'COSTPERLEAD', without))).toMatch(/^COSTPERLEAD needs /);
  });
});
