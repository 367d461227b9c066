import { ratio } from '../lib/ratio';
import { SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';
import {
  NO_QUOTA,
  OPEN_IN_QUOTA,
  QUOTA_DAYS,
  quotaIn,
  SAMPLE_QUOTAS,
  stillToWin,
  USES_TEAM,
  WON_IN_QUOTA,
  waysOfQuotas,
} from './quotas';

export const pipelineCoverage = defineMetric({
  id: 'pipelineCoverage',
  name: 'PIPELINECOVERAGE',
  title: 'Pipeline coverage',
  summary: 'How many times the open pipeline covers what is missing to the quota',
  rule: 'Open pipeline expected to close in the period ÷ (quota − won amount of the period)',
  remarks: [
    'Empty once the quota is reached: nothing is left to cover',
    `${QUOTA_DAYS}; nor are open deals that are due on such days`,
    'Open deals whose expected close date has passed count only in the period of that date',
    'With a win rate by value of 25 % it takes a coverage of 4 to expect the quota: see REQUIREDPIPELINE',
  ],
  unit: 'ratio',
  better: 'higher',
  sources: ['+'],
  value: waysOfQuotas((table) => ({
    parts: { open: { measure: OPEN_IN_QUOTA }, won: { measure: WON_IN_QUOTA }, quota: { measure: quotaIn(table) } },
    combine: ({ open, won, quota }) => ratio(open!, stillToWin(quota!, won!)),
    problem: ({ won, quota }) => (!quota ? NO_QUOTA : stillToWin(quota, won!) === 0 ? 'The quota is reached' : null),
  })),
  uses: USES_TEAM,
  withoutPeriod: 'running quarter',
  over: 'now',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS], result: 1.66666666666667 },
  {
    ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS],
    args: ['2026-Q1', 'Owner'],
    result: [
      ['Owner', 'Pipeline coverage'],
      ['Ada', ''],
      ['Ben', 0],
    ],
  },
];
