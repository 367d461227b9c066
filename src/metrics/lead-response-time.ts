import { RESPONSE_ACTIVITY_FIELDS } from '../derive/lead-response';
import { quantile } from '../lib/quantile';
import { ratio } from '../lib/ratio';
import { field, mean, oneOf } from '../measures/measure';
import { type DayColumn, NO_DAY } from '../model/column';
import { IGNORED_LEADS, IS_LEAD } from './leads';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';

const ANSWERED_LEADS = [
  ['Lead ID', 'Owner', 'Created at', 'First response'],
  ['L1', 'Ada', '2026-06-01 10:00', '2026-06-01 11:00'],
  ['L2', 'Ada', '2026-06-02 16:00', '2026-06-03 10:00'],
  ['L3', 'Ben', '2026-06-04 09:30', '2026-06-04 13:30'],
  ['L4', 'Ben', '2026-06-05 16:00', '2026-06-06 05:00'],
  ['L5', 'Ben', '2026-06-08 08:00', ''],
] as const;

export const leadResponseTime = defineMetric({
  id: 'leadResponseTime',
  name: 'LEADRESPONSETIME',
  title: 'Lead response time',
  summary: 'How many hours new leads wait for a first response',
  rule: 'Sum of the hours from the moment a lead came in to the first response ÷ leads that were answered, of the leads created in the period',
  remarks: [
    'Leads without a response are not in the mean: KPIEXPLAIN says how many there are, how long they have waited, the median, and the share answered within the target of the settings',
    'With @hours business only Monday to Friday, 9:00 to 17:00 in the time zone of the spreadsheet, count',
    'Without a First response column the first outbound activity with the Lead ID counts',
    'A response that has a date and no time counts in whole days',
    'A created date without a time counts from the beginning of the day',
    'Responses from before the lead was created are left out',
    IGNORED_LEADS,
  ],
  unit: 'hours',
  better: 'lower',
  sources: ['S1'],
  value: {
    needs: { leads: ['isIgnored', 'created', 'responseHours', 'wasAnswered'] },
    uses: { activities: RESPONSE_ACTIVITY_FIELDS },
    compute,
  },
  withoutPeriod: 'everything',
  options: { hours: ['all', 'business'] },
});

function compute({ book, scan, value, period, today, options }: KpiInput): ComputedAnswer {
  const isBusiness = options.hours?.toLowerCase() === 'business';
  const hours = field(isBusiness ? 'businessResponseHours' : 'responseHours');
  const target = book.responseHours;
  const leads = scan('leads')!;
  const inPeriod = (rows: Int32Array) => (period ? leads.rowsIn(rows, 'created', period) : rows);
  const answered = pick(leads.numbers(hours), inPeriod(leads.rows([IS_LEAD, oneOf('wasAnswered', 'TRUE')], period)));
  const times = answered.filter((time) => !Number.isNaN(time));
  const waiting = inPeriod(leads.rows([IS_LEAD, oneOf('wasAnswered', 'FALSE')], period));
  const created = pick((leads.table.column('created') as DayColumn).values, waiting);
  const waits = created.filter((day) => day !== NO_DAY).map((day) => today - day);
  const late = waits.filter((days) => days * HOURS_A_DAY > target).length;
  const inTime = times.filter((time) => time <= target).length;
  return {
    values: [value(mean('leads', hours, { where: [IS_LEAD], date: 'created' }))],
    details: [
      ['Leads answered', times.length],
      ['Left out: a response from before the lead, or a lead without a created time', answered.length - times.length],
      ['Median of the hours', quantile(times, 0.5)],
      [
        `Share answered within ${target} hours, of those answered or waiting for longer`,
        ratio(inTime, times.length + late),
      ],
      ['Leads not answered yet', waiting.length],
      ['Median of the days that they have waited', quantile(waits, 0.5)],
    ],
  };
}

const HOURS_A_DAY = 24;

function pick(values: ArrayLike<number>, rows: Int32Array): number[] {
  return Array.from(rows, (row) => values[row]!);
}

export const examples: readonly Example[] = [
  { ranges: [ANSWERED_LEADS], result: 9 },
  { ranges: [ANSWERED_LEADS], args: ['', '', '@hours', 'business'], result: 2 },
];
