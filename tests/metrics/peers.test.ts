import { expect, test } from 'vitest';
import type { Cell, Cells } from '../../src/model/cell';
import { byGroup, call, sentence } from '../functions/call';

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
