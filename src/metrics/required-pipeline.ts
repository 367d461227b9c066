import { ratio } from '../lib/ratio';
import { count } from '../measures/measure';
import { IS_LOST, IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example, type Part } from './metric';
import {
  LOST_VALUE,
  NO_QUOTA,
  QUOTA_DAYS,
  quotaIn,
  SAMPLE_QUOTAS,
  stillToWin,
  USES_TEAM,
  WON_IN_QUOTA,
  WON_VALUE,
  waysOfQuotas,
} from './quotas';

/** The outcomes of the 12 months before the as-of day. */
export const LOOK_BACK: Readonly<Record<'wonValue' | 'lostValue' | 'wonDeals' | 'lostDeals', Part>> = {
  wonValue: { measure: WON_VALUE, when: 'look-back' },
  lostValue: { measure: LOST_VALUE, when: 'look-back' },
  wonDeals: { measure: count('deals', { where: [IS_WON], date: 'closedOn' }), when: 'look-back' },
  lostDeals: { measure: count('deals', { where: [IS_LOST], date: 'closedOn' }), when: 'look-back' },
};

/** The win rate by value; by deals where lost deals carry no amounts, since by value they would all look won. */
export function winRateByValue(outcomes: Readonly<Record<string, number | null>>): number | null {
  const { wonValue = null, lostValue = null, wonDeals = null, lostDeals = null } = outcomes;
  if (lostDeals! > 0 && !lostValue) return ratio(wonDeals, wonDeals! + lostDeals!);
  return ratio(wonValue, (wonValue ?? 0) + (lostValue ?? 0));
}

export const requiredPipeline = defineMetric({
  id: 'requiredPipeline',
  name: 'REQUIREDPIPELINE',
  title: 'Required pipeline',
  summary: 'How much open pipeline it takes to reach the quota',
  rule: '(Quota − won amount of the period) ÷ win rate by value of the 12 months before the as-of day',
  remarks: [
    QUOTA_DAYS,
    'It is 0 once the quota is reached',
    'Where lost deals carry no amount, the win rate by deals stands in for that by value',
    'Under 20 closed deals in those 12 months the win rate is unsure',
    'Compare it with PIPELINEVALUE of the same period',
  ],
  unit: 'money',
  better: 'neither',
  sources: ['S0'],
  value: waysOfQuotas((table) => ({
    parts: { won: { measure: WON_IN_QUOTA }, quota: { measure: quotaIn(table) }, ...LOOK_BACK },
    combine: ({ quota, won, ...outcomes }) => {
      const left = stillToWin(quota!, won!);
      return left === 0 ? 0 : ratio(left, winRateByValue(outcomes));
    },
    problem: ({ quota, won, ...outcomes }) =>
      !quota
        ? NO_QUOTA
        : stillToWin(quota, won!) !== 0 && !winRateByValue(outcomes)
          ? 'No deal was won in the 12 months before the as-of day'
          : null,
  })),
  uses: USES_TEAM,
  withoutPeriod: 'running quarter',
  over: 'now',
});

export const examples: readonly Example[] = [{ ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS], result: 7500 }];
