import { ratio } from '../lib/ratio';
import { SAMPLE_DEALS } from './deals';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { isReached, needsOfQuotas, SAMPLE_QUOTAS, USES_TEAM, waysOfQuotas } from './quotas';
import { repQuotas } from './rep-quotas';

export const repsAtQuota = defineMetric({
  id: 'repsAtQuota',
  name: 'REPSATQUOTA',
  title: 'Reps at quota',
  summary: 'The share of the reps who have reached their quota',
  rule: 'Reps whose won amount is at least their quota of the period ÷ reps with a quota',
  remarks: [
    'Reps without a quota do not count, whatever they won',
    'What a rep won on days without a quota of their own does not count',
    'Reps with a quota who won nothing count as below it',
    'Reps and owners are one person when their names are spelled alike, in any case',
    'While the period is running it is held against the whole quota',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S1'],
  value: waysOfQuotas((table) => ({ needs: needsOfQuotas(table, ['owner'], ['rep']), compute })),
  uses: USES_TEAM,
  withoutPeriod: 'running quarter',
  over: 'whole period',
});

function compute(input: KpiInput): ComputedAnswer {
  const reps = repQuotas('REPSATQUOTA', input, input.period!);
  const reached = reps.filter(({ quota, won }) => isReached(quota, won));
  return {
    values: [ratio(reached.length, reps.length)],
    details: [
      ['Reps with a quota', reps.length],
      ['Reps at quota', reached.length],
      ...reps.map(({ rep, quota, won }) => [`Attainment of ${rep}`, won / quota] as const),
    ],
    ...(reps.length === 0 ? { problem: 'No rep has a quota in the period' } : {}),
  };
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS], args: ['2026-Q1'], result: 0.5 },
  { ranges: [SAMPLE_DEALS, SAMPLE_QUOTAS], args: ['2026-Q3'], result: '' },
];
