import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call, rowsOf } from '../functions/call';

const HEADER = ['Date', 'Rep', 'Type', 'Direction', 'Outcome', 'Status', 'Account'];

const day = fc.integer({ min: 0, max: 160 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)));
const activity = fc.tuple(
  day,
  fc.constantFrom('Ada', 'Ben', 'Cleo', ''),
  fc.constantFrom('Call', 'Email', 'Meeting', 'Demo', 'Training', 'LinkedIn post'),
  fc.constantFrom('Inbound', 'Outbound', ''),
  fc.constantFrom('Connected', 'No answer', 'Held', 'No-show', ''),
  fc.constantFrom('Done', 'Booked', 'Cancelled'),
  fc.constantFrom('Acorn', 'acorn ', 'Birch', ''),
);
const log = fc.array(activity, { minLength: 1, maxLength: 30 }).map((rows): Cells => [HEADER, ...rows]);

const sum = (numbers: unknown[]) => (numbers as number[]).reduce((all, number) => all + number, 0);
const RUNS = { numRuns: 40 };

test('sales effort by rep, type and month adds up to the whole', () => {
  fc.assert(
    fc.property(log, (cells) => {
      const whole = call('SALESEFFORT', cells);
      for (const by of ['Rep', 'Type', 'month']) {
        expect(sum(Object.values(byGroup(call('SALESEFFORT', cells, '', by))))).toBe(whole);
      }
    }),
    RUNS,
  );
});

test('what was cancelled changes no figure', () => {
  fc.assert(
    fc.property(log, activity, (cells, more) => {
      const cancelled = more.map((cell, i) => (i === 5 ? 'Cancelled' : cell));
      // A log without a demo does not tell whether demos are kept.
      const told = [...cells, [new Date(Date.UTC(2026, 0, 1)), 'Ada', 'Demo', '', 'Held', 'Done', 'Acorn']];
      for (const name of ['SALESEFFORT', 'TALKTODEMO', 'TOUCHESPERACCOUNT']) {
        expect(call(name, [...told, cancelled])).toBe(call(name, told));
      }
    }),
    RUNS,
  );
});

test('an account that was touched was touched once at least', () => {
  fc.assert(
    fc.property(log, (cells) => {
      const touches = call('TOUCHESPERACCOUNT', cells);
      if (touches !== '') expect(touches).toBeGreaterThanOrEqual(1);
    }),
    RUNS,
  );
});

const STAGES = ['Lead', 'Qualified', 'Evaluation', 'Proposal', 'Negotiation'];
const deal = fc.tuple(
  fc.constantFrom(...STAGES),
  fc.constantFrom('Open', 'Won', 'Lost'),
  fc.constantFrom('Ada', 'Ben'),
  day,
);
const deals = fc
  .array(deal, { minLength: 1, maxLength: 30 })
  .map((rows): Cells => [['Deal', 'Stage', 'Status', 'Owner', 'Created'], ...rows.map((row, i) => [`D${i}`, ...row])]);

test('stage conversion stays in 0..1, splits each stage without a rest, and its rows hand on to each other', () => {
  fc.assert(
    fc.property(deals, (cells) => {
      const rows = rowsOf(call('STAGECONVERSION', cells)) as [string, ...number[]][];
      rows.forEach(([, reached, on, lost, still, conversion], i) => {
        expect(on! + lost! + still!).toBe(reached);
        expect(conversion).toBeGreaterThanOrEqual(0);
        expect(conversion).toBeLessThanOrEqual(1);
        if (i > 0) expect(reached).toBe(rows[i - 1]![2]);
      });
      expect(rows[0]![1]).toBe(cells.length - 1);
      expect(rows[rows.length - 1]![2]).toBe(cells.filter(([, , status]) => status === 'Won').length);
    }),
    RUNS,
  );
});

test('an added open lead leaves every rate of later stages alone', () => {
  fc.assert(
    fc.property(deals, (cells) => {
      const more = [...cells, ['new', 'Lead', 'Open', 'Ada', new Date(Date.UTC(2026, 2, 1))]];
      const proposals = cells.some(([, stage]) => stage === 'Proposal' || stage === 'Negotiation');
      if (!proposals) return;
      expect(call('PROPOSALTOCLOSE', [...more, []])).toBe(call('PROPOSALTOCLOSE', cells));
      expect(call('QUALIFIEDTOPROPOSAL', [...more, []])).toBe(call('QUALIFIEDTOPROPOSAL', cells));
    }),
    RUNS,
  );
});
