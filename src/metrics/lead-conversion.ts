import { ratio } from '../lib/ratio';
import { wilson } from '../lib/wilson';
import { evaluate } from '../measures/evaluate';
import { count, fieldsOf, type Measure, oneOf } from '../measures/measure';
import { CallError } from '../model/call-error';
import { IGNORED_LEADS, IS_CUSTOMER, IS_LEAD, SAMPLE_LEADS, USES_DEALS } from './leads';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { whatIsMissing } from './needs';

export const leadConversion = defineMetric({
  id: 'leadConversion',
  name: 'LEADCONVERSION',
  title: 'Lead conversion',
  summary: 'New customers for each new lead',
  rule: 'Leads that became customers in the period ÷ leads created in the same period; with @cohort yes, leads created in the period that became customers by now ÷ all of them',
  remarks: [
    'Customers of a period were mostly leads of earlier ones: the share can pass 100 %, and with @cohort yes it cannot',
    'With @cohort yes the share of a recent period grows while its leads are still open: KPIEXPLAIN says how many are',
    'With @from MQL or SQL it is of the leads that became marketing- or sales-qualified in the period; where no date of it is known, were created in it',
    'A lead becomes a customer when the first of its deals is won; deals are found by the Lead ID on the deal or the Deal ID on the lead',
    'Without a range of deals a customer date counts, and on a tab without Deal ID the conversion',
    'Customers who were no leads do not count',
    IGNORED_LEADS,
  ],
  unit: 'share',
  better: 'higher',
  sources: ['S1', 'S4'],
  value: {
    needs: { leads: ['isIgnored', 'becameCustomer'] },
    uses: { leads: ['created', 'customerOn'], ...USES_DEALS },
    compute,
    groupsItself: true,
  },
  withoutPeriod: 'everything',
  options: { cohort: ['yes', 'no'], from: ['mql', 'sql'] },
});

/** Of which leads, and the day on which they began to be such. */
const FROM = {
  lead: { label: 'Leads', where: [IS_LEAD], date: 'created' },
  mql: { label: 'Marketing-qualified leads', where: [IS_LEAD, oneOf('reachedMql', 'TRUE')], date: 'mqlOn' },
  sql: { label: 'Sales-qualified leads', where: [IS_LEAD, oneOf('reachedSql', 'TRUE')], date: 'sqlOn' },
};

function compute({ book, scan, period, by, options, tally }: KpiInput): ComputedAnswer {
  const { label, where, date } = FROM[(options.from?.toLowerCase() ?? 'lead') as keyof typeof FROM];
  const isCohort = options.cohort?.toLowerCase() === 'yes';
  const all = count('leads', { where, date });
  const customers = count('leads', { where: [...where, IS_CUSTOMER], date: isCohort ? date : 'customerOn' });
  const isDated = period !== null || (by !== null && 'grain' in by);
  const needed = [customers, all].flatMap((measure) => fieldsNeeded(measure, isDated));
  const problem = whatIsMissing('LEADCONVERSION', { leads: needed }, book);
  if (problem) throw new CallError(problem);
  const open = isCohort ? [count('leads', { where: [...where, oneOf('mayBecomeCustomer', 'TRUE')], date })] : [];
  const asked = [customers, all, ...open];
  const { groups, value } = evaluate(asked, { leads: scan('leads')! }, { period, by });
  const detailsOf = ([won, leads, still]: readonly number[]): ComputedAnswer['details'] => [
    ['New customers', won!],
    [label, leads!],
    ...(still === undefined ? [] : cohortDetails(won!, leads!, still)),
  ];
  return {
    groups,
    values: groups.map((_, group) => ratio(value(0, group), value(1, group))),
    details: detailsOf(asked.map((measure) => tally(measure).n)),
    groupDetails: groups.map((_, group) => detailsOf(asked.map((__, measure) => value(measure, group) ?? 0))),
  };
}

function cohortDetails(customers: number, leads: number, open: number): ComputedAnswer['details'] {
  const interval = wilson(customers, leads);
  return [
    ['Share still open', ratio(open, leads)],
    ['95 % from', interval?.[0] ?? null],
    ['95 % to', interval?.[1] ?? null],
  ];
}

function fieldsNeeded(measure: Measure, isDated: boolean): string[] {
  return isDated ? [...fieldsOf(measure), measure.date!] : fieldsOf(measure);
}

export const examples: readonly Example[] = [
  { ranges: [SAMPLE_LEADS], args: ['2026-Q1'], result: 0.2 },
  { ranges: [SAMPLE_LEADS], args: ['2026-Q2'], result: 0.5 },
  { ranges: [SAMPLE_LEADS], args: ['2026', '', '@cohort', 'yes'], result: 0.285714285714286 },
  { ranges: [SAMPLE_LEADS], args: ['2026', '', '@from', 'SQL'], result: 0.5 },
];
