import { field, sum } from '../measures/measure';
import { SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';
import { QUOTA_DAYS, quotaIn, SAMPLE_QUOTAS, USES_TEAM, WON_IN_QUOTA, waysOfQuotas } from './quotas';
import { salesValue } from './sales-value';

export const quotaAttainment = defineMetric({
  id: 'quotaAttainment',
  name: 'QUOTAATTAINMENT',
  title: 'Quota attainment',
  summary: 'How much of the quota has been won',
  rule: 'Won amount ÷ quota of the same period, by the day on which the deals closed',
  remarks: [
    'Longer quotas are split evenly over their months, and months over their days',
    'The quota of a team without a rep counts on days for which no rep of it has one',
    'Reps who join or leave, by the team tab, carry their quota for the days at work',
    `${QUOTA_DAYS}: quotas of the fourth quarter are compared with that quarter, in the year too`,
    'What reps without a quota won counts for the team; grouped by owner, quotas without a rep stand in the blank group',
    'While the period is running its whole quota counts: see KPITARGET for the quota to date',
    'A team tab alone gives its sales of this year ÷ quota over the reps with a quota, whatever the period',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0', 'S1'],
  value: [
    ...waysOfQuotas((table) => ({ numerator: WON_IN_QUOTA, denominator: quotaIn(table) })),
    {
      numerator: sum('team', field('salesYtd'), { where: [{ field: 'quota', is: 'filled' }] }),
      denominator: sum('team', field('quota')),
    },
  ],
  uses: USES_TEAM,
  withoutPeriod: 'running quarter',
  over: 'whole period',
  growsLike: salesValue,
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS], result: 0.5 },
  {
    ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS],
    args: ['2026', 'Owner'],
    result: [
      ['Owner', 'Quota attainment'],
      ['Ada', 0.333333333333333],
      ['Ben', 0.5],
    ],
  },
];
