import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf, sentence } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);
const { deals: DEALS, activities: ACTIVITIES, history: HISTORY } = sampleRanges('en');
const ask = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);
const rows = (name: string, ...args: Parameters<typeof callIn>[2][]) => ask(name, ...args) as Cell[][];
const day = (iso: string) => new Date(`${iso}T00:00:00Z`).getTime() / 864e5;

describe('on the sample workbook', () => {
  test('FORECASTRANGE is one row, with the forecast between low and high', () => {
    const found = rows('FORECASTRANGE', DEALS) as number[][];
    expect(found).toHaveLength(1);
    const [low, likely, high] = found[0]!;
    expect(likely).toBe(ask('SALESFORECAST', DEALS));
    expect(low).toBeLessThan(likely!);
    expect(high).toBeGreaterThan(likely!);
  });

  test('BACKTEST has a row a past day, every method, and each method’s error', () => {
    const [header, ...lines] = rows('BACKTEST', DEALS, 'this month');
    const last = lines.pop()!;
    expect(lines.length).toBeGreaterThan(5);
    const auto = header!.indexOf('auto');
    for (const [asOf, first, lastDay, won, ...said] of lines) {
      expect(day(String(asOf))).toBeGreaterThanOrEqual(day(String(first)));
      expect(day(String(lastDay))).toBeLessThan(day(SAMPLE_DAY));
      expect(Number(won)).toBeGreaterThanOrEqual(0);
      expect(said).toHaveLength(header!.length - 4);
    }
    const errors = lines.reduce((sum, line) => sum + Math.abs(Number(line[auto]) - Number(line[3])), 0);
    const all = lines.reduce((sum, line) => sum + Number(line[3]), 0);
    expect(last[auto]).toBeCloseTo(errors / all, 12);
  });

  test('FORECASTACCURACY and FORECASTBIAS are those of BACKTEST’s automatic forecasts', () => {
    const [header, ...lines] = rows('BACKTEST', DEALS);
    const past = lines.slice(0, -1);
    const column = (name: string) => [[name], ...past.map((line) => [line[header!.indexOf(name)]!])];
    const pairs = [column('auto'), column('Won in all')] as const;
    for (const name of ['FORECASTACCURACY', 'FORECASTBIAS']) {
      expect(ask(name, DEALS)).toBeCloseTo(Number(ask(name, ...pairs)), 10);
    }
  });

  test('DEALCONCENTRATION is the largest open deal’s part of the forecast', () => {
    const lines = new Map(rows('KPIEXPLAIN', 'DEALCONCENTRATION', DEALS) as [string, number][]);
    const found = Number(ask('DEALCONCENTRATION', DEALS));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(1);
    expect(found).toBeCloseTo(lines.get('What it is expected to bring')! / Number(ask('SALESFORECAST', DEALS)), 10);
    const byOwner = Object.values(byGroup(ask('DEALCONCENTRATION', DEALS, '', 'Owner')));
    expect(byOwner.length).toBeGreaterThan(2);
    expect(Object.keys(byGroup(ask('DEALCONCENTRATION', DEALS, '', 'month')))).toHaveLength(3);
  });

  test('DEALSATRISK lists open deals alone, each with its reasons and a chance', () => {
    const found = rows('DEALSATRISK', DEALS, ACTIVITIES);
    expect(found.length).toBeGreaterThan(5);
    const open = Number(ask('PIPELINECOUNT', DEALS));
    expect(found.length - 1).toBeLessThanOrEqual(open);
    for (const [, , , count, why, chance, closed] of found.slice(1)) {
      expect(String(why).split('; ')).toHaveLength(Number(count));
      expect(Number(chance)).toBeLessThanOrEqual(1);
      expect(Number(closed)).toBeGreaterThanOrEqual(0);
    }
  });

  test('the stage history changes chances, and the forecast with them', () => {
    expect(ask('SALESFORECAST', DEALS, HISTORY)).not.toBe(ask('SALESFORECAST', DEALS));
  });

  test('months of the forecast add up to it, for the number of deals too', () => {
    for (const of of ['value', 'deals']) {
      const whole = Number(ask('SALESFORECAST', DEALS, '2026-Q4', '', '@of', of));
      const parts = Object.values(byGroup(ask('SALESFORECAST', DEALS, '2026-Q4', 'month', '@of', of)));
      expect(parts.reduce((sum: number, part) => sum + Math.round(Number(part) * 100), 0)).toBe(
        Math.round(whole * 100),
      );
    }
  });

  test('KPIEXPLAIN tells weights, range, past error and the noise floor', () => {
    const labels = rows('KPIEXPLAIN', 'SALESFORECAST', DEALS).map(([label]) => String(label));
    for (const label of ['Weights', 'Low: one outcome in ten is below', 'Noise floor']) expect(labels).toContain(label);
    expect(labels.some((label) => /^Mean error of the last \d+ such forecasts$/.test(label))).toBe(true);
  });
});

describe('paired ranges', () => {
  const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
  const HUNDREDS = column(100, 200);

  test('rows, columns and headers are all taken; blanks are left out', () => {
    expect(ask('FORECASTACCURACY', column('F', 90, '', 210), column('A', 100, 5, 200))).toBeCloseTo(1 - 20 / 300, 12);
    expect(ask('FORECASTBIAS', [[90, 230]], [[100, 200]])).toBeCloseTo(20 / 300, 12);
    expect(ask('FORECASTACCURACY', column('', ''), column(1, 2))).toBe('');
  });

  test.each<[string, Cell[][], Cell[][], ...string[]]>([
    ['two ranges of one size', column(1, 2, 3), HUNDREDS],
    ['needs numbers in both ranges', column(1, 'many'), HUNDREDS],
    ['takes nothing behind two ranges', HUNDREDS, HUNDREDS, '2026-Q1'],
  ])('%s: said in a sentence', (words, ...args) => {
    expect(sentence(() => ask('FORECASTACCURACY', ...args))).toContain(words);
  });
});

test('what the sales team says needs its columns', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Closed'],
    ['Acorn', 'Won', 100, '2026-01-01'],
  ];
  expect(sentence(() => ask('SALESFORECAST', deals, '2026-Q4', '', '@method', 'commit'))).toBe(
    'SALESFORECAST needs a Forecast category column for "@method", "commit". Found: Deal, Stage, Amount, Closed',
  );
});

test('a pipeline without timing is never shown as a forecast', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Closed'],
    ...Array.from({ length: 60 }, (_, i) => [
      `D${i}`,
      i % 2 ? 'Won' : 'Lost',
      1000,
      new Date(Date.UTC(2026, 5, 1 + 2 * i)),
    ]),
    ['E', 'Proposal', 9000, ''],
  ];
  const args = [deals, '2026-Q4', '', '@method', 'weighted'] as const;
  expect(ask('SALESFORECAST', ...args)).toBe('');
  const [[, why]] = rows('KPIEXPLAIN', 'SALESFORECAST', ...args).filter(([label]) =>
    String(label).startsWith('Why'),
  ) as [[string, string]];
  expect(why).toContain('a pipeline without timing is no forecast');
});

test('with ages and sizes of its own history a deal is at risk', () => {
  const won = Array.from({ length: 20 }, (_, i) => {
    const created = new Date(Date.UTC(2026, 0, 1 + i));
    return [`W${i}`, 'Won', 1000, created, new Date(created.getTime() + (10 + i) * 864e5)];
  });
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...won,
    ['Old', 'Proposal', 500, '2026-10-01', ''],
    ['Large', 'Proposal', 3001, '2026-11-20', ''],
    ['Plain', 'Proposal', 3000, '2026-11-20', ''],
  ];
  // Nine in ten of 10, 11 … 29 days are 27.1 at most.
  const found = rowsOf(callIn(environmentOn('2026-11-22'), 'DEALSATRISK', deals)).map(([deal, , , , why]) => [
    deal,
    why,
  ]);
  expect(found).toEqual([
    ['Large', 'Amount 3.0 times the average won deal: more than 3 count'],
    ['Old', 'Open for 52 days: nine in ten won deals took 27 days at most'],
  ]);
});
