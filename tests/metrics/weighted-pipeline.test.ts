import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { make } from '../reports/make';

const HERE = environmentOn('2026-11-23');
const HEADER = ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Probability'];
const repeat = (times: number, stage: string, closed: Cell = '2026-10-05'): Cell[][] =>
  Array.from({ length: times }, (_, i) => [`${stage}${i}`, stage, 1000, '2026-09-01', closed, '']);
const open = (...rows: [stage: string, amount: Cell, probability: Cell][]): Cell[][] =>
  rows.map(([stage, amount, probability], i) => [`Open${i}`, stage, amount, '2026-11-01', '', probability]);
const lines = (deals: Cell[][], ...args: Cell[]) =>
  Object.fromEntries(
    (callIn(HERE, 'KPIEXPLAIN', 'WEIGHTEDPIPELINE', [HEADER, ...deals], ...args) as [string, Cell][]).reverse(),
  );

const NEVER_LOST = [
  ...repeat(15, 'Won'),
  ...open(['Proposal', 3000, ''], ['Proposal', '', ''], ['Proposal', 9000, '']),
];

describe('a team that marks no lost deals', () => {
  test('weighs each deal by its own win rate of 100 %, and is told what that rests on', () => {
    expect(lines(NEVER_LOST)).toMatchObject({
      'Weighted pipeline': 12000,
      'Rows counted (n)': 2,
      'Open deals by their own probability': 0,
      'Open deals by the win rate of closed deals': 2,
      'Win rate': 1,
      'Closed deals behind it (n)': '15, of which 15 won',
      Unsure: 'Under 20 closed deals: the win rate is a guess',
      Mind: 'No lost deals found: open deals may be overvalued',
      'Closed deals looked at': 'All: fewer than 20 closed in the 12 months before',
    });
  });

  test('is told so in the notes of the KPI summary', () => {
    const notes = make('kpiSummary', [HEADER, ...NEVER_LOST], { environment: HERE, period: '2026-Q4' })
      .cells.flat()
      .flatMap((cell) => (cell?.note?.startsWith('Weighted pipeline') ? [cell.note] : []));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(note).toContain('Closed deals behind it (n): 15, of which 15 won');
      expect(note).toContain('Under 20 closed deals');
      expect(note).toContain('No lost deals found: open deals may be overvalued');
    }
  });
});

test('probabilities of the column are counted apart, and nothing is said of rates that nobody used', () => {
  const deals = [...repeat(15, 'Won'), ...open(['Proposal', 100, 0.5], ['Proposal', 100, 0.1])];
  const found = lines(deals);
  expect(found).toMatchObject({
    'Weighted pipeline': 60,
    'Open deals by their own probability': 2,
    'Open deals by the win rate of closed deals': 0,
  });
  for (const label of ['Win rate', 'Unsure', 'Mind']) expect(found).not.toHaveProperty(label);
});

test('lost deals without a close date are not denied', () => {
  const deals = [...repeat(30, 'Won'), ...repeat(5, 'Lost', ''), ...open(['Proposal', 100, ''])];
  expect(lines(deals)).toMatchObject({
    'Win rate': 1,
    Mind: 'No lost deals found with a close date in these 12 months: open deals may be overvalued',
  });
});

test('rates that differ by stage are told for each stage in use, with the deals behind them', () => {
  const deals = [
    ...repeat(30, 'Won'),
    ...repeat(20, 'Qualified'),
    ...open(['Proposal', 100, 0.2], ['Negotiation', 100, '']),
  ];
  const status = (row: Cell[], i: number) => (row[1] === 'Won' ? 'Won' : i < 50 ? 'Lost' : 'Open');
  const withStatus = deals.map((row, i) => [...row, status(row, i)]);
  const told = callIn(HERE, 'KPIEXPLAIN', 'WEIGHTEDPIPELINE', [
    [...HEADER, 'Status'],
    ...withStatus,
    ['More', 'Qualified', 100, '2026-11-01', '', '', 'Open'],
  ]) as [string, Cell][];
  const found = Object.fromEntries(told);
  expect(found).toMatchObject({
    'Weighted pipeline': 100 * 0.2 + 100 * 1 + 100 * 0.6,
    'Win rate from Qualified on': 0.6,
    'Closed deals behind it from Qualified on (n)': '50, of which 30 won',
    'Win rate from Negotiation on': 1,
    'Closed deals behind it from Negotiation on (n)': '30, of which 30 won',
    'Open deals by their own probability': 1,
    'Open deals by the win rate of closed deals': 2,
  });
  expect(found).not.toHaveProperty('Mind');
});
