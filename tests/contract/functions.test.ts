import { describe, expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { METRICS } from '../../src/metrics';
import { type Metric, measuresOf } from '../../src/metrics/metric';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { call, flawInAnswer, flawOf, rowsOf, sentence } from '../functions/call';
import { examplesOf } from './examples';

const GOOGLE_SHEETS_NAMES = ['FORECAST', 'TREND', 'GROWTH', 'RATE', 'AVERAGE', 'COUNT', 'SUM', 'STDEV', 'YIELD'];

describe.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))('%s', (name, each) => {
  test('has a name that Sheets accepts', () => {
    expect(name).toMatch(/^[A-Z]+$/);
    expect(GOOGLE_SHEETS_NAMES).not.toContain(name);
  });

  test('is explained by sentences without a full stop', () => {
    for (const text of [each.title, each.summary, each.rule, ...each.remarks]) expect(text).toMatch(/[^.\s]$/);
    for (const parameter of each.parameters) expect(parameter.text).toMatch(/[^.\s]$/);
  });

  test.each(examplesOf(name).map((example, i) => [i + 1, example] as const))('example %i holds', (_, example) => {
    const own = example.args ?? [];
    const args = name === 'KPIEXPLAIN' ? [own[0], example.deals, ...own.slice(1)] : [example.deals, ...own];
    const answer = () => each.call(args as Cell[], environmentOn(example.today ?? '2026-06-15'));
    if (typeof example.result === 'string' && example.result !== '') expect(answer).toThrow(example.result);
    else expectClose(answer(), example.result);
  });

  test('has an example', () => expect(examplesOf(name).length).toBeGreaterThan(0));
});

function expectClose(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    for (const [i, part] of wanted.entries()) expectClose((found as unknown[])[i], part);
  } else if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toEqual(wanted);
}

const HEADERS = ['Deal', 'Owner', 'Stage', 'Amount', 'Probability', 'Created', 'Expected close', 'Closed'];
const COUNTS_AND_SUMS = METRICS.filter(addsUp).map(({ name }) => name);

/** Whether a KPI is a count or a plain sum, which is 0 over nothing; means, ratios and forecasts are empty. */
function addsUp({ value }: Metric): boolean {
  return 'measure' in value && (value.measure.aggregate === 'count' || value.measure.aggregate === 'sum');
}

test('both kinds of KPIs are there to be told apart', () => {
  expect(COUNTS_AND_SUMS).toContain('SALESVALUE');
  expect(COUNTS_AND_SUMS).not.toContain('WINRATE');
});

describe.each(METRICS.map((metric) => [metric.name, metric] as const))('%s as a KPI', (name, metric) => {
  test('says its unit, direction and source', () => {
    expect(['share', 'money', 'moneyPerDay', 'days', 'hours', 'count', 'ratio']).toContain(metric.unit);
    expect(['higher', 'lower', 'neither']).toContain(metric.better);
    expect(metric.sources.length).toBeGreaterThan(0);
  });

  test('is named after its id', () => expect(metric.id.toUpperCase()).toBe(name));

  test('without deals is 0 if it counts or sums, else empty', () => {
    const nothing = COUNTS_AND_SUMS.includes(name) ? 0 : '';
    expect(call(name, [HEADERS])).toBe(nothing);
    expect(call(name, [HEADERS], 'this quarter')).toBe(nothing);
  });

  test('without deals has no groups', () => {
    for (const by of ['Owner', 'month']) expect(rowsOf(call(name, [HEADERS], '', by))).toEqual([]);
  });

  test('gives its examples whatever the order of their rows', () => {
    let compared = 0;
    for (const { deals, args = [], today, result } of examplesOf(metric.name)) {
      if (typeof result === 'string' && result !== '') continue;
      const [header, ...rows] = deals as Cell[][];
      const backwards = [header!, ...rows.reverse()];
      const each = CELL_FUNCTIONS.find((one) => one.name === name)!;
      expectClose(each.call([backwards, ...args] as Cell[], environmentOn(today ?? '2026-06-15')), result);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('answers an unknown column, to group by or as a criterion, with a sentence', () => {
    const { deals } = examplesOf(metric.name)[0]!;
    for (const more of [
      ['', 'Colour'],
      ['', '', 'Colour', 'red'],
    ]) {
      const message = sentence(() => call(name, deals as Cell[][], ...more));
      expect(flawOf(message)).toBeNull();
      expect(message).toBe(`${name} found no column "Colour". Found: ${deals[0]!.join(', ')}`);
    }
  });

  test('is a value, a table of two columns when grouped, and an explanation', () => {
    const deals = examplesOf(metric.name)[0]!.deals as Cell[][];
    expect(flawInAnswer(call(name, deals))).toBeNull();
    const [header, ...rows] = call(name, deals, '', 'Deal') as Cell[][];
    expect(header).toEqual(['Deal', metric.title]);
    for (const row of rows) expect(row).toHaveLength(2);
    expect(call('KPIEXPLAIN', name, deals)).toContainEqual(['Rule', metric.rule]);
  });

  test('shows a median beside an average, and only there', () => {
    const isMean = measuresOf(metric).some(({ aggregate }) => aggregate === 'mean');
    expect(metric.median !== undefined).toBe(isMean);
  });
});

test('ids and names are unique', () => {
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  expect(new Set(CELL_FUNCTIONS.map(({ name }) => name)).size).toBe(CELL_FUNCTIONS.length);
});

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))(
  '%s takes period, by, field1, criterion1 last',
  (_, each) => {
    const names = each.parameters.map(({ name }) => name);
    expect(names.slice(-4)).toEqual(['period', 'by', 'field1', 'criterion1']);
    expect(names.slice(0, -4)).toContain('deals');
    for (const { name, text } of each.parameters.slice(-4)) expect(`${name}: ${text}`).toContain('(optional)');
  },
);
