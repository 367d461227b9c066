import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { ChartModel, SheetModel } from '../../src/reports/sheet-model';
import { environmentOn } from '../environment';
import { textsOn } from './look-up';
import { make, type Setting } from './make';
import { pipeline } from './pipeline';

const COLUMNS = 13;
const USUAL_HEIGHT = 21;

const november: Setting = { environment: environmentOn('2026-11-14'), period: '2026-Q4' };
const THREE_STAGES = pipeline();
const CASES: [string, string, Cell[][], Setting][] = ['kpiSummary', 'forecast', 'dataQuality'].flatMap(
  (id): typeof CASES => [
    [`${id} of a running quarter`, id, THREE_STAGES, november],
    [`${id} of a quarter that is over`, id, THREE_STAGES, { ...november, period: '2026-Q3' }],
    [`${id} of a quarter to come`, id, THREE_STAGES, { ...november, period: '2027-Q1' }],
    [`${id} of a month`, id, THREE_STAGES, { ...november, period: '2026-11' }],
    [`${id} of a week`, id, THREE_STAGES, { ...november, period: 'this week' }],
    [`${id} of a day`, id, THREE_STAGES, { ...november, period: 'today' }],
    [`${id} of two years`, id, THREE_STAGES, { ...november, period: '2025-01-01..2026-12-31' }],
    [`${id} of few deals`, id, THREE_STAGES.slice(0, 4), november],
    [
      `${id} in Swedish numbers`,
      id,
      THREE_STAGES,
      { ...november, locale: 'sv_SE', currency: { sign: 'kr', isBehind: true } },
    ],
  ],
);
CASES.push([
  'forecast beside quotas',
  'forecast',
  THREE_STAGES.map((row, i): Cell[] => [...row, i === 0 ? 'Forecast category' : 'Commit']),
  {
    ...november,
    targets: [
      ['Rep', 'Period', 'Quota'],
      ['Ada', '2026-Q4', 60_000],
    ],
  },
]);

describe.each(CASES)('%s', (_, id, cells, setting) => {
  const model = make(id, cells, setting);

  test('has a cell a column in every row', () => {
    expect(model.columnWidths).toHaveLength(COLUMNS);
    for (const row of model.cells) expect(row).toHaveLength(COLUMNS);
  });

  test('holds finite numbers, texts and blanks alone', () => {
    for (const { value } of model.cells.flat()) {
      if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
      else expect(['string', 'object']).toContain(typeof value);
      expect(value).not.toBeUndefined();
    }
    for (const text of [...textsOn(model), ...model.cells.flat().map(({ note }) => note ?? '')]) {
      expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|\{\w+\}/);
    }
  });

  test('has charts over blank cells, each over its own', () => {
    const covered = new Set<string>();
    for (const chart of model.charts) {
      for (const place of cellsUnder(chart, model)) {
        expect(covered.has(place)).toBe(false);
        covered.add(place);
        const [row, column] = place.split(',').map(Number) as [number, number];
        expect(model.cells[row]![column], `${chart.id} over ${place}`).toMatchObject({ value: null });
        expect(model.cells[row]![column]!.formula).toBeUndefined();
      }
    }
  });

  test('has charts that draw a head row and rows that are on the sheet', () => {
    for (const { ranges } of model.charts) {
      for (const { row, column, rows, columns } of ranges) {
        expect(columns).toBe(1);
        expect(row + rows).toBeLessThanOrEqual(model.cells.length);
        expect(typeof model.cells[row]![column]!.value).toBe('string');
      }
    }
  });

  test('writes numbers with a format', () => {
    for (const { value, format } of model.cells.flat()) if (typeof value === 'number') expect(format).toBeTruthy();
  });

  test('says on the first screen what, when and from where, with at most six tiles', () => {
    const [title, when, source, quality] = model.cells.slice(0, 4).map((row) => String(row[1]!.value));
    for (const line of [title, when, source, quality]) expect(line!.length).toBeGreaterThan(5);
    expect(source).toContain('Deals');
    const tiles = model.cells.find((row) => row[1]!.style?.background)!;
    expect(tiles.filter(({ value }) => value !== null).length).toBeLessThanOrEqual(6);
    if (model.charts[0]) expect(model.charts[0].position.row).toBeLessThan(15);
  });
});

describe.each(['kpiSummary', 'forecast', 'dataQuality'])('the charts of %s', (id) => {
  const charts = make(id, pipeline(), november).charts;

  test('stay the same when deals come and go', () => {
    const fewer = pipeline().filter((_, i) => i === 0 || i % 3 !== 0);
    expect(make(id, fewer, november).charts).toEqual(charts);
    const moved = pipeline().map((row) => row.map((cell) => (cell === 'Proposal' ? 'Demo' : cell)));
    moved.push(['New', 'Zoë', 'Contract sent', 1e6, new Date('2026-11-01'), '', '']);
    expect(make(id, moved, november).charts).toEqual(charts);
  });

  test('stay the same on another day and for another period of the kind', () => {
    expect(make(id, pipeline(), { environment: environmentOn('2026-11-20'), period: '2026-Q4' }).charts).toEqual(
      charts,
    );
    expect(make(id, pipeline(), { environment: environmentOn('2026-09-03'), period: '2026-Q3' }).charts).toEqual(
      charts,
    );
  });
});

function cellsUnder({ position, width, height }: ChartModel, model: SheetModel): string[] {
  const places: string[] = [];
  let below = 0;
  for (let row = position.row; below < height; row++) {
    let right = 0;
    for (let column = position.column; right < width; column++) {
      places.push(`${row},${column}`);
      right += model.columnWidths[column]!;
    }
    below += USUAL_HEIGHT;
  }
  return places;
}

test('what is wrong with the data takes one line, however much it is', () => {
  const odd = pipeline().map((row, r) => {
    const [name, owner, stage, amount, created, due, closed] = row;
    if (r === 0)
      return ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created date', 'Expected close date', 'Actual close date'];
    if (r % 9 === 0) return ['same', owner, stage, 'much', 'soon', due, closed];
    if (r % 9 === 1) return [`${name}`, owner, '', '#N/A', new Date('2027-01-01'), due, closed];
    if (r % 9 === 2) return [`${name}`, owner, stage, '', created, due, ''];
    return [`${name}`, owner, r % 9 === 3 ? 'Duplicate' : stage, amount, new Date('2030-01-01'), due, closed];
  }) as Cell[][];
  const model = make('kpiSummary', odd, november);
  const line = model.cells[3]![1]!;
  expect(line.value).toMatch(/^Left out or incomplete: .+ …$/);
  expect(line.note!.split('\n').length).toBeGreaterThan(6);
  expect(model.charts[0]!.position).toEqual(make('kpiSummary', pipeline(), november).charts[0]!.position);
});
