import { expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, call, callIn, sentence } from '../functions/call';

// Defects that others have or had (peers.md), each as a case that must come out right here

test('Fivetran: days to close are never negative', () => {
  const deals = [
    ['Stage', 'Created', 'Closed'],
    ['Won', '2026-01-01', '2026-01-11'],
    ['Won', '2026-03-01', '2026-01-11'],
  ];
  expect(call('SALESCYCLE', deals)).toBe(10);
  expect(call('SALESCOUNT', deals)).toBe(2);
});

test('Odoo: a deal closed before its creation has no length, not a positive one', () => {
  expect(
    call('SALESCYCLE', [
      ['Stage', 'Created', 'Closed'],
      ['Won', '2026-03-01', '2026-01-11'],
    ]),
  ).toBe('');
});

test('Fivetran: a probability of 0–100 does not make the pipeline a hundred times too big', () => {
  expect(
    call('WEIGHTEDPIPELINE', [
      ['Stage', 'Amount', 'Probability'],
      ['Proposal', 1000, 25],
    ]),
  ).toBe(250);
});

test('Fivetran: no denominator gives no number, not 0', () => {
  for (const name of ['WINRATE', 'WINRATEVALUE', 'AVGDEALSIZE', 'SALESCYCLE']) {
    const deals = [
      ['Stage', 'Amount', 'Created', 'Closed'],
      ['Proposal', 5, '2026-01-01', ''],
    ];
    expect([name, call(name, deals)]).toEqual([name, '']);
  }
});

test('Looker: with nothing lost the win rate by value is 1, and with nothing closed it is empty', () => {
  expect(
    call('WINRATEVALUE', [
      ['Stage', 'Amount'],
      ['Won', 500],
    ]),
  ).toBe(1);
  expect(
    call('WINRATEVALUE', [
      ['Stage', 'Amount'],
      ['Won', 0],
    ]),
  ).toBe('');
});

const HISTORY: Cell[][] = Array.from({ length: 80 }, (_, i) => [
  i % 2 ? 'Won' : 'Lost',
  1000,
  new Date(Date.UTC(2025, 0, 1 + 5 * i)),
  new Date(Date.UTC(2025, 1, 1 + 5 * i)),
]);
const HEADERS = ['Stage', 'Amount', 'Created', 'Closed'];

test('Frappe: lost deals do not enter a forecast', () => {
  const lostNow = Array.from({ length: 20 }, () => ['Lost', 1e6, '2026-06-01', '2026-06-10']);
  const without = call('SALESFORECAST', [HEADERS, ...HISTORY], '2026-Q2', '@method', 'pace');
  expect(call('SALESFORECAST', [HEADERS, ...HISTORY, ...lostNow], '2026-Q2', '@method', 'pace')).toBe(without);
});

test('Krayin: the won count and the won value go by the same date', () => {
  const deals = [HEADERS, ['Won', 100, '2025-12-20', '2026-01-10'], ['Won', 200, '2026-01-20', '2026-02-10']];
  expect(byGroup(call('SALESCOUNT', deals, '', 'month'))).toEqual({ '2026-01': 1, '2026-02': 1 });
  expect(byGroup(call('SALESVALUE', deals, '', 'month'))).toEqual({ '2026-01': 100, '2026-02': 200 });
});

test('EspoCRM: a stage without a probability is not lost', () => {
  const deals = [
    ['Stage', 'Amount', 'Probability'],
    ['Proposal', 100, ''],
    ['Proposal', 100, 50],
    ['Won', 1, ''],
    ['Lost', 1, ''],
  ];
  expect(call('PIPELINECOUNT', deals)).toBe(2);
  expect(call('WINRATE', deals)).toBe(0.5);
});

test('Alga: money is not summed across currencies', () => {
  const deals: Cells = [
    ['Stage', 'Amount', 'Currency'],
    ['Won', 100, 'EUR'],
    ['Won', 100, 'SEK'],
  ];
  expect(sentence(() => call('SALESVALUE', deals))).toContain('several currencies');
});

test('six spellings of Closed Won are one', () => {
  const spellings = ['Closed Won', 'closed won', 'ClosedWon', 'closedwon', 'Closed-Won', 'Closed/Won ', 'WON'];
  expect(call('SALESCOUNT', [['Deal', 'Stage'], ...spellings.map((stage) => ['x', stage])])).toBe(spellings.length);
});

test('an error cell in the range is no error in the answer', () => {
  expect(
    call('SALESVALUE', [
      ['Stage', 'Amount'],
      ['Won', 5],
      ['Won', '#N/A'],
      ['#REF!', 5],
    ]),
  ).toBe(5);
});

test('the same deal exported twice counts once', () => {
  const deals = [
    ['Deal ID', 'Stage', 'Amount'],
    ['7', 'Won', 5],
    ['7', 'Won', 5],
    ['8', 'Won', 5],
  ];
  expect(call('SALESVALUE', deals)).toBe(10);
});

test('Frappe: the funnel does not forget the deals that are lost by now', () => {
  const deals = [
    ['Deal', 'Stage', 'Status', 'Created'],
    ['A', 'Negotiation', 'Won', '2026-01-01'],
    ['B', 'Proposal', 'Lost', '2026-01-01'],
    ['C', 'Proposal', 'Lost', '2026-01-01'],
    ['D', 'Qualified', 'Lost', '2026-01-01'],
    ['E', 'Proposal', 'Open', '2026-01-01'],
  ];
  const [, qualified, proposal] = call('STAGECONVERSION', deals) as Cell[][];
  expect(qualified!.slice(0, 4)).toEqual(['Qualified', 5, 4, 1]);
  expect(proposal!.slice(0, 4)).toEqual(['Proposal', 4, 1, 2]);
});

const SALES = [
  ['Stage', 'Amount', 'Closed'],
  ['Won', 100, '2026-03-31'],
  ['Won', 300, '2026-06-10'],
];

test('Frappe: the period before is not a day short', () => {
  const lastQuarter = call('KPITREND', 'SALESVALUE', SALES, 'quarter', 2, '@asof', '2026-06-30') as Cell[][];
  expect(lastQuarter[2]).toEqual(['2026-Q2', 300, 2, '']);
  const leads = [
    ['Lead', 'Created', 'Lead source'],
    ...['2026-03-31', '2026-04-01', '2026-06-30'].map((day) => ['x', day, 'Web']),
  ];
  expect(call('LEADGROWTH', leads, '2026-Q2', '@asof', '2026-06-30')).toBe(1);
});

test('Krayin: growth from nothing is empty, not 100 %', () => {
  expect((call('KPITREND', 'SALESVALUE', SALES, 'month', 1) as Cell[][])[1]).toEqual(['2026-06', 300, '', '']);
  const leads = [
    ['Lead', 'Created', 'Lead source'],
    ['x', '2026-05-05', 'Web'],
  ];
  expect(call('LEADGROWTH', leads, '2026-05')).toBe('');
});

test('Krayin: open stages are not taken to be certain', () => {
  const deals = [
    ['Stage', 'Amount'],
    ['Proposal', 1000],
    ['Won', 1],
    ['Lost', 1],
    ['Lost', 1],
    ['Lost', 1],
  ];
  expect(call('WEIGHTEDPIPELINE', deals)).toBe(250);
});

test('Odoo: archived deals are lost, and do not leave 100 % of wins behind', () => {
  const deals = [
    ['Opportunity', 'Stage', 'Active'],
    ['A', 'Won', true],
    ['B', 'Proposition', false],
    ['C', 'Qualified', false],
    ['D', 'Proposition', true],
  ];
  expect(call('WINRATE', deals)).toBeCloseTo(1 / 3, 12);
});

test('Looker: a ratio to nothing is empty, also where KPIEXPLAIN shows won deals for each lost one', () => {
  const lines = new Map(call('KPIEXPLAIN', 'WINRATE', [['Stage'], ['Won'], ['Won']]) as [string, unknown][]);
  expect(lines.get('Win rate')).toBe(1);
  expect(lines.get('Elsewhere: won deals for each lost one')).toBe('');
});

test('Salesforce: dated exchange rates count in what is ahead as well', () => {
  const deals = [
    ['Stage', 'Amount', 'Currency', 'Probability', 'Created', 'Close date'],
    ['Won', 100, 'EUR', '', '2026-01-10', '2026-01-20'],
    ['Won', 100, 'SEK', '', '2026-01-10', '2026-01-20'],
    ['Proposal', 100, 'SEK', '50 %', '2026-01-10', '2026-09-20'],
  ];
  const rates = () => [
    ['Date', 'From', 'To', 'Rate'],
    ['2026-01-01', 'SEK', 'EUR', 0.09],
    ['2026-06-01', 'SEK', 'EUR', 0.1],
  ];
  const here = environmentOn('2026-06-15', { rates });
  expect(callIn(here, 'SALESVALUE', deals)).toBeCloseTo(109, 9);
  expect(callIn(here, 'PIPELINEVALUE', deals)).toBeCloseTo(10, 9);
  expect(callIn(here, 'WEIGHTEDPIPELINE', deals)).toBeCloseTo(5, 9);
});

test('Alga: the factors of sales are not made of several currencies either', () => {
  const deals = [
    ['Account', 'Stage', 'Amount', 'Currency', 'Closed'],
    ['A', 'Won', 100, 'EUR', '2026-05-01'],
    ['B', 'Won', 100, 'SEK', '2026-05-01'],
  ];
  const log = [
    ['Date', 'Type', 'Account', 'Outcome'],
    ['2026-04-01', 'Meeting', 'A', 'Held'],
  ];
  for (const name of ['SALESFORMULA', 'SALESLEVERS']) {
    expect(sentence(() => call(name, deals, log, '2026-Q2'))).toContain('several currencies');
  }
});
