import { field, sum } from '../measures/measure';
import { IS_CUSTOMER, SAMPLE_CONTRACTS } from './accounts';
import { defineMetric, type Example } from './metric';

export const contractSpend = defineMetric({
  id: 'contractSpend',
  name: 'CONTRACTSPEND',
  title: 'Spend of contract value',
  summary: 'How much of what was agreed is really spent',
  rule: 'Sum of spend ÷ sum of contract value over the contracts with both, by their start date',
  remarks: [
    'The value is the contract value as it is written, without one the yearly revenue, else twelve times the monthly one',
    'A column called no more than Amount, Price or Fee counts for a year of its billing period, where there is one',
    'Over 100 % customers spend more than they agreed to: room for a larger contract',
    'Contracts without a spend or a value are left out of both',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S0'],
  value: {
    numerator: sum('customers', field('comparedSpend'), { where: [IS_CUSTOMER], date: 'startedOn' }),
    denominator: sum('customers', field('comparedValue'), { where: [IS_CUSTOMER], date: 'startedOn' }),
  },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  // 20,800 of 31,500: K4 has no spend
  { ranges: [SAMPLE_CONTRACTS], result: 0.66031746031746 },
];
