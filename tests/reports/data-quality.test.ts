import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { DEAL_FIELDS } from '../../src/model/tabs/deals';
import { assess } from '../../src/reports/data-quality/assess';
import { CHECKS } from '../../src/reports/data-quality/checks';
import { meaningOf } from '../../src/reports/data-quality/finding-words';
import { rangesOf, rowsInWords } from '../../src/reports/data-quality/row-ranges';
import { en } from '../../src/text/en';
import { environmentOn } from '../environment';
import { dealRow, HEADERS as OTHER_HEADERS } from '../functions/arbitrary-deals';
import { tableHeaded, textLike, textsOn, tileCalled, valueIn } from './look-up';
import { inputFor, make, makeOrLeaveOut, type Setting } from './make';
import { HEADERS, type Row, soundDeal, soundDeals, TODAY } from './sound-deals';

const setting: Setting = { environment: environmentOn(TODAY), period: '2026-Q4' };

/** The rows of the sheet by kind of issue. */
function found(cells: Cell[][]): Record<string, readonly number[]> {
  const input = inputFor(cells, setting);
  input.deals.load([...DEAL_FIELDS.map(({ id }) => id), 'status', 'closedOn', 'expectedOn']);
  return Object.fromEntries(assess(input).findings.map(({ kind, sheetRows }) => [kind, sheetRows]));
}

/** Sound deals with one more row below for each of the changes. */
function planted(...changes: Row[]): Cell[][] {
  const sound = soundDeals();
  return [...sound, ...changes.map((change, i) => soundDeal(300 + i, change))];
}

const without = (cells: Cell[][], ...headers: string[]) => {
  const kept = HEADERS.map((header) => !headers.includes(header));
  return cells.map((row) => row.filter((_, i) => kept[i]));
};
const FIRST = 92;
const OPEN: Row = { Stage: 'Proposal', 'Actual close date': '', 'Expected close date': new Date('2026-12-05') };
const WON: Row = { Stage: 'Closed Won', 'Actual close date': new Date('2026-10-20') };

test('nothing is found among sound deals', () => {
  expect(found(soundDeals())).toEqual({});
  const model = make('dataQuality', soundDeals(), setting);
  expect(model.cells[0]![1]!.value).toBe('Data quality of Deals: all 90 deals are complete');
  expect(model.charts).toEqual([]);
  textLike(model, /^Nothing is wrong with these deals/);
});

describe('each check finds exactly its rows', () => {
  test.each<[string, Row]>([
    ['noStatus', { ...OPEN, Stage: '' }],
    ['closedOnly', { ...WON, Stage: 'Closed' }],
    ['ignored', { ...OPEN, Stage: 'Duplicate' }],
    ['closedWithoutDate', { ...WON, 'Actual close date': '' }],
    ['wonWithoutAmount', { ...WON, Amount: '' }],
    ['openWithoutAmount', { ...OPEN, Amount: 'n/a' }],
    ['openWithoutExpected', { ...OPEN, 'Expected close date': '' }],
    ['ownerMissing', { ...OPEN, Owner: ' ' }],
    ['overdue', { ...OPEN, 'Expected close date': new Date('2026-11-13') }],
    ['closedBeforeCreated', { ...WON, 'Created date': new Date('2026-10-21') }],
    ['closedAhead', { ...WON, 'Actual close date': new Date('2026-11-15') }],
    ['createdAhead', { ...OPEN, 'Created date': new Date('2026-11-15') }],
    ['notPositive', { ...WON, Amount: 0 }],
    ['notPositive', { ...OPEN, Amount: -5 }],
    ['outlier', { ...WON, Amount: 250000 }],
    ['errorCell', { ...OPEN, Amount: '#N/A' }],
    ['unreadableNumber', { ...WON, Amount: 'much' }],
    ['unreadableDate', { ...WON, 'Actual close date': 'soon' }],
  ])('%s', (kind, row) => {
    const cells = planted(row);
    expect(found(cells)).toEqual({ [kind]: [FIRST] });
  });

  test('what is a day too early or a cent too much is no issue', () => {
    expect(
      found(
        planted(
          { ...OPEN, 'Expected close date': new Date('2026-11-14'), 'Created date': new Date('2026-11-14') },
          { ...WON, 'Created date': new Date('2026-10-20') },
          { ...WON, 'Actual close date': new Date('2026-11-14'), Amount: 0.01 },
          { ...WON, Amount: 15000 },
        ),
      ),
    ).toEqual({});
  });

  test('a date that can be read in two ways', () => {
    const cells = planted({ ...WON, 'Actual close date': '03/04/2026' });
    expect(found(cells)).toEqual({ undecidedDates: [FIRST] });
  });

  test('the header again, and an id that stands again', () => {
    const cells = planted(WON, {}, OPEN);
    cells[FIRST] = [...HEADERS];
    cells[FIRST + 1] = soundDeal(4, { 'Deal ID': 'D-1090' });
    cells[FIRST + 2] = soundDeal(5, { 'Deal ID': 'D-1090' });
    expect(found(cells)).toEqual({ headerAgain: [FIRST + 1], duplicate: [FIRST + 2] });
  });

  test('the same deal twice, where no id tells', () => {
    const twice = planted({}, {}, WON);
    twice[40] = [...twice[FIRST]!];
    expect(found(without(twice, 'Deal ID'))).toEqual({ sameDeal: [FIRST + 1] });
    const other = planted({}, {}, WON);
    other[40] = [...other[FIRST]!];
    other[40]![5] = 77;
    expect(found(without(other, 'Deal ID'))).toEqual({});
  });

  test('several currencies without a rate', () => {
    const cells = planted(WON, OPEN).map((row, r) => [...row, r === 0 ? 'Currency' : r === FIRST - 1 ? 'EUR' : 'USD']);
    expect(found(cells)).toEqual({ severalCurrencies: [FIRST] });
    expect(make('dataQuality', cells, setting).cells[0]![1]!.value).toMatch(
      /^Data quality of Deals: all 92 deals are complete; 1 amount is in another currency$/,
    );
  });

  test('amounts written with different signs', () => {
    const cells = planted({ ...OPEN, Amount: '€ 900' });
    for (const deal of cells.slice(1, 20)) deal[5] = `$${deal[5]}`;
    expect(found(cells)).toEqual({ severalCurrencies: [FIRST] });
    const model = make('dataQuality', cells, setting);
    expect(tileCalled(model, 'Open value touched').value.value).toBe('–');
    expect([...tableHeaded(model, 'KPI').rows.keys()]).toEqual(['Win rate', 'Sales cycle (days)']);
  });

  test('one probability in every stage', () => {
    const cells = soundDeals().map((row, r) => row.map((cell, i) => (r > 0 && i === 6 && row[9] === '' ? 1 : cell)));
    expect(found(cells)).toEqual({ sameChance: [] });
    textLike(make('dataQuality', cells, setting), /^30 open deals all have the same probability$/);
  });

  test('no lost deal beside twenty won ones', () => {
    const cells = soundDeals().filter((row) => row[4] !== 'Closed Lost');
    expect(found(cells)).toEqual({ noLost: [] });
    expect(make('dataQuality', cells, setting).cells[0]![1]!.value).toMatch(/; no deal is lost beside 30 won ones$/);
    expect(found(cells.slice(0, 25))).toEqual({});
  });

  test('stages that are known in no language', () => {
    const cells = [
      ['Deal', 'Stage', 'Amount'],
      ['A', 'Blorp', 5],
      ['B', 'Frob', 7],
      ['C', 'Blorp', 1],
    ];
    expect(found(cells)).toMatchObject({ unknownStages: [] });
    textLike(make('dataQuality', cells, setting), /none as won or lost: Blorp, Frob\./);
    expect(found([...cells, ['D', 'Closed Won', 1]])).not.toHaveProperty('unknownStages');
    const flagged = cells.map((row, r) => [...row, r === 0 ? 'Won' : r === 1]);
    expect(found(flagged)).not.toHaveProperty('unknownStages');
  });

  test('a check box for won alone', () => {
    const cells = [
      ['Deal', 'Amount', 'Won', 'Close date'],
      ['A', 1000, true, new Date('2026-02-10')],
      ['B', 2000, false, new Date('2026-12-11')],
      ['C', 4000, false, new Date('2026-03-11')],
      ['D', 800, false, ''],
    ];
    expect(found(cells)).toMatchObject({ notWon: [3, 4, 5] });
    textLike(make('dataQuality', cells, setting), /no close date\): 1\. The others count as open\./);
    expect(found(cells.map((row, r) => [...row, r === 0 ? 'Lost' : false]))).not.toHaveProperty('notWon');
  });

  test('totals among the deals, and numbers that an import has read wrong', () => {
    const cells = [
      ['Deal', 'Stage', 'Amount'],
      ['A', 'Won', 1.5],
      ['B', 'Won', '1.200,50'],
      ['', 'Won Total', 1],
    ];
    expect(found(cells)).toMatchObject({ total: [4], mangledNumbers: [2] });
  });

  test('expected on the last day of a month', () => {
    const cells = soundDeals().map((row, r) =>
      row.map((cell, i) => (r > 0 && i === 8 && row[9] === '' ? new Date(r % 2 ? '2026-12-31' : '2027-02-28') : cell)),
    );
    expect(Object.keys(found(cells))).toEqual(['monthEnds']);
    expect(found(cells).monthEnds).toHaveLength(30);
  });
});

describe('the report', () => {
  const cells = planted({ ...WON, Amount: '' }, { ...OPEN, Amount: 15_000, Owner: '' }, { ...WON, Amount: 250_000 });
  const model = make('dataQuality', cells, setting);

  test('says the verdict in its title, never rounding it up', () => {
    expect(model.cells[0]![1]!.value).toMatch(/^Data quality of Deals: 97% of 93 deals are complete; /);
    const many = make(
      'dataQuality',
      [...soundDeals(3000), soundDeal(9001, OPEN), soundDeal(9002, { ...WON, Amount: '' })],
      setting,
    );
    expect(many.cells[0]![1]!.value).toBe(
      'Data quality of Deals: 99.9% of 3,002 deals are complete; 1 won deal lacks an amount',
    );
  });

  test('counts each deal once in its tiles', () => {
    expect(tileCalled(model, 'Deals read').value.value).toBe(93);
    expect(tileCalled(model, 'Deals with an issue').value.value).toBe(3);
    const open = cells
      .filter((row) => row[9] === '' && row[4] !== 'Closed Won')
      .slice(0)
      .map((row) => Number(row[5]));
    const total = open.reduce((sum, amount) => sum + amount, 0);
    expect(tileCalled(model, 'Open value touched').value.value).toBeCloseTo(15_000 / total, 9);
    expect(tileCalled(model, 'Unreadable cells').value.value).toBe(0);
  });

  test('names the rows, what it means and what to do', () => {
    textLike(model, /^1 won deal lacks an amount: row 92$/);
    textLike(model, /^Sales are too low by them; .+ export again\./);
    textLike(model, /^Each is above \$1[\d,]+: more than 10 times/);
  });

  test('compares headline figures with those of the sound rows', () => {
    const { rows, first } = tableHeaded(model, 'KPI');
    const sound = make(
      'dataQuality',
      cells.filter((row) => row[5] !== '' && row[5] !== 250_000),
      setting,
    );
    const clean = tableHeaded(sound, 'KPI');
    expect([...rows.keys()]).toEqual([
      'Win rate',
      'Average deal size',
      'Sales',
      'Sales cycle (days)',
      'Open pipeline',
      'Sales forecast',
    ]);
    for (const [kpi, row] of rows) {
      expect(row[first + 4]!.value, kpi).toEqual(valueIn(clean, kpi, 'All rows'));
    }
    expect(valueIn(tableHeaded(model, 'KPI'), 'Sales', 'Difference')).toBeLessThan(0);
  });

  test('tells the columns, how full they are, and what is missing', () => {
    const table = tableHeaded(make('dataQuality', without(cells, 'Probability', 'Account'), setting), 'Taken for');
    expect(valueIn(table, 'Amount', 'Filled')).toBeCloseTo(92 / 93, 9);
    expect(valueIn(table, 'Amount', 'Blank')).toBe(1);
    expect(valueIn(table, 'Amount', 'Readable')).toBe(1);
    expect(valueIn(table, 'Stage', 'Column')).toBe('Stage');
    textLike(make('dataQuality', without(cells, 'Probability'), setting), /^Probability: weighted pipeline$/);
    const odd = cells.map((row, r) => [...row, r === 0 ? 'Shoe size' : 44]);
    textLike(make('dataQuality', odd, setting), /^Not taken for anything: Shoe size\./);
    const unread = tableHeaded(make('dataQuality', planted({ ...WON, Amount: 'much' }), setting), 'Taken for');
    expect(valueIn(unread, 'Amount', 'Readable')).toBeCloseTo(90 / 91, 9);
  });

  test('is left out with what it needs where nothing tells a deal’s status', () => {
    expect(makeOrLeaveOut('dataQuality', without(cells, 'Stage'), setting)).toEqual({
      leftOut: expect.stringMatching(/^Data Quality needs a Stage or Status column\. Found: /),
    });
    expect(makeOrLeaveOut('dataQuality', [HEADERS], setting)).toEqual({
      leftOut: expect.stringContaining('holds none'),
    });
  });

  test('lists many kinds, the rest of them in one line', () => {
    const all = planted(
      { ...OPEN, Stage: '' },
      { ...WON, Stage: 'Closed' },
      { ...WON, 'Actual close date': '' },
      { ...WON, Amount: '' },
      { ...OPEN, Amount: '' },
      { ...OPEN, 'Expected close date': '' },
      { ...OPEN, Owner: '' },
      { ...OPEN, Amount: 0 },
      { ...OPEN, 'Expected close date': new Date('2026-01-01') },
      { ...WON, 'Created date': new Date('2026-10-21') },
      { ...WON, 'Actual close date': new Date('2027-01-01') },
      { ...OPEN, 'Created date': new Date('2027-01-01') },
      { ...WON, Amount: 1e6 },
      { ...WON, Amount: 'much' },
      { ...WON, 'Actual close date': 'soon' },
    );
    const sheet = make('dataQuality', all, setting);
    const table = tableHeaded(sheet, 'Issue');
    expect(table.rows.size).toBe(12);
    expect([...table.rows.keys()].pop()).toBe('4 more kinds');
    const rows = [...table.rows.keys()].map((kind) => Number(valueIn(table, kind, 'Rows')));
    expect(rows.reduce((sum, n) => sum + n, 0)).toBe(15);
    for (const text of textsOn(sheet)) expect(text).not.toMatch(/undefined|NaN|\{\w+\}| {2}/);
  });
});

describe('rows in compact ranges', () => {
  const words = { comma: ', ', more: (n: number) => ` and ${n} more` };
  test('neighbours are taken together', () => {
    expect(rangesOf([12, 40, 41, 42, 97, 99, 100]).map(({ text }) => text)).toEqual(['12', '40–42', '97', '99–100']);
    expect(rowsInWords([12, 40, 41, 42, 97], 500, 10, words)).toBe('12, 40–42, 97');
  });
  test('what does not fit is counted', () => {
    const rows = Array.from({ length: 500 }, (_, i) => 2 * i + 2);
    const said = rowsInWords(rows, 200, 10, words);
    const listed = said.split(' and ')[0]!.split(', ').length;
    expect(said).toMatch(new RegExp(` and ${500 - listed} more$`));
    expect(rowsInWords([7, 9], 1, 10, words)).toBe('7 and 1 more');
  });
});

test('every kind has its words', () => {
  const input = inputFor(soundDeals(), setting);
  for (const kind of [
    ...CHECKS.map((check) => check.kind),
    'errorCell',
    'halfParsedDates',
    'mangledNumbers',
    'total',
    'nobodyKnows',
  ] as 'noLost'[]) {
    if ((kind as string) !== 'nobodyKnows')
      for (const part of ['issue', 'means', 'remedy']) expect(en).toHaveProperty([`${part}.${kind}`]);
    const words = meaningOf(
      { kind, column: 'Amount', weight: 'defect', gravity: 1, rows: [], sheetRows: [], count: 3, of: 9, limit: 5 },
      input.speech,
    );
    expect(words).toMatch(/^[A-Z].+\.$/);
    expect(words).not.toMatch(/\{|undefined/);
  }
});

test('any rows make a sheet of finite numbers and plain sentences', () => {
  const rows = fc.array(dealRow, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, (deals) => {
      const model = make('dataQuality', [OTHER_HEADERS, ...deals, ...deals.slice(0, 3)], setting);
      for (const { value, note = '' } of model.cells.flat()) {
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        expect(`${value ?? ''}\n${note}`).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
      }
      const touched = tileCalled(model, 'Deals with an issue').value.value as number;
      expect(touched).toBeLessThanOrEqual(tileCalled(model, 'Deals read').value.value as number);
      const share = tileCalled(model, 'Open value touched').value.value;
      if (typeof share === 'number') expect(share).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 60 },
  );
});
