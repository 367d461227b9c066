import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { SheetModel } from '../../src/reports/sheet-model';
import { readSet } from '../data/read-set';
import { absence, hasShared } from '../data/shared';
import { environmentOn } from '../environment';
import { callIn } from '../functions/call';
import { tableHeaded, textsOn, tileCalled, valueIn } from './look-up';
import { make } from './make';
import { pipeline } from './pipeline';

interface Data {
  cells: () => Cell[][];
  today: string;
  deals: number;
}

const DATA: Record<string, Data> = {
  'a hand-written pipeline': { cells: pipeline, today: '2026-11-14', deals: 162 },
  maven: { cells: () => readSet('maven', 'sales_pipeline.csv'), today: '2017-10-15', deals: 8800 },
  sales_win_predictor: {
    cells: () => readSet('sales_win_predictor', 'crm_opportunities.csv'),
    today: '2024-11-15',
    deals: 1850,
  },
};

describe.each(Object.entries(DATA))('the data quality of %s', (name, { cells: read, today, deals }) => {
  if (/^[a-z_]+$/.test(name) && !hasShared('data', name)) {
    test('(the data is absent)', () => {
      console.warn(absence(`data/${name}`));
      expect(process.env.CI_DATA).not.toBe('required');
    });
    return;
  }
  const cells = read();
  const environment = environmentOn(today);
  const model = make('dataQuality', cells, { environment, period: 'this quarter' });
  const call = (kpi: string, ...args: Cell[]) => callIn(environment, kpi, cells, ...args);

  test('gives the figures of all rows as the cell functions do', () => {
    const checked = calls(model);
    expect(checked.length).toBeGreaterThanOrEqual(9);
    for (const { value, kpi, period } of checked) {
      const answer = call(kpi, period);
      if (answer === '') expect(value).toBeNull();
      else expect(value, `${kpi} ${period}`).toBeCloseTo(answer as number, 6);
    }
  });

  test('counts deals as they are', () => {
    expect(tileCalled(model, 'Deals read').value.value).toBe(deals);
    const touched = tileCalled(model, 'Deals with an issue').value.value as number;
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThan(deals);
  });

  test('says nothing in code', () => {
    const notes = model.cells.flat().map(({ note }) => note ?? '');
    for (const text of [...textsOn(model), ...notes]) expect(text).not.toMatch(/NaN|Infinity|undefined|\{\w+\}|null/);
  });
});

test('maven: open deals carry no value and no date, and nothing else is missing', () => {
  if (!hasShared('data', 'maven')) {
    console.warn(absence('data/maven'));
    return expect(process.env.CI_DATA).not.toBe('required');
  }
  const cells = readSet('maven', 'sales_pipeline.csv');
  const table = (today: string) =>
    tableHeaded(make('dataQuality', cells, { environment: environmentOn(today), period: '2017' }), 'Issue');
  const afterwards = table('2018-01-31');
  expect([...afterwards.rows.keys()]).toEqual(['Open without an amount', 'Open without an expected close']);
  for (const issue of afterwards.rows.keys()) expect(valueIn(afterwards, issue, 'Rows')).toBe(2089);
});

/** Cells whose note ends with the call that gives the same. */
function calls({ cells }: SheetModel): { value: Cell; kpi: string; period: string }[] {
  return cells.flat().flatMap(({ value, note }) => {
    const found = /\n=([A-Z]+)\('[^;]+![A-Z]+:[A-Z]+(?:;"([^"]+)")?\)$/.exec(note ?? '');
    return found ? [{ value, kpi: found[1]!, period: found[2] ?? '' }] : [];
  });
}
