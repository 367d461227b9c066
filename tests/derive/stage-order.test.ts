import { expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import type { TextColumn } from '../../src/model/column';
import { derive } from './derive';

function orderOf(...cells: Cells): string[] {
  const deals = derive(cells);
  const { values } = deals.column('stage') as TextColumn;
  return values
    .map((name, code) => ({ name, place: deals.stageOrder![code]! }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}

const stages = (...names: string[]) => orderOf(['Stage', 'Amount'], ...names.map((name) => [name, 1]));

test('known stages stand in the order of the sales process, won and lost last', () => {
  expect(stages('Lost', 'Won', 'Negotiation', 'Lead', 'Proposal', 'Qualified', 'Contacted')).toEqual([
    'Lead',
    'Contacted',
    'Qualified',
    'Proposal',
    'Negotiation',
    'Won',
    'Lost',
  ]);
});

test('a blank stage has no place', () => {
  expect(stages('Proposal', '', 'Lead')).toEqual(['Lead', 'Proposal']);
});

test('stages of the team’s own stand by the mean probability of their deals', () => {
  const cells = [
    ['Stage', 'Probability'],
    ['Gold', 90],
    ['Tin', 10],
    ['Silver', 40],
    ['Silver', 60],
    ['Tin', 20],
  ];
  expect(orderOf(...cells)).toEqual(['Tin', 'Silver', 'Gold']);
});

test('without probabilities the team’s own stages stand as they come', () => {
  expect(stages('Gold', 'Tin', 'Silver')).toEqual(['Gold', 'Tin', 'Silver']);
});

test('without a stage column there is no order', () => {
  expect(
    derive([
      ['Is won', 'Amount'],
      ['Yes', 5],
    ]).stageOrder,
  ).toBeUndefined();
});
