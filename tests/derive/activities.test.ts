import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { columnOf } from './columns-of';

const of = (field: string, activities: Cells, today?: string) => columnOf('activities', field, { activities }, today);

const LOG: Cells = [
  ['Date', 'Rep', 'Type', 'Direction', 'Outcome', 'Status', 'Account', 'Deal ID'],
  ['2026-06-01', 'Ada', 'Phone call', 'Outbound', 'Connected', 'Done', 'Acorn', 'D1'],
  ['2026-06-02', 'Ada', 'Call', 'Inbound', 'Left voicemail', 'Completed', 'Birch', ''],
  ['2026-06-03', 'Ben', 'Demo', '', 'Held', 'Done', 'Acorn', ''],
  ['2026-06-04', 'Ben', 'Meeting', '', 'No show', 'Done', 'Cedar', ''],
  ['2026-06-05', 'Ben', 'Meeting', '', '', 'Cancelled', 'Cedar', ''],
  ['2026-06-20', 'Ben', 'Site visit', '', '', 'Planned', 'Cedar', ''],
  ['2026-06-06', 'Ada', 'Proposal sent', '', '', 'Done', 'Cedar', ''],
  ['2026-06-07', 'Ada', 'Email', 'Outbound', 'Replied', 'Done', 'acorn ', ''],
];

describe('rows', () => {
  test('of a log count one each', () => {
    expect(of('count', LOG)).toEqual(Array(8).fill('1'));
  });

  test('of a tab with counts are as they stand', () => {
    const counts: Cells = [
      ['Date', 'Rep', 'Activity type', 'Count'],
      ['2026-06-01', 'Ada', 'Call', 12],
      ['2026-06-01', 'Ada', 'Demo', ''],
    ];
    expect(of('count', counts)).toEqual(['12', '']);
    expect(of('kind', counts)).toEqual(['call', 'demo']);
  });

  test('of a tab with one column a type become one for each number, blanks none', () => {
    const wide: Cells = [
      ['Date', 'Rep', 'Calls', 'E-mails', 'Meetings held'],
      ['2026-06-01', 'Ada', 12, 30, 0],
      ['2026-06-08', 'Ben', '', 7, 2],
    ];
    expect(of('kind', wide)).toEqual(['call', 'email', 'meeting', 'email', 'meeting']);
    expect(of('count', wide)).toEqual(['12', '30', '0', '7', '2']);
    expect(of('rep', wide)).toEqual(['Ada', 'Ada', 'Ada', 'Ben', 'Ben']);
    expect(of('done', wide)).toEqual(Array(5).fill('TRUE'));
    expect(of('isCold', wide)).toEqual(Array(5).fill('FALSE'));
  });

  test('of a column of cold calls are cold', () => {
    const wide: Cells = [
      ['Date', 'Rep', 'Cold calls', 'Demos'],
      ['2026-06-01', 'Ada', 12, 3],
    ];
    expect(of('isCold', wide)).toEqual(['TRUE', 'FALSE']);
    expect(of('kind', wide)).toEqual(['call', 'demo']);
  });
});

describe('kinds', () => {
  test('are told by the words of the type; the team’s own stay as they are written', () => {
    const kinds = ['call', 'call', 'demo', 'meeting', 'meeting', 'visit', 'Proposal sent', 'email'];
    expect(of('kind', LOG)).toEqual(kinds);
  });

  test('are told by the subject where the type is blank', () => {
    const log: Cells = [
      ['Date', 'Type', 'Subject', 'Direction'],
      ['2026-06-01', '', 'Call: the offer', 'Outbound'],
      ['2026-06-01', 'Demo', 'Call', ''],
      ['2026-06-01', '', 'Something else', ''],
    ];
    expect(of('kind', log)).toEqual(['call', 'demo', '']);
  });

  test.each([
    ['sv', ['Datum', 'Säljare', 'Typ', 'Utfall'], ['2026-06-01', 'Ada', 'Kundmöte', 'Genomfört'], 'meeting'],
    ['zh', ['日期', '销售', '类型', '结果'], ['2026-06-01', 'Ada', '产品演示', '已完成'], 'demo'],
    ['fa', ['تاریخ', 'فروشنده', 'نوع', 'نتیجه'], ['2026-06-01', 'Ada', 'جلسه', 'برگزار شد'], 'meeting'],
  ])('are read in other languages: %s', (_, header, row, kind) => {
    expect(of('kind', [header, row])).toEqual([kind]);
    expect(of('isHeld', [header, row])).toEqual(['TRUE']);
  });
});

describe('what became of them', () => {
  test('is told by the status', () => {
    expect(of('state', LOG)).toEqual(['done', 'done', 'done', 'done', 'cancelled', 'booked', 'done', 'done']);
    expect(of('done', LOG)!.filter((done) => done === 'TRUE')).toHaveLength(6);
  });

  test('is done without a status, and booked on a day to come', () => {
    const log: Cells = [
      ['Date', 'Rep', 'Type', 'Minutes'],
      ['2026-06-14', 'Ada', 'Call', 5],
      ['2026-06-16', 'Ada', 'Call', ''],
      ['', 'Ada', 'Call', ''],
    ];
    expect(of('state', log, '2026-06-15')).toEqual(['done', 'booked', 'done']);
  });

  test('is told by the yes and no of a Done column; a blank is a no', () => {
    const log: Cells = [
      ['Date', 'Type', 'Outcome', 'Done'],
      ['2026-06-01', 'Call', '', true],
      ['2026-06-02', 'Call', '', false],
      ['2026-06-03', 'Call', '', ''],
      ['2026-06-04', 'Meeting', 'Cancelled', false],
    ];
    expect(of('state', log)).toEqual(['done', 'booked', 'booked', 'cancelled']);
  });

  test('is told by the outcome where there is neither', () => {
    const log: Cells = [
      ['Start time', 'Title', 'Type', 'Meeting outcome'],
      ['2026-06-01', 'A', 'Meeting', 'Scheduled'],
      ['2026-06-02', 'B', 'Meeting', 'Completed'],
      ['2026-06-03', 'C', 'Meeting', 'No show'],
      ['2026-06-04', 'D', 'Meeting', 'Canceled'],
    ];
    expect(of('state', log)).toEqual(['booked', 'done', 'cancelled', 'cancelled']);
    expect(of('isHeld', log)).toEqual(['FALSE', 'TRUE', 'FALSE', 'FALSE']);
  });

  test('is not said by a status that nobody knows among others, and passed over when none is known', () => {
    const header = ['Date', 'Type', 'Outcome', 'Status'];
    const known = ['2026-06-01', 'Call', '', 'Done'];
    const unknown = ['2026-06-02', 'Call', '', 'Blorp'];
    expect(of('done', [header, known, unknown])).toEqual(['TRUE', '']);
    expect(of('done', [header, unknown])).toEqual(['TRUE']);
  });
});

describe('directions', () => {
  test('come from a column, a yes and no, or a word of the type', () => {
    expect(of('isOutbound', LOG)).toEqual(['TRUE', 'FALSE', '', '', '', '', 'TRUE', 'TRUE']);
    const flags: Cells = [
      ['activity_type', 'activity_date', 'is_outbound'],
      ['Call', '2026-06-01', 1],
      ['Call', '2026-06-02', 0],
    ];
    expect(of('isOutbound', flags)).toEqual(['TRUE', 'FALSE']);
    const types: Cells = [
      ['Date', 'Type', 'Outcome'],
      ['2026-06-01', 'Incoming call', ''],
      ['2026-06-01', 'Outbound email', ''],
      ['2026-06-01', 'In person meeting', ''],
      ['2026-06-01', 'Cold call', ''],
    ];
    expect(of('isOutbound', types)).toEqual(['FALSE', 'TRUE', '', 'TRUE']);
  });

  test('tell replies, as does an e-mail that was answered', () => {
    expect(of('isReply', LOG)).toEqual(['FALSE', 'TRUE', 'FALSE', 'FALSE', 'FALSE', 'FALSE', 'FALSE', 'TRUE']);
  });
});

describe('talks', () => {
  test('are calls that reached somebody and meetings held; a demo is held and no talk', () => {
    expect(of('isConnected', LOG)).toEqual(['TRUE', ...Array(7).fill('FALSE')]);
    expect(of('isHeld', LOG)).toEqual(['FALSE', 'FALSE', 'TRUE', ...Array(5).fill('FALSE')]);
    expect(of('isConversation', LOG)).toEqual(['TRUE', ...Array(7).fill('FALSE')]);
  });

  test('are told by what stands before a dash, else by the minutes', () => {
    const log: Cells = [
      ['Date', 'Type', 'Outcome', 'Duration minutes'],
      ['2026-06-01', 'Phone Call', 'Negative - Client hesitant', ''],
      ['2026-06-01', 'Phone Call', 'Neutral - Information shared', 15],
      ['2026-06-01', 'Phone Call', '', ''],
      ['2026-06-01', 'Phone Call', 'No answer', 1],
      ['2026-06-01', 'Phone Call', 'Voicemail', 2],
    ];
    expect(of('isConnected', log)).toEqual(['TRUE', 'TRUE', '', 'FALSE', 'FALSE']);
  });
});

describe('cold calls', () => {
  test('are those that say so', () => {
    const log: Cells = [
      ['Date', 'Type', 'Subject', 'Direction'],
      ['2026-06-01', 'Cold call', 'A', ''],
      ['2026-06-01', 'Call', 'Cold calling list 7', ''],
      ['2026-06-01', 'Call', 'Offer', 'Outbound'],
    ];
    expect(of('isCold', log)).toEqual(['TRUE', 'TRUE', 'FALSE']);
  });

  test('are outbound calls without a deal, and without a lead that came otherwise, where none says so', () => {
    const activities: Cells = [
      ['Date', 'Type', 'Direction', 'Deal ID', 'Lead ID'],
      ['2026-06-01', 'Call', 'Outbound', '', ''],
      ['2026-06-01', 'Call', 'Outbound', 'D1', ''],
      ['2026-06-01', 'Call', 'Outbound', '', 'L1'],
      ['2026-06-01', 'Call', 'Outbound', '', 'L2'],
      ['2026-06-01', 'Call', 'Inbound', '', ''],
      ['2026-06-01', 'Email', 'Outbound', '', ''],
    ];
    const leads: Cells = [
      ['Lead ID', 'Created', 'Lead source', 'Lead status'],
      ['L1', '2026-06-01', 'Cold call', 'New'],
      ['L2', '2026-06-01', 'Website', 'New'],
    ];
    expect(columnOf('activities', 'isCold', { activities, leads })).toEqual([
      'TRUE',
      'FALSE',
      'TRUE',
      'FALSE',
      'FALSE',
      'FALSE',
    ]);
    expect(of('isCold', activities)!.slice(2, 4)).toEqual(['FALSE', 'FALSE']);
  });
});

describe('customers', () => {
  test('are one, however their names are spelt', () => {
    expect(new Set(of('customer', LOG))).toEqual(new Set(['Acorn', 'Birch', 'Cedar']));
  });

  test('are those of the deal or the lead where the log does not name them', () => {
    const activities: Cells = [
      ['Date', 'Type', 'Outcome', 'Deal ID', 'Lead ID'],
      ['2026-06-01', 'Call', '', 'D1', ''],
      ['2026-06-01', 'Call', '', '', 'L1'],
      ['2026-06-01', 'Call', '', '', ''],
    ];
    const deals: Cells = [
      ['Deal ID', 'Account', 'Stage', 'Amount'],
      ['D1', 'Acorn', 'Won', 5],
    ];
    const leads: Cells = [
      ['Lead ID', 'Company', 'Email', 'Lead status'],
      ['L1', 'Birch', 'a@birch.example', 'New'],
    ];
    expect(columnOf('activities', 'customer', { activities, deals, leads })).toEqual(['Acorn', 'Birch', '']);
    expect(of('customer', activities)).toBeNull();
  });
});

test('the day is that of the time where there is no date', () => {
  const log: Cells = [
    ['Call time', 'Type', 'Outcome'],
    [new Date('2026-06-01T22:30:00Z'), 'Call', ''],
  ];
  expect(of('day', log)).toEqual(['2026-06-01']);
});
