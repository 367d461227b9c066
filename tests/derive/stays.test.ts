import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const staysOf = (history: Cells, deals?: Cells) => {
  const fields = ['dealId', 'stage', 'days', 'soFar'].map(
    (field) => columnOf('stays', field, deals ? { history, deals } : { history })!,
  );
  return fields[0]!.map((_, row) => fields.map((values) => values[row]).join(' '));
};

describe('a log of changes', () => {
  const history: Cells = [
    ['Deal ID', 'From stage', 'To stage', 'Changed on'],
    ['D1', 'Lead', 'Qualified', '2026-01-11'],
    ['D1', 'Qualified', 'Proposal', '2026-01-21'],
    ['D1', 'Proposal', 'Proposal', '2026-01-25'],
    ['D1', 'Proposal', 'Qualified', '2026-01-31'],
    ['D1', 'Qualified', 'Closed Won', '2026-02-10'],
    ['D2', '', 'Lead', '2026-06-01'],
    ['D3', '', 'Proposal', '2026-05-01'],
  ];
  const deals: Cells = [
    ['Deal ID', 'Stage', 'Amount', 'Created', 'Closed'],
    ['D1', 'Closed Won', 1, '2026-01-01', '2026-02-10'],
    ['D2', 'Lead', 1, '2026-06-01', ''],
    ['D3', 'Closed Lost', 1, '2026-05-01', '2026-05-31'],
  ];

  test('has a stay from each change to the next one; the last of open deals lasts', () => {
    expect(staysOf(history)).toEqual([
      'D1 Qualified 10 ',
      'D1 Proposal 10 ',
      'D1 Qualified 10 ',
      'D2 Lead  14',
      'D3 Proposal  45',
    ]);
  });

  test('beside its deals begins with the first stage, and ends when the deal closed', () => {
    expect(staysOf(history, deals)).toEqual([
      'D1 Lead 10 ',
      'D1 Qualified 10 ',
      'D1 Proposal 10 ',
      'D1 Qualified 10 ',
      'D2 Lead  14',
      'D3 Proposal 30 ',
    ]);
  });

  test('may stand the newest first, with several changes on one day', () => {
    const newestFirst: Cells = [
      ['Deal ID', 'Field', 'New value', 'Changed on'],
      ['D1', 'Stage', 'Closed Won', '2026-01-21'],
      ['D1', 'Amount', '5000', '2026-01-20'],
      ['D1', 'Stage', 'Negotiation', '2026-01-21'],
      ['D1', 'Stage', 'Proposal', '2026-01-11'],
      ['D1', 'Stage', 'Qualified', '2026-01-11'],
      ['D1', 'Stage', 'Lead', '2026-01-01'],
    ];
    expect(staysOf(newestFirst)).toEqual(['D1 Lead 10 ', 'D1 Qualified 0 ', 'D1 Proposal 10 ', 'D1 Negotiation 0 ']);
  });
});

describe('stays as they are written', () => {
  const header = ['Deal ID', 'Stage', 'Date entered', 'Date left', 'Days in stage'];

  test('count by their days, else from entry to exit', () => {
    const history = [
      header,
      ['D1', 'Lead', '2026-01-01', '2026-01-11', 7],
      ['D1', 'Qualified', '2026-01-11', '2026-01-15', ''],
      ['D1', 'Proposal', '2026-01-15', '2026-01-10', ''],
    ];
    expect(staysOf(history)).toEqual(['D1 Lead 7 ', 'D1 Qualified 4 ', 'D1 Proposal  ']);
  });

  test('last without an exit, or with one in the far future, when nothing of the deal comes later', () => {
    const history = [
      header,
      ['D1', 'Lead', '2026-06-01', '', ''],
      ['D1', 'Qualified', '2026-06-05', '', ''],
      ['D2', 'Lead', '2026-06-01', '2099-12-31', ''],
      ['D3', 'Lead', '2026-06-01', '2026-06-02', ''],
    ];
    expect(staysOf(history)).toEqual(['D1 Lead  ', 'D1 Qualified  10', 'D2 Lead  14', 'D3 Lead 1 ']);
  });
});

test('a history whose stage stands under its value is read', () => {
  const history: Cells = [
    ['Deal ID', 'Value', 'Date entered', 'Date left'],
    ['D1', 'Lead', '2026-01-01', '2026-01-11'],
  ];
  expect(staysOf(history)).toEqual(['D1 Lead 10 ']);
});

test('without a deal or a stage column there are none', () => {
  expect(
    columnOf('stays', 'days', {
      history: [
        ['Stage', 'Date entered', 'Date left'],
        ['Lead', '2026-01-01', ''],
      ],
    }),
  ).toBeNull();
});
