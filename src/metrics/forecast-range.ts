import { forecast, rangeIn } from '../forecast';
import { forecastInput, NEEDED_FOR_FORECAST, USES_FOR_FORECAST } from './forecast-input';
import type { Example, KpiInput } from './metric';
import { defineTable, type TableCell } from './table-kpi';

export const forecastRange = defineTable({
  id: 'forecastRange',
  name: 'FORECASTRANGE',
  title: 'Range of the forecast',
  summary: 'Low, likely and high of the forecast, in one row without a header',
  rule: 'Likely is what SALESFORECAST answers; one outcome in ten is below low and one in ten above high, by drawing 2,000 times which open deals are won, what new deals bring, and how far off such forecasts were before',
  remarks: [
    'Held against real sheets the range holds in about 7 to 8 of 10 periods: one learned from calm months is too narrow when business changes',
    'The same sheet gives the same range each time',
    'Likely is a mean: where few wins decide, most outcomes lie below it, and low or high may equal it',
    '"@of", "deals" forecasts the number of won deals instead of their value',
    'Of a period that is over all three are what was won',
    'Ranges of owners or months do not add up: narrow by criteria to ask for one of them',
    'Three empty cells where there is too little history: KPIEXPLAIN of SALESFORECAST says what is missing',
  ],
  sources: ['+'],
  needs: { deals: NEEDED_FOR_FORECAST },
  uses: USES_FOR_FORECAST,
  withoutPeriod: 'running quarter',
  options: { of: ['value', 'deals'] },
  answers: 'One row of three numbers, which needs two empty cells to the right',
  table,
});

function table(input: KpiInput): TableCell[][] {
  const { period, today, options } = input;
  const history = forecastInput('FORECASTRANGE', input);
  const made = forecast(history, period!, today, 'auto', options.of?.toLowerCase() === 'deals' ? 'count' : 'value');
  const range = 'problem' in made ? null : rangeIn(history, period!, today, made);
  return 'problem' in made || !range ? [[null, null, null]] : [[range.low, made.total, range.high]];
}

export const examples: readonly Example[] = [
  {
    deals: [
      ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
      ['Acorn', 'Won', 1000, '2026-01-05', '2026-02-04'],
      ['Birch', 'Won', 500, '2026-01-12', '2026-03-09'],
      ['Cedar', 'Proposal', 2000, '2026-03-02', ''],
    ],
    args: ['2026-Q1'],
    today: '2026-05-12',
    result: [[1500, 1500, 1500]],
  },
];
