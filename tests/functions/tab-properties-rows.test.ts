import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/metrics';
import type { Cell } from '../../src/model/cell';
import { arbitraryRanges } from './arbitrary-tabs';
import { call, rowsOf } from './call';
import { callsOf, expectClose, isAnswer, outcome } from './typical-calls';

/** KPIs that look beyond the rows that count: rows that a criterion leaves out teach them something. */
const LOOKING_FURTHER = [
  'WEIGHTEDPIPELINE', // win rates of stages
  'SALESFORECAST', // history
  'NEWBUSINESSSHARE', // an account's first deal
  'FIRSTMEETINGS', // an account's first meeting
  'QUALIFIEDTOPROPOSAL', // whether lost deals keep their stage
  'PROPOSALTOCLOSE',
  'EVALUATIONS',
  'CUSTOMERENGAGEMENT', // an account's other contracts
  'NEWCUSTOMERS', // an account's first sale
  'REPEATDEALS',
];
const OF_ONE_TAB = callsOf(METRICS.map(({ name }) => name).filter((name) => !LOOKING_FURTHER.includes(name))).filter(
  ([, , kinds]) => kinds.length === 1,
);

const CRITERIA: [header: string, criterion: string | number, meets: (cell: Cell) => boolean][] = [
  ['Owner', 'ada', (cell) => cell === 'Ada'],
  ['Rep', '<>Ada', (cell) => cell !== 'Ada'],
  ['Source', 'Event', (cell) => cell === 'Event'],
  ['Source', '', (cell) => cell === ''],
  ['Region', 'EMEA', (cell) => String(cell).toUpperCase() === 'EMEA'],
  ['Type', '*all', (cell) => cell === 'Call' || cell === 'Cold call'],
  ['Product', '<>', (cell) => cell !== ''],
  ['Amount', '>5000', (cell) => cell !== '' && Number(cell) > 5000],
  ['Account', 'Acorn', (cell) => cell === 'Acorn'],
  ['Team', 'North', (cell) => cell === 'North'],
];

describe.each(OF_ONE_TAB)('%s', (_, name, kinds) => {
  test('a criterion is the same as a range filtered beforehand', () => {
    let answered = 0;
    fc.assert(
      fc.property(arbitraryRanges(kinds), ([cells]) => {
        for (const [header, criterion, meets] of CRITERIA) {
          const at = cells![0]!.indexOf(header);
          if (at < 0) continue;
          const filtered = cells!.filter((row, i) => i === 0 || meets(row[at]!));
          const [found, wanted] = [outcome(name, cells!, '', '', header, criterion), outcome(name, filtered)];
          if (!isAnswer(wanted)) continue; // too little is left to tell what the columns are
          expectClose([header, criterion, found], [header, criterion, wanted]);
          answered++;
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
    if (kinds[0] !== 'costs') expect(answered).toBeGreaterThan(0);
  });
});

const OUTCOMES = [
  'WINRATE',
  'WINRATEVALUE',
  'AVGDEALSIZE',
  'SALESCOUNT',
  'SALESVALUE',
  'SALESCYCLE',
  'PROPOSALTOCLOSE',
  'PROFITMARGIN',
];

test.each(OUTCOMES)('an added open deal leaves %s alone', (name) => {
  fc.assert(
    fc.property(
      arbitraryRanges(['deals']),
      fc.nat(),
      fc.constantFrom('', '2025', '2026-Q2'),
      ([cells], place, period) => {
        const [header, ...rows] = cells!;
        const status = header!.indexOf('Status');
        const open = rows[place % rows.length]!.map((cell, i) => (i === 0 ? 'D99' : i === status ? 'Open' : cell));
        expect(outcome(name, [...cells!, open], period)).toEqual(outcome(name, cells!, period));
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

test('quotas by month, by quarter and by year agree', () => {
  const quota = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(arbitraryRanges(['deals']), quota, quota, ([cells], ada, ben) => {
      const tab = (parts: readonly string[], months: number): Cell[][] => [
        ['Rep', 'Period', 'Quota'],
        ...parts.flatMap((part) => [
          ['Ada', part, ada * months],
          ['Ben', part, ben * months],
        ]),
      ];
      const tabs = [tab(MONTHS, 1), tab(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'], 3), tab(['2026'], 12)];
      for (const [name, ...question] of [
        ['QUOTAATTAINMENT', '2026'],
        ['QUOTAATTAINMENT', '2026-Q2', 'Owner'],
        ['QUOTAATTAINMENT', '2026-05'],
        ['REPSATQUOTA', '2026-Q1'],
        ['PIPELINECOVERAGE', '2026-Q3'],
        ['REQUIREDPIPELINE', '2026'],
        ['REQUIREDDEALS', '2026-Q4'],
      ]) {
        const [months, ...longer] = tabs.map((quotas) => outcome(name!, cells!, quotas, ...question));
        expect(isAnswer(months)).toBe(true);
        for (const each of longer) expectClose([name, each], [name, months]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

test('the parts of SALESLEVERS add up to the change of sales', () => {
  const day = fc
    .integer({ min: 0, max: 180 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const wins = fc.array(fc.tuple(fc.constantFrom('Ada', 'Ben'), fc.integer({ min: 1, max: 9e6 }), day), {
    minLength: 6,
    maxLength: 20,
  });
  const calls = fc.array(fc.tuple(day, fc.constantFrom('Ada', 'Ben')), { minLength: 6, maxLength: 30 });
  let split = 0;
  fc.assert(
    fc.property(wins, calls, (won, called) => {
      const deals = [
        ['Deal', 'Owner', 'Stage', 'Amount', 'Closed'],
        ...won.map(([owner, cents, closed], i) => [`D${i}`, owner, 'Won', cents / 100, closed]),
      ];
      const activities = [
        ['Date', 'Rep', 'Type', 'Account'],
        ...called.map(([date, rep]) => [date, rep, 'Call', 'Acorn']),
      ];
      const question = ['2026-Q2', '', '@moment', 'call', '@asof', '2026-08-01'];
      const rows = rowsOf(call('SALESLEVERS', deals, activities, ...question));
      const since = rows.filter(([, step]) => step === 'since 2026-Q1');
      const parts = since.slice(0, -1).map((row) => row[4]);
      const [, , from, to, change] = since[since.length - 1]!;
      expect(change).toBeCloseTo(Number(to) - Number(from), 9);
      if (parts.some((part) => part === '')) return;
      split++;
      const sum = (parts as number[]).reduce((all, part) => all + part, 0);
      expect(Math.abs(sum - Number(change))).toBeLessThanOrEqual(1e-9 * Math.max(Number(from), Number(to)));
    }),
    { numRuns: 20, endOnFailure: true },
  );
  expect(split).toBeGreaterThan(10);
});
