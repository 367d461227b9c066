import { days, mean, medianOf } from '../measures/measure';
import { IS_WON, SAMPLE_DEALS } from './deals';
import { defineMetric, type Example } from './metric';

const cycle = mean('deals', days('created', 'closedOn'), { where: [IS_WON], date: 'closedOn' });

export const salesCycle = defineMetric({
  id: 'salesCycle',
  name: 'SALESCYCLE',
  title: 'Sales cycle',
  summary: 'How many days a won deal took from its creation',
  rule: 'Mean of close date − created date over won deals, by the day on which they closed',
  remarks: ['Won deals that lack a date or close before they were created are left out', 'Lost deals do not count'],
  unit: 'days',
  better: 'lower',
  sources: ['S0', 'S2'],
  value: { measure: cycle },
  median: medianOf(cycle),
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [{ deals: SAMPLE_DEALS, result: 50.3333333333333 }];
