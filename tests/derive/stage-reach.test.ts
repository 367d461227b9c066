import { describe, expect, test } from 'vitest';
import { stageReach } from '../../src/derive/stage-reach';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';
import { bookOf } from './derive';

const DEALS: Cells = [
  ['Deal ID', 'Stage', 'Status', 'Amount', 'Created'],
  ['D1', 'Negotiation', 'Won', 1, '2026-01-01'],
  ['D2', 'Qualified', 'Lost', 1, '2026-01-02'],
  ['D3', 'Proposal', 'Lost', 1, '2026-01-03'],
  ['D4', 'Proposal', 'Open', 1, '2026-01-04'],
  ['D5', 'Lead', 'Open', 1, '2026-01-05'],
  ['D6', 'On hold', 'Open', 1, '2026-01-06'],
  ['D7', 'Proposal', 'On hold', 1, '2026-01-07'],
];
const of = (field: string, deals = DEALS, history?: Cells) =>
  columnOf('deals', field, history ? { deals, history } : { deals });

describe('how far deals came', () => {
  test('is their stage; a won deal has passed all, on hold is no stage', () => {
    const reach = stageReach(bookOf({ deals: DEALS }))!;
    expect(reach.stages).toEqual(['Lead', 'Qualified', 'Proposal', 'Negotiation']);
    expect([...reach.furthest]).toEqual([4, 1, 2, 2, 0, -1, 2]);
  });

  test('is the furthest stage of the history, also where a deal went back', () => {
    const history: Cells = [
      ['Deal ID', 'From stage', 'To stage', 'Entered'],
      ['D5', 'Negotiation', 'Lead', '2026-02-01'],
      ['D6', '', 'Proposal', '2026-02-01'],
    ];
    expect([...stageReach(bookOf({ deals: DEALS, history }))!.furthest]).toEqual([4, 1, 2, 2, 3, 2, 2]);
  });

  test('has the team’s own stages in their places', () => {
    const deals: Cells = [
      ['Deal', 'Stage', 'Amount', 'Probability'],
      ['A', 'Lead', 1, 0.1],
      ['B', 'Blue board', 1, 0.7],
      ['C', 'Proposal', 1, 0.8],
      ['D', 'Negotiation', 1, 0.9],
    ];
    expect(stageReach(bookOf({ deals }))!.stages).toEqual(['Lead', 'Blue board', 'Proposal', 'Negotiation']);
    expect(of('isQualified', deals)).toEqual(['FALSE', 'FALSE', 'TRUE', 'TRUE']);
  });
});

describe('flags', () => {
  test('of reach follow the class of the stages', () => {
    expect(of('reachedQualified')).toEqual(['TRUE', 'TRUE', 'TRUE', 'TRUE', 'FALSE', 'FALSE', 'TRUE']);
    expect(of('reachedProposal')).toEqual(['TRUE', 'FALSE', 'TRUE', 'TRUE', 'FALSE', 'FALSE', 'TRUE']);
    expect(of('reachedEvaluation')).toEqual(of('reachedProposal'));
  });

  test('of open deals that are qualified leave those on hold out, by stage or status', () => {
    expect(of('isQualified')).toEqual(['FALSE', 'FALSE', 'FALSE', 'TRUE', 'FALSE', 'FALSE', 'FALSE']);
  });

  test('are not told where lost deals hide the stage that they were lost in', () => {
    const deals: Cells = [
      ['Deal ID', 'Stage', 'Amount', 'Created'],
      ['D1', 'Closed Won', 1, '2026-01-01'],
      ['D2', 'Closed Lost', 1, '2026-01-02'],
      ['D3', 'Closed Lost', 1, '2026-01-02'],
      ['D4', 'Proposal', 1, '2026-01-03'],
    ];
    expect(of('reachedProposal', deals)).toBeNull();
    expect(of('isQualified', deals)).toEqual(['FALSE', 'FALSE', 'FALSE', 'TRUE']);
    const history: Cells = [
      ['Deal ID', 'From stage', 'To stage', 'Entered'],
      ['D2', '', 'Qualified', '2026-02-01'],
    ];
    expect(of('reachedProposal', deals, history)).toEqual(['TRUE', 'FALSE', 'FALSE', 'TRUE']);
  });

  test('are not told by stages of which nobody knows one', () => {
    const deals: Cells = [
      ['Deal', 'Stage', 'Amount', 'Expected close'],
      ['A', 'Blue', 1, '2026-07-01'],
      ['B', 'Green', 1, '2026-07-01'],
    ];
    expect(of('isQualified', deals)).toBeNull();
    const dated: Cells = [
      ['Deal', 'Stage', 'Amount', 'Qualified date'],
      ['A', 'Blue', 1, '2026-05-01'],
      ['B', 'Green', 1, ''],
    ];
    expect(of('isQualified', dated)).toEqual(['TRUE', 'FALSE']);
    expect(of('reachedQualified', dated)).toEqual(['TRUE', 'FALSE']);
  });
});

test('the day of evaluation is that of the history, else that of creation', () => {
  const history: Cells = [
    ['Deal ID', 'From stage', 'To stage', 'Entered'],
    ['D4', 'Lead', 'Evaluation', '2026-03-01'],
    ['D4', 'Evaluation', 'Proposal', '2026-04-01'],
    ['D5', 'Lead', 'Qualified', '2026-03-01'],
  ];
  expect(of('evaluationOn', DEALS, history)).toEqual([
    '2026-01-01',
    '',
    '2026-01-03',
    '2026-03-01',
    '',
    '',
    '2026-01-07',
  ]);
});
