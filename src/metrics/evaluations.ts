import { count, oneOf } from '../measures/measure';
import { SAMPLE_PROCESS, USES_HISTORY } from './activities';
import { IS_DEAL } from './deals-created';
import { defineMetric, type Example } from './metric';

export const evaluations = defineMetric({
  id: 'evaluations',
  name: 'EVALUATIONS',
  title: 'Evaluations and short lists',
  summary: 'How many deals came so far that the customer evaluates what is offered',
  rule: 'Number of deals that entered the evaluation stage or a later one, by the day on which they did',
  remarks: [
    'Without an evaluation stage of its own a deal enters evaluation with the first stage that comes later, such as the proposal',
    'The day comes from the stage history; without one the day on which the deal was created stands in for it',
    'Won deals have been evaluated; lost deals count with the stage that they were lost in',
  ],
  unit: 'count',
  better: 'higher',
  sources: ['S0'],
  value: {
    measure: count('deals', { where: [IS_DEAL, oneOf('reachedEvaluation', 'TRUE')], date: 'evaluationOn' }),
  },
  uses: USES_HISTORY,
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { deals: SAMPLE_PROCESS, result: 4 },
  {
    deals: SAMPLE_PROCESS,
    args: ['', 'Owner'],
    result: [
      ['Owner', 'Evaluations and short lists'],
      ['Ada', 2],
      ['Ben', 2],
    ],
  },
];
