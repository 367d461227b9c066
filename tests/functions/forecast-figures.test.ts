import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { SAMPLE_DAY, sampleRanges } from '../metrics/sample-ranges';
import { byGroup, callIn, rowsOf, sentence } from './call';

const HERE = environmentOn(SAMPLE_DAY);
const { deals: DEALS } = sampleRanges('en');
const ask = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);
const linesOf = (...args: Parameters<typeof callIn>[2][]) =>
  Object.fromEntries(ask('KPIEXPLAIN', ...args) as [string, Cell][]);
const NAMES = ['FORECASTACCURACY', 'FORECASTBIAS'] as const;
const ERRORS = {
  FORECASTACCURACY: 'Errors added up, without their signs',
  FORECASTBIAS: 'Forecasts less what was won',
};

describe.each(NAMES)('%s is a KPI of one number', (name) => {
  const value = Number(ask(name, DEALS));
  const title = { FORECASTACCURACY: 'Accuracy of the forecast', FORECASTBIAS: 'Bias of the forecast' }[name];

  test('KPIEXPLAIN tells value, errors, what was won, how many periods and which', () => {
    const tests = rowsOf(ask('BACKTEST', DEALS)).slice(0, -1);
    const lines = linesOf(name, DEALS);
    expect(lines[title]).toBe(value);
    expect(lines['Periods counted (n)']).toBe(tests.length);
    const won = tests.reduce((sum, row) => sum + Number(row[3]), 0);
    expect(lines['Won in these periods']).toBeCloseTo(won, 2);
    const share = Number(lines[ERRORS[name]]) / won;
    expect(name === 'FORECASTACCURACY' ? 1 - share : share).toBeCloseTo(value, 6);
    const [asOf, first, last] = tests[0]!;
    expect(String(lines['Periods forecast']).split('; ')).toHaveLength(tests.length);
    expect(lines['Periods forecast']).toContain(`${first} to ${last} (on ${asOf})`);
  });

  test('KPIEXPLAIN of two ranges of numbers tells the same of them', () => {
    const [forecasts, actuals] = [[[100], [250], [150], ['']] as Cell[][], [[120], [200], [180], [80]] as Cell[][]];
    const lines = linesOf(name, forecasts, actuals);
    expect(lines).toMatchObject({ [title]: ask(name, forecasts, actuals), 'Won in these periods': 500 });
    expect(lines['Periods counted (n)']).toBe(3);
    expect(lines[ERRORS[name]]).toBe(name === 'FORECASTACCURACY' ? 100 : 0);
    expect(linesOf(name, [[''], ['']], [[1], [2]])['Why it is empty']).toBe(
      'There is no forecast with what came beside it',
    );
  });

  test('KPIEXPLAIN says why there is none', () => {
    expect(linesOf(name, DEALS.slice(0, 3) as Cell[][])['Why it is empty']).toContain('Not enough closed deals yet');
  });

  test('KPIS has it in a column', () => {
    expect(ask('KPIS', DEALS, `WINRATE, ${name}`)).toEqual([
      ['Win rate', title],
      [ask('WINRATE', DEALS), value],
    ]);
  });

  test('by owner it is that of each owner alone', () => {
    const owners = byGroup(ask(name, DEALS, '', 'Owner'));
    expect(Object.keys(owners).length).toBeGreaterThan(2);
    for (const [owner, share] of Object.entries(owners)) expect(share).toBe(ask(name, DEALS, '', '', 'Owner', owner));
  });

  test('KPITREND says that there is none, and what tells it', () => {
    expect(sentence(() => ask('KPITREND', name, DEALS))).toBe(
      `KPITREND cannot follow ${name} over time: it is one figure about forecasts of many periods already. Use BACKTEST, which lists them period by period`,
    );
  });

  test('KPIBENCHMARK takes an outside benchmark, and says so where there is none', () => {
    expect(sentence(() => ask('KPIBENCHMARK', name, DEALS))).toBe(
      `KPIBENCHMARK cannot hold ${name} against its past: it is about forecasts of many past periods already, which BACKTEST lists. Give it a range of targets with a benchmark`,
    );
    const targets = [
      ['KPI', 'Benchmark', 'Source'],
      [name, 2, 'Peers'],
    ].map((row) => row.map((cell) => (cell === 2 ? 0.75 : cell)));
    expect(rowsOf(ask('KPIBENCHMARK', name, DEALS, targets))[0]!.slice(0, 3)).toEqual([value, '', 0.75]);
  });
});

describe('KPITARGET of the accuracy', () => {
  const targetOf = (target: Cell, period?: string) =>
    rowsOf(
      ask(
        'KPITARGET',
        'FORECASTACCURACY',
        DEALS,
        [
          ['KPI', 'Period', 'Target'],
          ['FORECASTACCURACY', '', target],
        ],
        ...(period ? [period] : []),
      ),
    )[0]!;

  test.each<[Cell]>([[0.95], [95], ['95 %']])('within 5 %% is settable as %s', (target) => {
    const value = Number(ask('FORECASTACCURACY', DEALS));
    expect(targetOf(target)).toEqual([value, 0.95, 0.95, value / 0.95 < 0.9 ? 'behind' : 'on track']);
  });

  test('of another period it is that of its own forecasts', () => {
    expect(targetOf(0.5, '2026-11')[0]).toBe(ask('FORECASTACCURACY', DEALS, '2026-11'));
    expect(targetOf(0.5)[3]).toBe('ahead');
  });
});
