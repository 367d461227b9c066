import { expect, test } from 'vitest';
import { chooseReports } from '../../../local/cli/choose-reports';
import { functionTable } from '../../../local/cli/function-table';
import { resultJson } from '../../../local/cli/result-json';

test('a value is one line of JSON, days as ISO writes them', () => {
  expect(resultJson({ value: 0.4 })).toBe('0.4');
  expect(resultJson({ value: 'Won' })).toBe('"Won"');
  expect(resultJson({ value: { date: '2026-09-30' } })).toBe('"2026-09-30"');
  expect(resultJson({ value: { date: '2026-09-30', time: '14:30:00' } })).toBe('"2026-09-30T14:30:00"');
});

test('a spill is rows of JSON, one a line', () => {
  const text = resultJson({
    value: [
      ['Owner', 'Win rate'],
      ['Maya', 0.4],
      ['', { date: '2026-09-30' }],
    ],
  });
  expect(JSON.parse(text)).toEqual([
    ['Owner', 'Win rate'],
    ['Maya', 0.4],
    ['', '2026-09-30'],
  ]);
  expect(text.split('\n')).toHaveLength(5);
});

test('an error has its message', () => {
  const error = { error: '#ERROR!', message: 'WINRATE needs a Stage column' };
  expect(JSON.parse(resultJson(error))).toEqual(error);
});

const REPORTS = [
  { id: 'kpiSummary', name: 'KPI summary' },
  { id: 'forecast', name: 'Forecast' },
  { id: 'forecastAccuracy', name: 'How forecasts did' },
];

test.each([
  [undefined, ['kpiSummary', 'forecast', 'forecastAccuracy']],
  [
    ['kpi', 'forecast'],
    ['kpiSummary', 'forecast'],
  ],
  [['FORECASTA'], ['forecastAccuracy']],
  [
    ['how forecasts did', 'kpi', 'kpisummary'],
    ['forecastAccuracy', 'kpiSummary'],
  ],
])('reports %j are %j', (asked, ids) => {
  expect(chooseReports(REPORTS, asked)).toEqual(ids);
});

test.each(['x', 'forec'])('a report "%s" that is unknown or could be two is named', (word) => {
  expect(() => chooseReports(REPORTS, [word])).toThrow(
    `--reports knows kpiSummary, forecast, forecastAccuracy, found "${word}"`,
  );
});

test('functions are listed with their parameters and help', () => {
  const lines = functionTable([
    {
      name: 'WINRATE',
      description: 'Won ÷ (won + lost).',
      parameters: [
        { name: 'deals', type: 'Array', description: 'the deals tab' },
        { name: 'period', type: 'string', description: '(optional) such as 2026-Q3' },
      ],
    },
  ]);
  expect(lines).toEqual([
    'WINRATE  Won ÷ (won + lost).',
    '         WINRATE(deals, period)',
    '           deals: the deals tab',
    '           period: (optional) such as 2026-Q3',
    '',
  ]);
});
