import { field, oneOf, sum } from '../measures/measure';
import { SAMPLE_ACTIVITIES } from './activities';
import { defineMetric, type Example } from './metric';

export const talkToDemo = defineMetric({
  id: 'talkToDemo',
  name: 'TALKTODEMO',
  title: 'Conversation to demo',
  summary: 'How many demos are held for each conversation with a customer',
  rule: 'Demos held ÷ conversations, which are calls that reached somebody and meetings and visits that were held, by the day of each',
  remarks: [
    'A demo is not also a conversation',
    'Beside Calls a column such as Calls connected tells which of them reached somebody, in a log the outcome or a type such as Call - no answer',
    'In a log without outcomes every call that was made counts as a conversation',
    'It can be above 1 where demos are given without talking first',
  ],
  unit: 'ratio',
  better: 'higher',
  sources: ['S4'],
  value: {
    numerator: sum('activities', field('count'), {
      where: [oneOf('isDemo', 'TRUE'), oneOf('isHeld', 'TRUE')],
      date: 'day',
    }),
    denominator: sum('activities', field('count'), { where: [oneOf('isConversation', 'TRUE')], date: 'day' }),
  },
  withoutPeriod: 'everything',
});

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_ACTIVITIES], result: 0.25 },
  {
    ranges: [SAMPLE_ACTIVITIES],
    args: ['', 'Rep'],
    result: [
      ['Rep', 'Conversation to demo'],
      ['Ada', 0],
      ['Ben', 1],
    ],
  },
];
