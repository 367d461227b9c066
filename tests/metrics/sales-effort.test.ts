import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/cell';
import { byGroup, call, sentence } from '../functions/call';
import { LOG } from './activity-log';

const explained = (...args: Parameters<typeof call>[1][]) =>
  new Map(call('KPIEXPLAIN', 'SALESEFFORT', ...args) as [string, unknown][]);

test('counts what was done: 12 of 14', () => {
  expect(call('SALESEFFORT', LOG)).toBe(12);
  expect(byGroup(call('SALESEFFORT', LOG, '', 'Rep'))).toEqual({ Ada: 7, Ben: 5 });
  expect(byGroup(call('SALESEFFORT', LOG, '', 'month'))).toEqual({ '2026-04': 5, '2026-05': 4, '2026-06': 3 });
});

test('is 0 where nothing was done', () => {
  expect(call('SALESEFFORT', LOG, '2025')).toBe(0);
});

test('counts one type by a criterion, the team’s own as it is written', () => {
  expect(call('SALESEFFORT', LOG, '', '', 'Type', 'Call')).toBe(3);
  expect(byGroup(call('SALESEFFORT', LOG, '', 'Type'))).toEqual({
    Call: 3,
    Demo: 2,
    Email: 2,
    Meeting: 1,
    'Reference visit prepared': 1,
    'Site visit': 1,
    Training: 2,
  });
});

test('shows what is booked and cancelled apart, by kind', () => {
  const lines = explained(LOG);
  expect(lines.get('Booked')).toBe(1);
  expect(lines.get('Cancelled, or nobody came')).toBe(1);
  expect(lines.get('Meeting: done')).toBe(1);
  expect(lines.get('Meeting: booked')).toBe(1);
  expect(lines.get('Reference visit prepared: done')).toBe(1);
});

describe('against activity targets', () => {
  const targets: Cells = [
    ['Rep', 'Period', 'Activity type', 'Activity target'],
    ['Ada', '2026-Q2', 'Call', 4],
    ['Ben', '2026-Q2', 'Call', 8],
    ['Ada', '2026-Q2', 'Demo', 3],
    ['', '2026-Q2', 'Meeting', 10],
  ];

  test('stands the target of all reps; that of everybody where nobody has one of their own', () => {
    const lines = explained(LOG, targets, '2026-Q2');
    expect(lines.get('Call: target')).toBe(12);
    expect(lines.get('Call: share of the target')).toBe(0.25);
    expect(lines.get('Meeting: target')).toBe(10);
    expect(lines.has('Email: target')).toBe(false);
  });

  test('stands the own target beside one rep', () => {
    const lines = explained(LOG, targets, '2026-Q2', '', 'Rep', 'Ada');
    expect(lines.get('Sales effort')).toBe(7);
    expect(lines.get('Call: target')).toBe(4);
    expect(lines.get('Call: share of the target')).toBe(0.5);
    expect(lines.has('Meeting: target')).toBe(false);
  });

  test('stands the part of the target that falls into the period', () => {
    expect(explained(LOG, targets, '2026-04').get('Call: target')).toBeCloseTo(4, 9);
  });
});

test.each([
  [
    'counts',
    [
      ['Date', 'Rep', 'Type', 'Count'],
      ['2026-06-01', 'Ada', 'Call', 20],
      ['2026-06-01', 'Ben', 'Demo', 2],
      ['2026-06-02', 'Ada', 'Call', ''],
    ],
  ],
  [
    'a column a type',
    [
      ['Date', 'Rep', 'Calls', 'Demos'],
      ['2026-06-01', 'Ada', 20, ''],
      ['2026-06-01', 'Ben', '', 2],
    ],
  ],
] as [string, Cells][])('adds up %s', (_, cells) => {
  expect(call('SALESEFFORT', cells)).toBe(22);
  expect(byGroup(call('SALESEFFORT', cells, '', 'Rep'))).toEqual({ Ada: 20, Ben: 2 });
});

describe('counts of months and weeks', () => {
  test.each([
    ['Month', '2026-04', '2026-05'],
    ['Week', '2026-W15', '2026-W20'],
    ['Month', 'April 2026', 'May 2026'],
  ])('written under %s as %s stand on the first day', (header, first, second) => {
    const cells: Cells = [
      [header, 'Rep', 'Calls', 'Meetings'],
      [first, 'Ada', 20, 4],
      [second, 'Ada', 25, ''],
    ];
    expect(call('SALESEFFORT', cells)).toBe(49);
    expect(byGroup(call('SALESEFFORT', cells, '', 'month'))).toEqual({ '2026-04': 24, '2026-05': 25 });
    expect(call('SALESEFFORT', cells, '2026-04')).toBe(24);
  });

  test('other texts get a sentence', () => {
    const cells: Cells = [
      ['Month', 'Rep', 'Calls', 'Meetings'],
      ['soon', 'Ada', 20, 4],
    ];
    expect(sentence(() => call('SALESEFFORT', cells, '2026-04'))).toContain('needs dates in Month');
  });
});

describe('total rows', () => {
  const wide: Cells = [
    ['Date', 'Rep', 'Calls', 'Meetings'],
    ['2026-05-04', 'Ada', 5, 1],
    ['2026-05-11', 'Ben', 15, 3],
  ];
  test.each([
    ['at the end', ['Total', '', 20, 4]],
    ['in the place of a rep', ['', 'Grand total', 20, 4]],
    ['of a day', ['2026-05-11', 'Total', 15, 3]],
    ['in another language', ['Summa', '', 20, 4]],
  ] as [string, Cells[number]][])('%s are not added', (_, row) => {
    const cells = [...wide, row];
    expect(call('SALESEFFORT', cells)).toBe(24);
    expect(call('SALESEFFORT', cells, '2026-Q2')).toBe(24);
    expect(byGroup(call('SALESEFFORT', cells, '', 'Rep'))).toEqual({ Ada: 6, Ben: 18 });
  });

  test('of a tab with counts are not added', () => {
    const cells: Cells = [
      ['Type', 'Count', 'Date'],
      ['Call', 8, '2026-05-04'],
      ['Meeting', 4, '2026-05-04'],
      ['Total', 12, ''],
    ];
    expect(call('SALESEFFORT', cells)).toBe(12);
  });

  test('count where there is nothing else', () => {
    const cells: Cells = [
      ['Date', 'Rep', 'Calls', 'Meetings'],
      ['2026-05-04', 'Total', 5, 1],
      ['2026-05-11', 'Total', 15, 3],
    ];
    expect(call('SALESEFFORT', cells)).toBe(24);
  });
});

describe('types in other languages', () => {
  const log: Cells = [
    ['Datum', 'Säljare', 'Typ', 'Konto'],
    ['2026-05-04', 'Ada', 'Samtal', 'Ek'],
    ['2026-05-05', 'Ada', 'Möte', 'Ek'],
    ['2026-05-06', 'Bo', 'Telefonsamtal', 'Al'],
  ];

  test('are asked for as they are written, or in English', () => {
    expect(call('SALESEFFORT', log, '', '', 'Typ', 'Samtal')).toBe(1);
    expect(call('SALESEFFORT', log, '', '', 'Type', 'Call')).toBe(2);
    expect(byGroup(call('SALESEFFORT', log, '', 'Type'))).toEqual({ Call: 2, Meeting: 1 });
    expect(call('SALESEFFORT', log, '', '', 'Kind', 'Call')).toBe(2);
    expect(byGroup(call('SALESEFFORT', log, '', 'Typ'))).toEqual({ Samtal: 1, Telefonsamtal: 1, Möte: 1 });
  });

  test('under a header as it is written stay as they are written', () => {
    const english = log.map((row, i) => (i === 0 ? ['Date', 'Rep', 'Type', 'Account'] : row));
    expect(byGroup(call('SALESEFFORT', english, '', 'Type'))).toEqual({ Samtal: 1, Telefonsamtal: 1, Möte: 1 });
    expect(byGroup(call('SALESEFFORT', english, '', 'Kind'))).toEqual({ Call: 2, Meeting: 1 });
  });

  test('of a tab with a column a type have their name in any language', () => {
    const wide: Cells = [
      ['Datum', 'Säljare', 'Samtal', 'Möten'],
      ['2026-05-04', 'Ada', 5, 1],
    ];
    for (const header of ['Type', 'Typ', 'Aktivitetstyp', 'Rodzaj', '类型', 'نوع فعالیت']) {
      expect(byGroup(call('SALESEFFORT', wide, '', header))).toEqual({ Call: 5, Meeting: 1 });
    }
    expect(call('SALESEFFORT', wide, '', '', 'Typ', 'Call')).toBe(5);
  });
});

describe('of a tab with a column a type, the team’s own word for a type is found as ours is', () => {
  const counts: Cells = [
    ['Datum', 'Säljare', 'Kund', 'Samtal', 'Möten'],
    ['2026-06-01', 'Ada', 'Ek', 20, 2],
    ['2026-06-02', 'Bo', 'Al', 5, ''],
  ];

  test.each(['Samtal', 'samtal ', '=Samtal', 'Call', 'call'])('calls by %s', (word) => {
    expect(call('SALESEFFORT', counts, '', '', 'Typ', word)).toBe(25);
    expect(call('SALESEFFORT', counts, '', 'Säljare', 'Typ', word)).toEqual(
      call('SALESEFFORT', counts, '', 'Säljare', 'Type', 'Call'),
    );
    expect(call('TOUCHESPERACCOUNT', counts, '', '', 'Type', word)).toBe(12.5);
  });

  test('all but calls, by either word', () => {
    for (const word of ['<>Samtal', '<>Call']) expect(call('SALESEFFORT', counts, '', '', 'Typ', word)).toBe(2);
  });

  test('a word that is no type there finds nothing, and a header that is none finds what it says', () => {
    expect(call('SALESEFFORT', counts, '', '', 'Typ', 'Demo')).toBe(0);
    expect(call('SALESEFFORT', counts, '', '', 'Typ', 'Ada')).toBe(0);
    expect(call('SALESEFFORT', counts, '', '', 'Säljare', 'Ada')).toBe(22);
  });
});
