import { expect, test } from 'vitest';
import type { By } from '../../src/measures/grouping';
import { groupOrder } from '../../src/metrics/group-order';
import { derive } from '../derive/derive';

const DEALS = derive([
  ['Stage', 'Owner'],
  ['Won', 'a'],
  ['Negotiation', 'a'],
  ['Lead', 'a'],
  ['Lost', 'a'],
  ['Proposal', 'a'],
]);
const ordered = (by: By, ...groups: string[]) => groupOrder(groups, by, { deals: DEALS }).map((place) => groups[place]);
const OWNER = { field: 'owner', label: 'Owner' };

test('names stand by the alphabet, whatever their case and accents, with numbers by size', () => {
  expect(ordered(OWNER, 'Rep 10', 'ben', 'Rep 9', 'Émile', 'Zoe', 'Ada')).toEqual([
    'Ada',
    'ben',
    'Émile',
    'Rep 9',
    'Rep 10',
    'Zoe',
  ]);
});

test('the blank group stands last', () => {
  expect(ordered(OWNER, '', 'Ada')).toEqual(['Ada', '']);
  expect(ordered({ grain: 'month' }, '', '2026-01')).toEqual(['2026-01', '']);
});

test('parts of the calendar stand by time', () => {
  expect(ordered({ grain: 'week' }, '2026-W10', '2025-W52', '2026-W09')).toEqual(['2025-W52', '2026-W09', '2026-W10']);
  expect(ordered({ grain: 'quarter' }, '2026-Q2', '2025-Q4')).toEqual(['2025-Q4', '2026-Q2']);
});

test('stages stand in the order of the sales process', () => {
  const stages = ['Lost', 'Won', 'negotiation', 'Lead', '', 'Proposal'];
  expect(ordered({ field: 'stage', label: 'Stage' }, ...stages)).toEqual([
    'Lead',
    'Proposal',
    'negotiation',
    'Won',
    'Lost',
    '',
  ]);
});
