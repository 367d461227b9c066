import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoadedTable } from '../../src/derive/derivation';
import { quotas } from '../../src/derive/quotas';
import { teamQuotas } from '../../src/derive/team-quotas';
import { addMonths, dayFromIso, dayOf, isoOf } from '../../src/lib/days';
import { monthPeriod, quarterPeriod, yearPeriod } from '../../src/model/calendar';
import type { Cells } from '../../src/model/cell';
import type { DayColumn, NumberColumn } from '../../src/model/column';
import { textOfValue } from '../../src/model/text-of-value';
import { bookOf } from './derive';

/** The quota of the days from one to another, both included; of a rep when one is named. */
function quotaOf(table: LoadedTable | undefined, from: string, to = from, rep?: string): number {
  const days = (table!.column('day') as DayColumn).values;
  const parts = (table!.column('quota') as NumberColumn).values;
  const reps = table!.column('rep');
  let sum = 0;
  for (let row = 0; row < table!.size; row++) {
    if (rep !== undefined && textOfValue(reps!, row) !== rep) continue;
    if (days[row]! >= dayFromIso(from)! && days[row]! <= dayFromIso(to)!) sum += parts[row]!;
  }
  return sum;
}

function quotasOf(targets: Cells, team?: Cells): LoadedTable | undefined {
  return quotas(bookOf(team ? { targets, team } : { targets }));
}

const under = (...rows: (string | number)[][]): Cells => [['Rep', 'Period', 'Quota'], ...rows];

describe('the days of a quota', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['Q1 2026', '2026-01-01', '2026-03-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['FY2026', '2026-01-01', '2026-12-31'],
    ['Feb 2026', '2026-02-01', '2026-02-28'],
    ['2026/02', '2026-02-01', '2026-02-28'],
    ['02/2026', '2026-02-01', '2026-02-28'],
    ['2026-01-10..2026-01-19', '2026-01-10', '2026-01-19'],
    ['2026-W31', '2026-07-27', '2026-08-02'],
    ['this year', '2026-01-01', '2026-12-31'],
  ])('of the period %s are %s to %s', (period, start, end) => {
    const table = quotasOf(under(['Ada', period, 1200]))!;
    const days = [...(table.column('day') as DayColumn).values];
    expect([isoOf(Math.min(...days)), isoOf(Math.max(...days))]).toEqual([start, end]);
    expect(quotaOf(table, start, end)).toBe(1200);
  });

  test('go from a start to an end date', () => {
    const table = quotasOf([
      ['Rep', 'Start date', 'End date', 'Quota'],
      ['Ada', '2026-01-01', '2026-03-31', 900],
    ]);
    expect(quotaOf(table, '2026-02-01', '2026-02-28')).toBe(300);
  });

  test('go from a start date to the next of the same rep, the last as long as most do', () => {
    const table = quotasOf([
      ['Rep', 'Valid from', 'Quota'],
      ['Ada', '2026-04-01', 600],
      ['Ben', '2026-01-01', 50],
      ['Ada', '2026-01-01', 300],
      ['Ben', '2026-02-01', 60],
      ['Ben', '2026-05-01', 70],
      ['Ben', '2026-08-01', 80],
    ])!;
    expect(quotaOf(table, '2026-03-31', '2026-03-31', 'Ada')).toBeCloseTo(300 / 3 / 31, 9);
    expect(quotaOf(table, '2026-04-01', '2026-06-30', 'Ada')).toBe(600);
    expect(quotaOf(table, '2026-07-01', '2026-12-31', 'Ada')).toBe(0);
    expect(quotaOf(table, '2026-02-01', '2026-02-28', 'Ben')).toBe(20);
    expect(quotaOf(table, '2026-08-01', '2026-10-31', 'Ben')).toBe(80);
  });

  test('of a single start date are what its header says', () => {
    const table = quotasOf([
      ['Rep', 'Month', 'Quota'],
      ['Ada', new Date('2026-02-01'), 280],
    ]);
    expect(quotaOf(table, '2026-02-28')).toBe(10);
    expect(quotaOf(table, '2026-03-01')).toBe(0);
  });

  test('that nothing tells make no quotas', () => {
    expect(quotasOf(under(['Ada', 'soon', 100]))).toBeUndefined();
    expect(
      quotasOf([
        ['Rep', 'Period', 'Activity target'],
        ['Ada', '2026', 5],
      ]),
    ).toBeUndefined();
  });

  test.each([
    ['Quarter', 'Q2', '2026-04-01', '2026-06-30'],
    ['Quarter', 2, '2026-04-01', '2026-06-30'],
    ['Month', 5, '2026-05-01', '2026-05-31'],
    ['Month', 'May', '2026-05-01', '2026-05-31'],
    ['Month', '', '2026-01-01', '2026-12-31'],
  ])('stand in a column of years and one of each %s: %s', (header, part, start, end) => {
    const table = quotasOf([
      ['Year', header, 'Rep', 'Quota'],
      [2026, part, 'Ada', 900],
    ])!;
    const days = [...(table.column('day') as DayColumn).values];
    expect([isoOf(Math.min(...days)), isoOf(Math.max(...days))]).toEqual([start, end]);
  });

  test('are fiscal under a header that says so', () => {
    const table = quotasOf([
      ['Rep', 'Fiscal Quarter', 'Quota'],
      ['Ada', '2026-Q2', 91],
    ]);
    expect(quotaOf(table, '2026-04-01', '2026-06-30')).toBe(91);
  });
});

describe('a quota is split evenly', () => {
  test('over months, and a month over its days', () => {
    const table = quotasOf(under(['Ada', '2026', 365000]));
    expect(quotaOf(table, '2026-02-01', '2026-02-28')).toBeCloseTo(365000 / 12, 6);
    expect(quotaOf(table, '2026-02-14')).toBeCloseTo(365000 / 12 / 28, 6);
  });

  test('and its months, quarters and year agree to the cent, whatever it is', () => {
    const period = fc.constantFrom('2026', '2026-Q3', '2026-07', '2026-03-15..2026-11-02');
    const row = fc.tuple(
      fc.constantFrom('Ada', 'Ben', ''),
      period,
      fc.integer({ min: 1, max: 5e9 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const table = quotasOf(under(...rows));
        const between = ({ start, end }: { start: number; end: number }) => quotaOf(table, isoOf(start), isoOf(end));
        const months = Array.from({ length: 12 }, (_, i) => between(monthPeriod(2026, i + 1)));
        const quarters = [1, 2, 3, 4].map((quarter) => between(quarterPeriod(2026, quarter)));
        const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const year = between(yearPeriod(2026));
        expect(Math.abs(total(months) - year)).toBeLessThan(0.005);
        expect(Math.abs(total(quarters) - year)).toBeLessThan(0.005);
        quarters.forEach((quarter, i) => {
          expect(Math.abs(total(months.slice(3 * i, 3 * i + 3)) - quarter)).toBeLessThan(0.005);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('and whole amounts add up without an error in the last digits', () => {
    const table = quotasOf(under(['Ada', '2026', 100], ['Ben', '2026-Q1', 77], ['Cid', '2026-01', 13]));
    expect(quotaOf(table, '2026-01-01', '2026-12-31')).toBe(190);
    expect(quotaOf(table, '2026-01-01', '2026-03-31')).toBe(115);
  });

  test('the order of rows does not matter', () => {
    const rows = [
      ['Ada', '2026', 100],
      ['', '2026-Q1', 77],
      ['Ada', '2026-01', 13],
      ['Ben', '2026-Q1', 7],
    ];
    const month = (table: LoadedTable | undefined) => quotaOf(table, '2026-01-01', '2026-01-31');
    expect(month(quotasOf(under(...[...rows].reverse())))).toBe(month(quotasOf(under(...rows))));
  });
});

describe('of quotas that say the same the closest counts', () => {
  test('the team’s stands back on days for which a rep has one', () => {
    const table = quotasOf(under(['', '2026', 1200], ['Ada', '2026-Q1', 90], ['Ben', '2026-02', 50]));
    expect(quotaOf(table, '2026-01-01', '2026-03-31')).toBe(140);
    expect(quotaOf(table, '2026-04-01', '2026-06-30')).toBe(300);
  });

  test('a total is the quota of the team, and nobody’s name', () => {
    const table = quotasOf(under(['Total', '2026-01', 150], ['Ada', '2026-01', 70], ['Ben', '2026-01', 80]));
    expect(quotaOf(table, '2026-01-01', '2026-01-31')).toBe(150);
    const alone = quotasOf(under(['Total', '2026-01', 150]))!;
    expect(quotaOf(alone, '2026-01-01', '2026-01-31', '')).toBe(150);
  });

  test('a year’s stands back where its months have quotas', () => {
    const table = quotasOf(under(['Ada', '2026', 1200], ['Ada', '2026-01', 70], ['Ada', '2026-02', 80]));
    expect(quotaOf(table, '2026-01-01', '2026-02-28')).toBe(150);
    expect(quotaOf(table, '2026-03-01', '2026-03-31')).toBe(100);
  });

  test('two of the same rep and days add up', () => {
    expect(quotaOf(quotasOf(under(['Ada', '2026-01', 70], ['ada', '2026-01', 80])), '2026-01-01', '2026-01-31')).toBe(
      150,
    );
  });

  test('a team’s stands back behind its own reps alone', () => {
    const targets = [
      ['Rep', 'Team', 'Period', 'Quota'],
      ['', 'North', '2026-01', 100],
      ['', 'South', '2026-01', 200],
      ['Ada', '', '2026-01', 30],
    ];
    const team = [
      ['Rep', 'Team', 'Manager'],
      ['Ada', 'North', 'Eva'],
    ];
    expect(quotaOf(quotasOf(targets, team), '2026-01-01', '2026-01-31')).toBe(230);
    // Whose team nobody knows may be of any
    expect(quotaOf(quotasOf(targets), '2026-01-01', '2026-01-31')).toBe(30);
  });

  test('the quota of all products stands back behind those of each', () => {
    const targets = [
      ['Rep', 'Product', 'Period', 'Quota'],
      ['Ada', '', '2026-01', 100],
      ['Ada', 'Desk', '2026-01', 60],
      ['Ada', 'Lamp', '2026-01', 50],
    ];
    expect(quotaOf(quotasOf(targets), '2026-01-01', '2026-01-31')).toBe(110);
  });
});

describe('joiners and leavers', () => {
  const team = [
    ['Rep', 'Team', 'Start date', 'End date'],
    ['Ada', 'North', '2026-01-16', ''],
    ['Ben', 'North', '2020-01-01', '2026-01-10'],
    ['Cid', 'North', '2020-01-01', '2026-01-05'],
    ['Cid', 'North', '2026-01-27', ''],
  ];

  test.each([
    ['Ada', 16],
    ['Ben', 10],
    ['Cid', 10],
    ['Dee', 31],
  ])('%s carries the quota of January for %d days', (rep, days) => {
    const table = quotasOf(under([rep, '2026-01', 310]), team);
    expect(quotaOf(table, '2026-01-01', '2026-01-31')).toBeCloseTo(10 * days, 9);
  });

  test('what a leaver no longer carries does not fall back on the team’s quota', () => {
    const table = quotasOf(under(['Ben', '2026-01', 310], ['', '2026-01', 620]), team);
    expect(quotaOf(table, '2026-01-01', '2026-01-31')).toBeCloseTo(100, 9);
  });
});

describe('a currency', () => {
  test('stands beside the parts', () => {
    const table = quotasOf([
      ['Rep', 'Period', 'Quota', 'Currency'],
      ['Ada', '2026-01-01..2026-01-02', 10, 'eur'],
      ['Ada', '2026-01-03..2026-01-04', 10, 'USD'],
    ])!;
    const column = table.column('amountCurrency')!;
    expect(textOfValue(column, 0)).toBe('EUR');
    expect(textOfValue(column, table.size - 1)).toBe('USD');
  });

  test('is none where nothing tells it', () => {
    expect(quotasOf(under(['Ada', '2026', 10]))!.column('amountCurrency')).toBeUndefined();
  });
});

describe('the columns of the tab', () => {
  test('stand behind each day', () => {
    const table = quotasOf(under(['Ada', '2026-01', 31]))!;
    expect(table.size).toBe(31);
    expect(textOfValue(table.column('rep')!, 30)).toBe('Ada');
    expect(table.rowNumbers[30]).toBe(2);
  });
});

describe('yearly quotas on the team tab', () => {
  const team = [
    ['Rep', 'Team', 'Start date', 'Quota'],
    ['Ada', 'North', '2020-01-01', 120],
    ['Ben', 'North', '2026-07-01', 240],
    ['Cid', 'North', '2020-01-01', ''],
  ];

  test('count in the running year, from the first day at work on', () => {
    const table = teamQuotas(bookOf({ team }));
    expect(quotaOf(table, '2026-01-01', '2026-12-31')).toBeCloseTo(240, 9);
    expect(quotaOf(table, '2025-01-01', '2025-12-31')).toBe(0);
  });

  test('count in each year in which deals closed', () => {
    const deals = [
      ['Deal', 'Stage', 'Closed'],
      ['A', 'Won', '2024-05-05'],
    ];
    const table = teamQuotas(bookOf({ team, deals }));
    expect(quotaOf(table, '2024-01-01', '2024-12-31')).toBeCloseTo(120, 9);
    expect(quotaOf(table, '2023-01-01', '2023-12-31')).toBe(0);
  });

  test('are none without a quota column, or a team', () => {
    expect(teamQuotas(bookOf({ team: team.map((row) => row.slice(0, 3)) }))).toBeUndefined();
    expect(teamQuotas(bookOf({}))).toBeUndefined();
  });
});

test('a stretch of centuries is a date typed wrong', () => {
  const table = quotasOf([
    ['Rep', 'Start date', 'End date', 'Quota'],
    ['Ada', '1026-01-01', '2026-03-31', 900],
    ['Ada', '2026-01-01', '2026-03-31', 600],
  ])!;
  expect(table.size).toBe(addMonths(dayOf(2026, 1, 1), 3) - dayOf(2026, 1, 1));
});
