import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/lib/days';
import { METRICS } from '../../src/metrics';
import type { Cell } from '../../src/model/cell';
import type { DayColumn } from '../../src/model/column';
import type { ModelCell, SheetModel } from '../../src/reports/sheet-model';
import { readSet } from '../data/read-set';
import { absence, hasShared } from '../data/shared';
import { environmentOn } from '../environment';
import { byGroup, callIn } from '../functions/call';
import { tableHeaded, tileCalled, valueIn } from './look-up';
import { inputFor, make, type Setting } from './make';
import { pipeline } from './pipeline';

interface Data {
  cells: () => Cell[][];
  today: string;
  period: string;
  /** Days that the figures of the period are about. */
  current: string;
  /** Whether it has ended, so that the report speaks of what was won. */
  isOver?: boolean;
}

const DATA: Record<string, Data> = {
  'a hand-written pipeline': {
    cells: pipeline,
    today: '2026-11-14',
    period: '2026-Q4',
    current: '2026-10-01..2026-11-14',
  },
  'a pipeline in a quarter that is over': {
    cells: pipeline,
    today: '2026-11-14',
    period: '2026-Q3',
    current: '2026-Q3',
    isOver: true,
  },
  maven: {
    cells: () => readSet('maven', 'sales_pipeline.csv'),
    today: '2017-10-15',
    period: 'this quarter',
    current: '2017-10-01..2017-10-15',
  },
  sales_win_predictor: {
    cells: () => readSet('sales_win_predictor', 'crm_opportunities.csv'),
    today: '2022-11-22',
    period: '2022-Q4',
    current: '2022-10-01..2022-11-22',
  },
};

describe.each(Object.entries(DATA))('figures of the reports on %s equal those of the cell functions', (name, data) => {
  if (/^[a-z_]+$/.test(name) && !hasShared('data', name)) {
    test('(the data is absent)', () => {
      console.warn(absence(`data/${name}`));
      expect(process.env.CI_DATA).not.toBe('required');
    });
    return;
  }
  const cells = data.cells();
  const environment = environmentOn(data.today);
  const setting: Setting = { environment, period: data.period };
  const summary = make('kpiSummary', cells, setting);
  const forecast = make('forecast', cells, setting);
  const call = (kpi: string, ...args: Cell[]) => callIn(environment, kpi, cells, ...args);

  test('every figure whose note names a call gives what that call gives', () => {
    const checked = [...withCalls(summary), ...withCalls(forecast)];
    expect(checked.length).toBeGreaterThan(60);
    for (const { cell, kpi, period } of checked) {
      const answer = call(kpi, period);
      if (Array.isArray(answer)) expect(answer.flat(), `${kpi} ${period}`).toContain(cell.value);
      else if (answer === '') expect([null, '–']).toContain(cell.value);
      else expect(cell.value, `${kpi} ${period}`).toBeCloseTo(answer as number, 6);
    }
  });

  test('every KPI that can be worked out is in the table, for the period up to today', () => {
    const { rows, first } = tableHeaded(summary, 'KPI');
    for (const [title, row] of rows) {
      const metric = METRICS.find(
        (each) => title.startsWith(each.title) && title.replace(' (days)', '') === each.title,
      )!;
      const { over } = metric;
      const period = over === 'now' ? '' : over === 'forecast' ? data.period : data.current;
      expect(row[first + 2]!.value ?? '', title).toBeCloseToOrBe(call(metric.name, period));
    }
  });

  test.each([
    ['Sales', 'SALESVALUE', 'current'],
    ['Won', 'SALESCOUNT', 'current'],
    ['Average deal size', 'AVGDEALSIZE', 'current'],
    ['Win rate', 'WINRATE', 'current'],
    ['Cycle (days)', 'SALESCYCLE', 'current'],
    ['Open pipeline', 'PIPELINEVALUE', ''],
    ['Open', 'PIPELINECOUNT', ''],
    ['Weighted pipeline', 'WEIGHTEDPIPELINE', ''],
  ])('%s by owner is %s', (head, kpi, which) => {
    const table = tableHeaded(summary, 'Owner');
    if (![...table.heads.values()].some(({ value }) => value === head)) return;
    const answers = byGroup(call(kpi, which === 'current' ? data.current : '', 'owner'));
    for (const [owner, value] of Object.entries(answers)) {
      expect(valueIn(table, owner, head) ?? '', owner).toBeCloseToOrBe(value);
    }
    expect(valueIn(table, 'Team', head) ?? '').toBeCloseToOrBe(
      call(kpi, which === 'current' ? data.current : '') as Cell,
    );
  });

  test('open deals by stage are those of DEALSBYSTAGE', () => {
    const table = tableHeaded(summary, 'Stage');
    for (const [stage, deals, value] of (call('DEALSBYSTAGE') as Cell[][]).slice(1)) {
      expect(valueIn(table, String(stage), 'Deals')).toBe(deals);
      if (value !== '') expect(valueIn(table, String(stage), 'Open pipeline')).toBeCloseTo(value as number, 6);
    }
  });

  test('the forecast is SALESFORECAST, as a whole, by owner and by month', () => {
    const total = call('SALESFORECAST', data.period) as number;
    const byOwner = tableHeaded(forecast, 'Owner');
    const amount = data.isOver ? 'Won' : 'Forecast';
    expect(valueIn(byOwner, 'Team', amount)).toBe(total);
    for (const [owner, value] of Object.entries(byGroup(call('SALESFORECAST', data.period, 'owner')))) {
      // An owner without any part of it has no row.
      if (value !== 0) expect(valueIn(byOwner, owner, amount), owner).toBe(value);
    }
    const byMonth = tableHeaded(forecast, 'Month');
    const months = Object.values(byGroup(call('SALESFORECAST', data.period, 'month')));
    const shown = [...byMonth.rows.keys()].filter((row) => /^\w{3} \d{4}$/.test(row));
    expect(shown.map((month) => valueIn(byMonth, month, amount))).toEqual(months);
  });

  test('the range is FORECASTRANGE, and the record what KPIEXPLAIN tells', () => {
    if (call('SALESFORECAST', data.period) === call('SALESVALUE', data.period)) return;
    const [[low, likely, high]] = call('FORECASTRANGE', data.period) as [Cell[]];
    const tiles = ['Low', 'High'].map((label) => tileCalled(forecast, label).value.value);
    expect([tiles[0], valueIn(tableHeaded(forecast, 'Part'), '= forecast', 'Value'), tiles[1]]).toEqual([
      low,
      likely,
      high,
    ]);
    const explained = callIn(environment, 'KPIEXPLAIN', 'SALESFORECAST', cells, data.period) as Cell[][];
    const near = explained.find(([label]) => label === 'Of these within 5 %')?.[1];
    expect(tileCalled(forecast, 'Within 5% before').value.value).toEqual(
      near === undefined ? '–' : expect.stringMatching(new RegExp(`^${near} of \\d+$`)),
    );
  });

  test('the forecasts of past first days are what SALESFORECAST answered then', () => {
    if (!forecast.cells.some((row) => row.some(({ value }) => value === 'Off by'))) return;
    const { deals } = inputFor(cells, setting);
    const dated = new Set(['created', 'closedOn'].flatMap((field) => [...(deals.column(field) as DayColumn).values]));
    const table = tableHeaded(forecast, 'Period');
    let asked = 0;
    for (const name of [...table.rows.keys()].slice(-3)) {
      const [, quarter, year] = /^Q(\d) (\d{4})$/.exec(name)!;
      const first = dayOf(Number(year), 3 * Number(quarter) - 2, 1);
      // What is dated on the as-of day is known, and the forecast then looks from the next.
      const asOf = dated.has(first - 1) ? first - 1 : dated.has(first) ? null : first;
      expect(valueIn(table, name, 'Won in all')).toBeCloseToOrBe(call('SALESVALUE', `${year}-Q${quarter}`));
      if (asOf === null) continue;
      const then = call('SALESFORECAST', `${year}-Q${quarter}`, '', '@asof', isoOf(asOf));
      expect(valueIn(table, name, 'First day'), name).toBeCloseTo(then as number, 2);
      asked++;
    }
    expect(asked).toBeGreaterThan(0);
  });

  test('deals at risk are those of DEALSATRISK, in its order', () => {
    const rows = (call('DEALSATRISK', data.period) as Cell[][]).slice(1);
    const has = forecast.cells.some((row) => row.some(({ value }) => value === 'Why'));
    if (call('SALESFORECAST', data.period) === call('SALESVALUE', data.period)) return expect(has).toBe(false);
    expect(has).toBe(rows.length > 0);
    const shown = forecast.cells.filter(
      (row) => row[5]!.note && rows.some(([, , , , why]) => why === row[5]!.note!.split('\n').join('; ')),
    );
    expect(shown.length).toBe(Math.min(15, rows.length));
    expect(shown.map((row) => row[11]!.value ?? '')).toEqual(rows.slice(0, 15).map(([, , amount]) => amount));
  });

  test('what is won so far is SALESVALUE up to today', () => {
    const won = tableHeaded(forecast, 'Part');
    const row = [...won.rows.keys()].find((part) => part.startsWith(data.isOver ? 'Won' : 'Won so far'))!;
    expect(valueIn(won, row, 'Value')).toBeCloseTo(call('SALESVALUE', data.current) as number, 2);
  });

  test('tiles say what the tables say', () => {
    expect(tileCalled(summary, 'Number of sales').value.value).toBe(call('SALESCOUNT', data.current));
    expect(tileCalled(forecast, 'Open deals').value.value).toBe(call('PIPELINECOUNT'));
  });
});

/** Cells whose note ends with the call that gives the same. */
function withCalls({ cells }: SheetModel): { cell: ModelCell; kpi: string; period: string }[] {
  return cells.flat().flatMap((cell) => {
    const found = /\n=([A-Z]+)\('[^;]+![A-Z]+:[A-Z]+(?:;"([^"]+)")?\)$/.exec(cell.note ?? '');
    return found ? [{ cell, kpi: found[1]!, period: found[2] ?? '' }] : [];
  });
}

declare module 'vitest' {
  interface Matchers<T> {
    /** Close to a number, or the very text. */
    toBeCloseToOrBe(wanted: unknown): T;
  }
}

expect.extend({
  toBeCloseToOrBe(found: unknown, wanted: unknown) {
    const isClose =
      typeof found === 'number' && typeof wanted === 'number'
        ? Math.abs(found - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted))
        : found === wanted;
    return { pass: isClose, message: () => `found ${String(found)}, wanted ${String(wanted)}` };
  },
});
