import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { DEAL_FIELDS } from '../../src/model/tabs/deals';
import { assess } from '../../src/reports/data-quality/assess';
import { readSet } from '../data/read-set';
import { describeShared } from '../data/shared';
import { environmentOn } from '../environment';
import { textLike } from './look-up';
import { inputFor, make, type Setting } from './make';
import { HEADERS, soundDeal, soundDeals, TODAY } from './sound-deals';

const setting: Setting = { environment: environmentOn(TODAY), period: '2026-Q4' };

/** The rows of the sheet that are taken for the rest of an older export. */
function tail(cells: Cell[][], today = setting): readonly number[] {
  const input = inputFor(cells, today);
  input.deals.load([...DEAL_FIELDS.map(({ id }) => id), 'status', 'closedOn', 'expectedOn']);
  return assess(input).findings.find(({ kind }) => kind === 'staleTail')?.sheetRows ?? [];
}

interface Exports {
  before: Cell[][];
  after: Cell[][];
}

const ID = HEADERS.indexOf('Deal ID');
const STAGE = HEADERS.indexOf('Stage');
const CLOSED = HEADERS.indexOf('Actual close date');

/** Last week's export of a pipeline and this week's: some deals closed, some deleted, fewer new. */
const weeks: fc.Arbitrary<Exports> = fc
  .record({
    size: fc.integer({ min: 30, max: 120 }),
    deleted: fc.integer({ min: 6, max: 12 }),
    fresh: fc.integer({ min: 0, max: 2 }),
    order: fc.constantFrom('id', 'newest first', 'as it comes'),
    seed: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ size, deleted, fresh, order, seed }) => {
    const random = (i: number) => ((i * 7919 + seed) * 104729) % 1000003;
    const place = (row: Cell[]) => {
      const id = Number(String(row[ID]).slice(2));
      return order === 'id' ? id : order === 'newest first' ? -id : random(id);
    };
    const sorted = (rows: Cell[][]) => rows.sort((a, b) => place(a) - place(b));
    const before = sorted(Array.from({ length: size }, (_, i) => soundDeal(i)));
    const gone = new Set(
      [...before]
        .sort((a, b) => random(Number(String(a[ID]).slice(2)) + 17) - random(Number(String(b[ID]).slice(2)) + 17))
        .slice(0, deleted),
    );
    const after = before
      .filter((row) => !gone.has(row))
      .map((row, i) =>
        row.map((cell, c) => {
          const closes = row[CLOSED] === '' && i % 4 === 0;
          return closes && c === STAGE ? 'Closed Lost' : closes && c === CLOSED ? new Date('2026-11-12') : cell;
        }),
      );
    return { before, after: sorted([...after, ...Array.from({ length: fresh }, (_, i) => soundDeal(500 + i))]) };
  });

const pasted = ({ before, after }: Exports): Cell[][] => [HEADERS, ...after, ...before.slice(after.length)];
const without = (cells: Cell[][], header: string) => cells.map((row) => row.filter((_, i) => HEADERS[i] !== header));

describe('a shorter export pasted over a longer one', () => {
  const check = (exports: Exports, cells: Cell[][]) => {
    const { before, after } = exports;
    const ids = new Set(after.map((row) => row[ID]));
    const left = before.slice(after.length);
    const repeated = left.map((row, i) => (ids.has(row[ID]!) ? after.length + 2 + i : 0)).filter((row) => row > 0);
    fc.pre(repeated.length >= 3 && repeated.length >= left.length * 0.6);
    const rows = tail(cells);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toBeGreaterThanOrEqual(after.length + 2);
    for (const row of repeated) expect(rows).toContain(row);
  };

  test('leaves rows that are found: every deal that stands above as well, and none of the new export', () => {
    fc.assert(
      fc.property(weeks, (exports) => check(exports, pasted(exports))),
      { numRuns: 150 },
    );
  });

  test('without ids they are told by name, account, owner and created date', () => {
    fc.assert(
      fc.property(weeks, (exports) => check(exports, without(pasted(exports), 'Deal ID'))),
      { numRuns: 80 },
    );
  });

  test('is said with the rows and what to do', () => {
    const cells = [...soundDeals(60), ...Array.from({ length: 12 }, (_, i) => soundDeal(48 + i))];
    const model = make('dataQuality', cells, setting);
    expect(model.cells[0]![1]!.value).toMatch(
      /^Data quality of Deals: \d+% of 60 deals are complete; 12 rows at the end are of an older export$/,
    );
    textLike(model, /^12 rows at the end are of an older export: rows 62–73$/);
    textLike(model, /^The last rows repeat 12 of the deals above/);
  });

  test('is told by the order that starts afresh where most of its deals are gone by now', () => {
    const kept = Array.from({ length: 40 }, (_, i) => soundDeal(2 * i));
    const left = Array.from({ length: 12 }, (_, i) => soundDeal(i % 3 === 0 ? 60 + 2 * (i / 3) : 61 + 2 * i)).sort(
      (a, b) => (a[ID]! < b[ID]! ? -1 : 1),
    );
    expect(tail([HEADERS, ...kept, ...left])).toEqual(left.map((_, i) => 42 + i));
  });
});

describe('what is no rest of an older export', () => {
  test('an ordinary sheet, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(soundDeals(120).slice(1), { minLength: 10 }), (rows) => {
        expect(tail([HEADERS, ...rows])).toEqual([]);
        expect(tail(without([HEADERS, ...rows], 'Deal ID'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('single duplicates between other deals', () => {
    const pairs = fc.array(fc.tuple(fc.nat(110), fc.nat(110)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pairs, (repeated) => {
        const cells = soundDeals(120);
        for (const [from, to] of repeated) cells[to + 1]![ID] = cells[from + 1]![ID]!;
        expect(tail(cells)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('several lines a deal', () => {
    const lines = soundDeals(60)
      .slice(1)
      .flatMap((row) => [row, [...row], [...row]]);
    expect(tail([HEADERS, ...lines])).toEqual([]);
  });

  test('a newer export pasted below the older one', () => {
    const open = soundDeals(60).slice(1);
    const later = open
      .slice(20)
      .map((row) =>
        row.map((cell, c) =>
          row[CLOSED] !== '' ? cell : c === STAGE ? 'Closed Won' : c === CLOSED ? new Date('2026-11-12') : cell,
        ),
      );
    expect(tail([HEADERS, ...open, ...later])).toEqual([]);
  });

  test('the modified date tells newer rows from older ones', () => {
    const dated = (rows: Cell[][], day: string) => rows.map((row) => [...row, new Date(day)]);
    const deals = soundDeals(60).slice(1);
    const head = [...HEADERS, 'Last modified'];
    expect(tail([head, ...dated(deals, '2026-11-01'), ...dated(deals.slice(40), '2026-11-08')])).toEqual([]);
    expect(tail([head, ...dated(deals, '2026-11-08'), ...dated(deals.slice(40), '2026-11-01')])).toHaveLength(20);
  });
});

const SETS: [string, string, string][] = [
  ['maven', 'sales_pipeline.csv', '2017-10-15'],
  ['sales_win_predictor', 'crm_opportunities.csv', '2024-11-15'],
  ['hubspot_seeds', 'deal_data.csv', '2020-06-01'],
  ['salesforce_seeds', 'sf_opportunity_data.csv', '2020-06-01'],
];

const LARGE = new Set(['maven', 'sales_win_predictor']);

describe.each(SETS)('%s', (set, file, today) => {
  describeShared(`data/${set}`, () => {
    const on = { environment: environmentOn(today), period: 'this quarter' };
    test('has no rest of an older export, with or without ids', () => {
      const cells = readSet(set, file);
      const ids = cells[0]!.findIndex((header) => /^(?:opportunity_id|deal_id|id)$/.test(String(header)));
      const bare = cells.map((row) => row.filter((_, i) => i !== ids));
      expect(bare[0]!.length).toBe(cells[0]!.length - 1);
      for (const each of [cells, bare]) expect(isDeals(each) ? tail(each, on) : []).toEqual([]);
    });

    // Of the seeds of connectors a fiftieth is nothing.
    if (!LARGE.has(set)) return;
    test('has one after a shorter export was pasted over it', () => {
      const [head, ...rows] = readSet(set, file) as [Cell[], ...Cell[][]];
      const shorter = rows.filter((_, i) => i % 50 !== 7);
      const found = tail([head, ...shorter, ...rows.slice(shorter.length)], on);
      const left = rows.slice(shorter.length).map((_, i) => shorter.length + 2 + i);
      expect(found.length).toBeGreaterThan(left.length * 0.8);
      expect(found).toEqual(left.slice(-found.length));
    });
  });
});

/** Whether a status can be told: the seeds of some connectors keep the stages on a tab of their own. */
function isDeals(cells: Cell[][]): boolean {
  return inputFor(cells, setting).deals.column('status') !== undefined;
}
