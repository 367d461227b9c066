import { type Condition, field, type Measure, oneOf } from '../measures/measure';
import { HAS_ACCOUNT } from './accounts';
import { defineMetric, type Example } from './metric';

const registered = (...where: Condition[]): Measure => ({
  tab: 'customers',
  aggregate: 'distinct',
  of: field('customer'),
  where: [HAS_ACCOUNT, ...where],
  date: 'registeredOn',
});

export const activationRate = defineMetric({
  id: 'activationRate',
  name: 'ACTIVATIONRATE',
  title: 'Activation',
  summary: 'The share of the customers who registered that have been activated',
  rule: 'Customers registered in the period who have been activated since ÷ customers registered in the period',
  remarks: [
    'By the day of registration, else the start date: of those who registered late in the period some will be activated later',
    'Activated is who has an activation date up to the as-of day, or a yes',
    'A customer with several contracts counts once, and is activated by any of them',
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S2'],
  value: { numerator: registered(oneOf('wasActivated', 'TRUE')), denominator: registered() },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  {
    ranges: [
      [
        ['Customer ID', 'Customer', 'Registered', 'Activated'],
        ['C1', 'Oak & Co', '2026-01-05', '2026-01-09'],
        ['C2', 'Elm Ltd', '2026-02-10', ''],
        ['C3', 'Fir AB', '2026-04-01', '2026-04-01'],
        ['C4', 'Yew Inc', '2026-05-20', '2026-07-01'],
      ],
    ],
    result: 0.5,
  },
];
