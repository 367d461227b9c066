import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { derived } from './derive';

const statuses = (...cells: Cells) => derived(cells, 'status');

test('a status column decides before the stage: in Pipedrive the stage is where the deal died', () => {
  expect(statuses(['Stage', 'Status'], ['Proposal Made', 'Lost'], ['Proposal Made', 'Won'], ['Won', 'Open'])).toEqual([
    'lost',
    'won',
    'open',
  ]);
});

test('a row without a status has that of its stage', () => {
  const cells = [
    ['Deal', 'Stage', 'Status'],
    ['Acorn', 'Closed Won', ''],
    ['Birch', 'Proposal', 'Lost'],
    ['Cedar', '', ''],
  ];
  expect(statuses(...cells)).toEqual(['won', 'lost', '']);
});

test('a status column that never says won or lost is not used', () => {
  expect(statuses(['Stage', 'Status'], ['Closed Won', 'Active'], ['Closed Lost', 'Inactive'])).toEqual(['won', 'lost']);
});

test('a status column alone is used whatever it says', () => {
  expect(statuses(['Deal', 'Status'], ['Acorn', 'Active'], ['Birch', 'On hold'])).toEqual(['open', 'open']);
});

test('the booleans decide before the stage', () => {
  const cells = [
    ['Stage', 'Is won', 'Is closed'],
    ['Negotiation', true, true],
    ['Negotiation', false, true],
    ['Closed Won', false, false],
    ['Closed Won', '', true],
  ];
  expect(statuses(...cells)).toEqual(['won', 'lost', 'open', 'lost']);
});

test('won beats open where both are said', () => {
  expect(statuses(['Is won', 'Is open'], [1, 1], [0, 1], [0, 0])).toEqual(['won', 'open', 'lost']);
});

test('not won alone is lost only where the stage does not say that it is open', () => {
  expect(statuses(['Stage', 'Is won'], ['Proposal', 'No'], ['Closed Lost', 'No'], ['Closed', 'No'])).toEqual([
    'open',
    'lost',
    'lost',
  ]);
  expect(statuses(['Deal', 'Is won'], ['Acorn', 'Yes'], ['Birch', 'No'], ['Cedar', ''])).toEqual([
    'won',
    'lost',
    'open',
  ]);
});

test('a stage without a probability is not lost, and a probability of 0 does not make it so', () => {
  expect(statuses(['Stage', 'Probability'], ['Proposal', ''], ['Proposal', 0], ['Lead', 50])).toEqual([
    'open',
    'open',
    'open',
  ]);
});

test('tests and duplicates are ignored, on hold is open, a blank stage tells nothing', () => {
  expect(statuses(['Deal', 'Stage'], ['a', 'Test'], ['b', 'Duplicate'], ['c', 'On hold'], ['d', ''])).toEqual([
    'ignored',
    'ignored',
    'open',
    '',
  ]);
});

test('declined, cancelled, dead and abandoned are lost', () => {
  const rows = ['Declined', 'Cancelled', 'Dead', 'Abandoned'].map((stage) => ['x', stage]);
  expect(statuses(['Deal', 'Stage'], ...rows)).toEqual(['lost', 'lost', 'lost', 'lost']);
});

test('a tab without stage, status or booleans has no status', () => {
  expect(statuses(['Deal', 'Amount'], ['Acorn', 5])).toBeNull();
});

test('closed, and no more, is known to be neither won nor lost, unless the stage tells', () => {
  expect(statuses(['Deal', 'Status'], ['A', 'Closed'], ['B', 'Won'])).toEqual(['', 'won']);
  expect(statuses(['Stage', 'Status'], ['Won', 'Closed'], ['Proposal', 'Closed'], ['Lost', 'Lost'])).toEqual([
    'won',
    '',
    'lost',
  ]);
});

test('an archived deal of Odoo keeps its stage, and is lost', () => {
  expect(statuses(['Stage', 'Active'], ['Proposition', 'FALSE'], ['Won', 'TRUE'], ['New', 'TRUE'])).toEqual([
    'lost',
    'won',
    'open',
  ]);
});
test('not won is open without a close date or before it, and lost after it, where no other column tells', () => {
  const cells = [
    ['Deal', 'Won', 'Close date'],
    ['Acorn', true, '2026-02-10'],
    ['Birch', false, '2026-12-11'],
    ['Cedar', false, '2026-06-15'],
    ['Dogwood', false, '2026-06-14'],
    ['Elm', false, ''],
    ['Fir', '', '2026-02-10'],
  ];
  expect(statuses(...cells)).toEqual(['won', 'open', 'open', 'lost', 'open', 'open']);
});

test('an expected close date that has passed makes no deal lost', () => {
  expect(statuses(['Deal', 'Is won', 'Expected close date'], ['Acorn', 'No', '2026-01-11'])).toEqual(['open']);
});

test('a lost date beside a won flag', () => {
  const cells = [
    ['Deal', 'Is won', 'Lost date'],
    ['Acorn', 'No', '2026-01-11'],
    ['Birch', 'No', ''],
  ];
  expect(statuses(...cells)).toEqual(['lost', 'open']);
});

test.each([
  ['Won', 'Lost'],
  ['Is closed won', 'Is closed lost'],
  ['Vunnen', 'Förlorad'],
  ['Vunnet', 'Tapt'],
  ['Wygrana', 'Przegrana'],
  ['是否赢单', '是否输单'],
  ['برد', 'باخت'],
])('check boxes %s and %s tell all three', (won, lost) => {
  const cells = [
    ['Deal', won, lost],
    ['Acorn', true, false],
    ['Birch', false, false],
    ['Cedar', false, true],
  ];
  expect(statuses(...cells)).toEqual(['won', 'open', 'lost']);
});

test('a lost check box alone leaves the others open', () => {
  expect(statuses(['Deal', 'Amount', 'Lost'], ['Acorn', 5, true], ['Birch', 5, false])).toEqual(['lost', 'open']);
});
