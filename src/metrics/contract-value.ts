import { count, field, mean, medianOf, oneOf } from '../measures/measure';
import { IS_CUSTOMER, SAMPLE_CONTRACTS } from './accounts';
import { BASIS_LABELS, YEARLY_REMARKS } from './contract-basis';
import { defineMetric, type Example } from './metric';

const value = mean('customers', field('yearlyValue'), { where: [IS_CUSTOMER], date: 'startedOn' });

export const contractValue = defineMetric({
  id: 'contractValue',
  name: 'CONTRACTVALUE',
  title: 'Average contract value',
  summary: 'What a contract is worth in a year on average',
  rule: 'Mean of the yearly value of contracts, by their start date',
  remarks: [
    ...YEARLY_REMARKS,
    'Each row is a contract: a customer with three has three',
    'Prospects, leads, trials and drafts by their status are no contracts',
    'Contracts without a value, whose term ends before it starts, or with a billing period that is not understood, are left out',
  ],
  unit: 'money',
  better: 'higher',
  sources: ['S0'],
  value: { measure: value },
  median: medianOf(value),
  beside: (['year', 'unread'] as const).map((basis) => ({
    label: BASIS_LABELS[basis],
    measure: count('customers', { where: [IS_CUSTOMER, oneOf('valueBasis', basis)], date: 'startedOn' }),
    isRare: true,
  })),
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_CONTRACTS], args: ['2025'], result: 3000 },
  {
    ranges: [
      [
        ['Contract ID', 'Customer', 'Start date', 'Contract value', 'Contract months'],
        ['K1', 'Oak & Co', '2026-01-01', 3000, 6],
        ['K2', 'Elm Ltd', '2026-02-01', 4000, 12],
        ['K3', 'Fir AB', '2026-03-01', 16000, 24],
      ],
    ],
    result: 6000,
  },
];
