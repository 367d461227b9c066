import { describe, expect, test } from 'vitest';
import type { KpiTarget } from '../../src/derive/kpi-targets';
import { avgDealSize } from '../../src/metrics/avg-deal-size';
import { addsUpOverTime, growsLike, rowsAbout, targetIn } from '../../src/metrics/kpi-target';
import type { Metric } from '../../src/metrics/metric';
import { pipelineValue } from '../../src/metrics/pipeline-value';
import { quotaAttainment } from '../../src/metrics/quota-attainment';
import { revenuePerRep } from '../../src/metrics/revenue-per-rep';
import { salesCount } from '../../src/metrics/sales-count';
import { salesForecast } from '../../src/metrics/sales-forecast';
import { salesValue } from '../../src/metrics/sales-value';
import { wayOf } from '../../src/metrics/ways';
import { winRate } from '../../src/metrics/win-rate';
import { parsePeriod } from '../../src/model/parse-period';

const period = (text: string) => parsePeriod(text, { today: 0, fiscalStart: 1 })!;
const row = (of: string | null, target: number | null, kpi = 'WINRATE'): KpiTarget => ({
  kpi,
  rep: '',
  team: '',
  stretch: of === null ? null : period(of),
  every: null,
  target,
  benchmark: null,
  source: '',
});

test('a KPI is known by its function, its title and its id, however they are written', () => {
  const rows = ['WINRATE', 'Win rate', 'win-rate', 'winRate', 'WIN RATE BY VALUE'].map((kpi) => row(null, 1, kpi));
  expect(rowsAbout(winRate, rows)).toHaveLength(4);
});

test.each<[string, Metric, boolean]>([
  ['sales', salesValue, true],
  ['numbers of sales', salesCount, true],
  ['rates', winRate, false],
  ['means', avgDealSize, false],
  ['what stands open on a day', pipelineValue, false],
  ['forecasts of sales', salesForecast, true],
  ['sales a head', revenuePerRep, true],
])('%s: do they add up over time?', (_, metric, adds) => expect(addsUpOverTime(metric, wayOf(metric))).toBe(adds));

test('the attainment of a quota grows as sales do', () => {
  expect(growsLike(quotaAttainment, wayOf(quotaAttainment))).toBe(salesValue);
  expect(growsLike(salesValue, wayOf(salesValue))).toBe(salesValue);
  expect(growsLike(winRate, wayOf(winRate))).toBeNull();
  // It says what the whole period will bring.
  expect(growsLike(salesForecast, wayOf(salesForecast))).toBeNull();
});

describe('the target for a period', () => {
  const quarter = period('2026-Q2');

  test('is that of the very period, the last row of several', () => {
    expect(targetIn([row('2026', 8), row('2026-Q2', 5), row('2026-Q2', 6)], quarter, true)).toBe(6);
  });

  test('is the sum of its parts, if all of them are there', () => {
    const months = [row('2026-04', 1), row('2026-05', 2), row('2026-06', 4)];
    expect(targetIn([...months, row('2026', 100)], quarter, true)).toBe(7);
    expect(targetIn(months.slice(1), quarter, true)).toBeNull();
  });

  test('is the even share of a longer one, the shortest of several', () => {
    expect(targetIn([row('2026', 120)], quarter, true)).toBeCloseTo(30, 9);
    expect(targetIn([row('2026', 120), row('2026-04-01..2026-09-30', 80)], quarter, true)).toBeCloseTo(40, 9);
  });

  test('of a rate is that of the longer one, and never the sum of parts', () => {
    expect(targetIn([row('2026', 0.3)], quarter, false)).toBe(0.3);
    expect(targetIn([row('2026-04', 1), row('2026-05', 2), row('2026-06', 4)], quarter, false)).toBeNull();
  });

  test('is the one without a period where no other fits', () => {
    expect(targetIn([row(null, 9), row('2025', 1)], quarter, true)).toBe(9);
  });

  test('a row with a benchmark alone is no target', () =>
    expect(targetIn([row('2026', null)], quarter, true)).toBeNull());

  test('months, quarters and years of an even target agree', () => {
    const year = [row('2026', 1200)];
    const sum = (texts: string[]) => texts.reduce((total, text) => total + targetIn(year, period(text), true)!, 0);
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    expect(sum(months)).toBeCloseTo(1200, 6);
    expect(sum(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])).toBeCloseTo(1200, 6);
  });
});
