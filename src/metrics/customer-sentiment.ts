import { contractsAfter, customerStays } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import type { Scan } from '../measures/scan';
import { CallError } from '../model/call-error';
import type { NumberColumn } from '../model/column';
import { lastDay, SAMPLE_CONTRACTS, USES_STATUS, WHO } from './accounts';
import { untoldOf } from './customer-base';
import { type ComputedAnswer, defineMetric, type Example, type KpiInput } from './metric';
import { isWithoutValues } from './needs';

export const customerSentiment = defineMetric({
  id: 'customerSentiment',
  name: 'CUSTOMERSENTIMENT',
  title: 'Customer sentiment',
  summary: 'How content customers are: their mean rating, or the net promoter score',
  rule: 'Mean rating of customers; of scores from 0 to 10 the share of 9 and 10 − the share of 0 to 6, times 100',
  remarks: [
    'A rating column comes first; "@method", "nps" takes the scores where there are both',
    'Customers of the as-of day count, or those who were customers when the last day of the period was over, with the ratings that stand in the tab now',
    'A customer with several contracts counts once, with the mean of its ratings',
    'Scores outside of 0 to 10 are left out of the net promoter score, which goes from −100 to 100',
  ],
  unit: 'ratio',
  better: 'higher',
  sources: ['S2'],
  value: { needs: { customers: ['customer', 'sentiment'] }, compute },
  uses: { customers: ['rating', 'nps', ...WHO.customers, ...USES_STATUS.customers!] },
  withoutPeriod: 'everything',
  over: 'now',
  options: { method: ['rating', 'nps'] },
});

type Field = 'rating' | 'nps';

function compute(input: KpiInput): ComputedAnswer {
  const customers = input.scan('customers')!;
  const field = fieldOf(input, customers);
  const ratings = ratingsOf(input, customers, field);
  const told = [...ratings.values()].sort((a, b) => a - b);
  const untold = untoldOf(customerStays(customers.table, customers.rows([], null)));
  if (field === 'nps') return promoters(told, untold);
  const sum = told.reduce((total, each) => total + each, 0);
  return {
    values: [ratio(sum, told.length)],
    details: [
      ['Customers with a rating', told.length],
      ['Lowest', told[0] ?? null],
      ['Highest', told[told.length - 1] ?? null],
      ...untold,
    ],
  };
}

function fieldOf({ options }: KpiInput, { table }: Scan): Field {
  const method = options.method?.toLowerCase() as Field | undefined;
  const has = (field: Field) => {
    const column = table.column(field);
    return column !== undefined && !isWithoutValues(column);
  };
  if (!method) return has('rating') || !table.column('nps') ? 'rating' : 'nps';
  if (table.column(method)) return method;
  const what = method === 'nps' ? 'an NPS score' : 'a Rating';
  throw new CallError(
    `CUSTOMERSENTIMENT needs ${what} column for "@method", "${method}". Found: ${table.headers.join(', ')}`,
  );
}

/** One number a customer who has told one. */
function ratingsOf(input: KpiInput, { table, rows }: Scan, field: Field): Map<number, number> {
  const { values } = table.column(field) as NumberColumn;
  const day = lastDay(input);
  const contracts = day === null ? [] : contractsAfter(customerStays(table, rows([], null)), day);
  const byCustomer = new Map<number, number[]>();
  for (const { row, account } of contracts) {
    if (Number.isNaN(values[row]!)) continue;
    byCustomer.set(account, [...(byCustomer.get(account) ?? []), values[row]!]);
  }
  const meanOf = (numbers: number[]) =>
    numbers.sort((a, b) => a - b).reduce((sum, each) => sum + each, 0) / numbers.length;
  return new Map([...byCustomer].map(([account, numbers]) => [account, meanOf(numbers)]));
}

const HIGHEST = 10;
const PROMOTER = 9;
const DETRACTOR = 6;

function promoters(told: readonly number[], untold: ComputedAnswer['details']): ComputedAnswer {
  const scores = told.filter((score) => score >= 0 && score <= HIGHEST);
  const [happy, unhappy] = [scores.filter((score) => score >= PROMOTER), scores.filter((score) => score <= DETRACTOR)];
  return {
    values: [ratio(100 * (happy.length - unhappy.length), scores.length)],
    details: [
      ['Customers with a score', scores.length],
      ['Promoters: 9 and 10', happy.length],
      ['Detractors: 0 to 6', unhappy.length],
      ['Scores outside of 0 to 10, left out', told.length - scores.length],
      ...untold,
    ],
    ...(scores.length === 0 && told.length > 0 ? { problem: 'Every score lies outside of 0 to 10' } : {}),
  };
}

export const examples: readonly Example[] = [
  // Oak & Co 9, Fir AB 10 and Yew Inc 7; Elm Ltd is none any more
  { ranges: [SAMPLE_CONTRACTS], result: 66.66666666666667 },
  {
    ranges: [
      [
        ['Customer ID', 'Customer', 'Start date', 'Rating'],
        ['C1', 'Oak & Co', '2025-01-01', 4],
        ['C2', 'Elm Ltd', '2025-02-01', 5],
        ['C3', 'Fir AB', '2025-03-01', ''],
      ],
    ],
    result: 4.5,
  },
];
