import { expect, test } from 'vitest';
import { namedZone } from '../../src/lib/zone';
import type { Cell, Cells } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, call, callIn } from '../functions/call';

const repeat = (times: number, ...row: Cell[]): Cell[][] => Array.from({ length: times }, () => [...row]);

// Figures that others worked out, from kpis.md
test('20 won and 30 lost deals make a win rate of 40 %', () => {
  expect(call('WINRATE', [['Deal', 'Stage'], ...repeat(20, 'a', 'Won'), ...repeat(30, 'b', 'Lost')])).toBe(0.4);
});

test('a won deal has no probability left: 100 at 99 % and 200 at 0 % weigh 99', () => {
  const deals = [
    ['Stage', 'Amount', 'Probability'],
    ['Proposal', 100, 99],
    ['Proposal', 200, 0],
  ];
  expect(call('WEIGHTEDPIPELINE', deals)).toBeCloseTo(99, 9);
});

test('three deals of 100,000 at 50, 50 and 100 % weigh 50,000, 50,000 and 100,000 in their months', () => {
  const deals = [
    ['Stage', 'Amount', 'Probability', 'Expected close'],
    ['Proposal', 100000, 50, '2026-01-20'],
    ['Proposal', 100000, 50, '2026-02-20'],
    ['Negotiation', 100000, 100, '2026-03-20'],
  ];
  expect(byGroup(call('WEIGHTEDPIPELINE', deals, '', 'month'))).toEqual({
    '2026-01': 50000,
    '2026-02': 50000,
    '2026-03': 100000,
  });
});

const DEALS: Cells = [
  ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'First contact', 'Expected close', 'Closed'],
  ['Acorn', 'Ada', 'Won', 100, '2026-01-01', '2025-12-22', '2026-02-01', '2026-01-31'],
  ['Birch', 'Ada', 'Won', 0, '2026-01-01', '', '2026-02-01', '2026-03-02'],
  ['Cedar', 'Ben', 'Won', '', '2026-01-01', '2026-01-11', '2026-02-01', '2026-01-21'],
  ['Dogwood', 'Ben', 'Lost', 300, '2026-01-01', '2026-01-01', '2026-02-01', '2026-03-31'],
  ['Elm', 'Ben', 'On hold', 50, '2026-03-01', '', '2026-07-01', ''],
  ['Fir', '', 'Proposal', 70, '2026-03-01', '', '2026-07-31', ''],
  ['Ginkgo', '', 'Test', 1000, '2026-03-01', '', '2026-07-31', ''],
];

test.each<[string, Cell[], number | '']>([
  ['WINRATE', [], 3 / 4],
  ['WINRATE', ['2026-03'], 1 / 2],
  ['WINRATEVALUE', [], 100 / 400],
  ['AVGDEALSIZE', [], 50],
  ['AVGDEALSIZE', ['2026-01-21'], ''],
  ['SALESCOUNT', ['2026-01'], 2],
  ['SALESVALUE', [], 100],
  ['SALESVALUE', ['2025'], 0],
  ['SALESCYCLE', [], (30 + 60 + 20) / 3],
  ['SALESCYCLE', ['2025'], ''],
  ['DAYSTOCLOSE', [], (40 + 60 + 10) / 3],
  ['PIPELINECOUNT', [], 2],
  ['PIPELINEVALUE', [], 120],
  ['PIPELINEVALUE', ['2026-07-01'], 50],
  ['PIPELINEVALUE', ['2026-07-01..2026-07-31'], 120],
  ['WEIGHTEDPIPELINE', [], 120 * 0.75],
])('%s with %j is %d', (name, args, expected) => {
  const answer = call(name, DEALS, ...args);
  if (expected === '') expect(answer).toBe('');
  else expect(answer).toBeCloseTo(expected, 9);
});

test('a period includes both its end days', () => {
  expect(call('SALESCOUNT', DEALS, '2026-01-21..2026-03-02')).toBe(3);
  expect(call('SALESCOUNT', DEALS, '2026-01-22..2026-03-01')).toBe(1);
});

test('a blank group is labelled and stands last', () => {
  expect(call('PIPELINEVALUE', DEALS, '', 'Owner')).toEqual([
    ['Owner', 'Open pipeline'],
    ['Ben', 50],
    ['(blank)', 70],
  ]);
});

test('a column of stages alone is enough for a win rate, with its header or without', () => {
  expect(call('WINRATE', [['Won'], ['Lost'], ['Proposal'], ['']])).toBe(0.5);
  expect(call('WINRATE', [['Stage'], ['Won'], ['Lost'], ['Won'], ['Won']])).toBe(0.75);
});

test('a team’s rate comes from the deals, not from its reps’ rates', () => {
  const deals = [
    ['Owner', 'Stage'],
    ...repeat(1, 'Ada', 'Won'),
    ...repeat(1, 'Ben', 'Won'),
    ...repeat(8, 'Ben', 'Lost'),
  ];
  expect(byGroup(call('WINRATE', deals, '', 'Owner'))).toEqual({ Ada: 1, Ben: 1 / 9 });
  expect(call('WINRATE', deals)).toBe(0.2);
});

test('a forecast without a period is that of the running quarter', () => {
  const rows = Array.from({ length: 60 }, (_, i) => [
    `D${i}`,
    i % 2 ? 'Won' : 'Lost',
    1000,
    new Date(Date.UTC(2026, 0, 1 + 2 * i)),
  ]);
  const deals = [['Deal', 'Stage', 'Amount', 'Closed'], ...rows];
  expect(call('SALESFORECAST', deals)).toBe(call('SALESFORECAST', deals, '2026-Q2'));
  expect(call('SALESFORECAST', deals)).not.toBe(call('SALESFORECAST', deals, '2026-Q3'));
});

test.each([
  ['Europe/Stockholm', '2026-03-31T21:30:00Z'],
  ['America/New_York', '2026-04-01T03:30:00Z'],
  ['Asia/Tehran', '2026-03-31T20:00:00Z'],
  ['Pacific/Auckland', '2026-03-31T10:30:00Z'],
])('in %s a deal closed at 23:30 on the last of March is a sale of March', (place, moment) => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Closed'],
    ['Acorn', 'Won', 100, new Date(moment)],
  ];
  const here = environmentOn('2026-06-15', { zone: namedZone(place) });
  expect(callIn(here, 'SALESVALUE', deals, '2026-03')).toBe(100);
  expect(callIn(here, 'SALESVALUE', deals, '2026-04')).toBe(0);
  expect(byGroup(callIn(here, 'SALESVALUE', deals, '', 'month'))).toEqual({ '2026-03': 100 });
});

test.each([
  { open: 18, won: 12, lost: 38, size: 42_000, cycle: 78, velocity: 2326 },
  { open: 50, won: 10, lost: 30, size: 12_000, cycle: 90, velocity: 1667 },
])('$open open deals × $size × their win rate ÷ $cycle days are $velocity a day', (figures) => {
  const { open, won, lost, size, cycle, velocity } = figures;
  const closed = '2026-05-01';
  const created = new Date(Date.UTC(2026, 4, 1) - cycle * 864e5);
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...repeat(open, 'a', 'Qualified', 1, '2026-05-20', ''),
    ...repeat(won, 'b', 'Won', size, created, closed),
    ...repeat(lost, 'c', 'Lost', 1, created, closed),
  ];
  expect(Math.round(call('PIPELINEVELOCITY', deals) as number)).toBe(velocity);
});

test('40 moments × 25 % × 50,000 are 500,000, from numbers and from tabs', () => {
  expect(call('SALESFORMULA', 40, 0.25, 50_000)).toBe(500_000);
  const deals = [['Account', 'Stage', 'Amount', 'Closed'], ...repeat(10, 'A1', 'Won', 50_000, '2026-05-01')];
  const meetings = Array.from({ length: 40 }, (_, i): Cell[] => ['2026-04-01', 'Meeting', `A${i}`, 'Held']);
  const log = [['Date', 'Type', 'Account', 'Outcome'], ...meetings];
  expect((call('SALESFORMULA', deals, log, '2026-Q2') as Cell[][])[1]).toEqual([40, 0.25, 50_000, 500_000, 0]);
});

test('what is won and due at full value, and by its odds, stand beside a forecast', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Probability', 'Created', 'Close date'],
    ['A', 'Won', 50, '', '2026-04-01', '2026-05-01'],
    ['B', 'Negotiation', 50, '80 %', '2026-05-01', '2026-06-20'],
    ['C', 'Proposal', 200, '25 %', '2026-05-01', '2026-06-30'],
  ];
  const lines = new Map(call('KPIEXPLAIN', 'SALESFORECAST', deals, '2026-Q2') as [string, unknown][]);
  expect(lines.get('Elsewhere: won so far, and open deals due by their probability')).toBe(50 + 40 + 50);
  expect(lines.get('Elsewhere: won so far, and open deals due at their full value')).toBe(50 + 250);
});
