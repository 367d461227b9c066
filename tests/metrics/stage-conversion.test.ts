import { describe, expect, test } from 'vitest';
import { call, rowsOf, sentence } from '../functions/call';
import { CLOSED_LOST, DEALS, HISTORY } from './process-deals';

describe('without a history', () => {
  test('reach is implied by the furthest stage; won deals have passed all', () => {
    expect(rowsOf(call('STAGECONVERSION', DEALS))).toEqual([
      ['Lead', 11, 9, 1, 1, 9 / 11],
      ['Qualified', 9, 7, 1, 1, 7 / 9],
      ['Evaluation', 7, 5, 1, 1, 5 / 7],
      ['Proposal', 5, 3, 1, 1, 3 / 5],
      ['Negotiation', 3, 2, 0, 1, 2 / 3],
    ]);
  });

  test('each stage is what went on, was lost and is still there, and what went on reached the next', () => {
    const rows = rowsOf(call('STAGECONVERSION', DEALS)) as number[][];
    for (const [, reached, on, lost, still] of rows) expect(on! + lost! + still!).toBe(reached);
    rows.slice(1).forEach((row, i) => {
      expect(row[1]).toBe(rows[i]![2]);
    });
  });

  test('there is no conversion where lost deals do not show where they were lost: they have a row of their own', () => {
    expect(rowsOf(call('STAGECONVERSION', CLOSED_LOST))).toEqual([
      ['Qualification', 4, 3, 0, 1, ''],
      ['Proposal', 3, 2, 0, 1, ''],
      ['(lost, stage not known)', 2, '', '', '', ''],
    ]);
  });
});

describe('with a history', () => {
  test('lost deals count with the stage that they were lost in', () => {
    expect(rowsOf(call('STAGECONVERSION', CLOSED_LOST, HISTORY))).toEqual([
      ['Prospecting', 6, 5, 1, 0, 5 / 6],
      ['Qualification', 5, 3, 1, 1, 3 / 5],
      ['Proposal', 3, 2, 0, 1, 2 / 3],
    ]);
  });

  test('@reach any counts stages that a deal was in, whatever came next', () => {
    expect(rowsOf(call('STAGECONVERSION', CLOSED_LOST, HISTORY, '', '', '@reach', 'any'))).toEqual([
      ['Prospecting', 4, 3, 1, 0, 3 / 4],
      ['Qualification', 4, 2, 1, 1, 2 / 4],
      ['Proposal', 3, 2, 0, 1, 2 / 3],
    ]);
  });

  test('@reach strict counts the step to the very next stage: a skipped one is none', () => {
    expect(rowsOf(call('STAGECONVERSION', HISTORY, CLOSED_LOST, '', '', '@reach', 'strict'))).toEqual([
      ['Prospecting', 4, 2, 1, 0, 2 / 4],
      ['Qualification', 4, 2, 1, 1, 2 / 4],
      ['Proposal', 3, 2, 0, 1, 2 / 3],
    ]);
  });
});

test('a period takes the deals created in it, criteria those that meet them', () => {
  expect(rowsOf(call('STAGECONVERSION', DEALS, '2026-Q2')).map((row) => row[1])).toEqual([4, 3, 2, 1, 1]);
  expect(rowsOf(call('STAGECONVERSION', DEALS, '', '', 'Owner', 'Ada')).map((row) => row[1])).toEqual([6, 6, 5, 3, 2]);
});

test('says what it lacks', () => {
  expect(sentence(() => call('STAGECONVERSION', DEALS, '', '', '@reach', 'strict'))).toMatch(
    /^STAGECONVERSION needs a range with the stage history for "@reach", "strict"/,
  );
  expect(sentence(() => call('STAGECONVERSION', DEALS, '', 'Owner'))).toContain('has groups of its own');
  const undated = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Proposal', 5],
  ];
  expect(sentence(() => call('STAGECONVERSION', undated, '2026'))).toBe(
    'STAGECONVERSION needs a Created date column to tell the deals of a period. Found: Deal, Stage, Amount',
  );
});

test('a stage that stands only under From stage is one of the process', () => {
  const deals = [
    ['Deal ID', 'Stage', 'Amount', 'Created'],
    ['D1', 'Closed Won', 1, '2026-01-01'],
    ['D3', 'Closed Won', 1, '2026-01-02'],
    ['D6', 'Closed Lost', 1, '2026-01-03'],
  ];
  const history = [
    ['Deal ID', 'From stage', 'To stage', 'Changed on'],
    ['D1', 'Qualified', 'Proposal', '2026-01-10'],
    ['D1', 'Proposal', 'Closed Won', '2026-02-10'],
    ['D3', 'Qualified', 'Proposal', '2026-01-11'],
    ['D3', 'Proposal', 'Closed Won', '2026-02-11'],
    ['D6', 'Qualified', 'Closed Lost', '2026-02-12'],
  ];
  expect(rowsOf(call('STAGECONVERSION', deals, history))).toEqual([
    ['Qualified', 3, 2, 1, 0, 2 / 3],
    ['Proposal', 2, 2, 0, 0, 1],
  ]);
  expect(call('QUALIFIEDTOPROPOSAL', deals, history)).toBe(2 / 3);
  expect(call('PROPOSALTOCLOSE', deals, history)).toBe(1);
});

test('with @reach strict a deal is lost only in the stage that it was lost in', () => {
  const deals = [
    ['Deal ID', 'Stage', 'Amount', 'Created'],
    ['D1', 'Closed Won', 1, '2026-01-01'],
    ['D2', 'Closed Lost', 1, '2026-01-02'],
    ['D3', 'Negotiation', 1, '2026-01-03'],
  ];
  const history = [
    ['Deal ID', 'From stage', 'To stage', 'Changed on'],
    ['D1', '', 'Prospecting', '2026-01-01'],
    ['D1', 'Prospecting', 'Proposal', '2026-01-10'],
    ['D1', 'Proposal', 'Closed Won', '2026-02-10'],
    ['D2', '', 'Prospecting', '2026-01-01'],
    ['D2', 'Prospecting', 'Proposal', '2026-01-10'],
    ['D2', 'Proposal', 'Closed Lost', '2026-02-10'],
    ['D3', '', 'Prospecting', '2026-01-03'],
    ['D3', 'Prospecting', 'Qualified', '2026-01-10'],
    ['D3', 'Qualified', 'Negotiation', '2026-01-20'],
  ];
  expect(rowsOf(call('STAGECONVERSION', deals, history, '', '', '@reach', 'strict'))).toEqual([
    ['Prospecting', 3, 1, 0, 0, 1 / 3],
    ['Qualified', 1, 0, 0, 0, 0],
    ['Proposal', 2, 0, 1, 0, 0],
    ['Negotiation', 1, 0, 0, 1, 0],
  ]);
});

test('says so where there is no open stage', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount'],
    ['A', 'Closed Won', 5],
    ['B', 'Closed Won', 5],
  ];
  expect(sentence(() => call('STAGECONVERSION', deals))).toMatch(/^STAGECONVERSION found no stage before won and lost/);
});
