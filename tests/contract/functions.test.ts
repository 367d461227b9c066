import { describe, expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions';
import { METRICS } from '../../src/metrics';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';

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

  test.each(each.examples.map((example, i) => [i + 1, example] as const))('example %i holds', (_, example) => {
    const own = example.args ?? [];
    const args = name === 'KPIEXPLAIN' ? [own[0], example.deals, ...own.slice(1)] : [example.deals, ...own];
    const answer = () => each.call(args as Cell[], environmentOn(example.today ?? '2026-06-15'));
    if (typeof example.result === 'string' && example.result !== '') expect(answer).toThrow(example.result);
    else expectClose(answer(), example.result);
  });

  test('has an example', () => expect(each.examples.length).toBeGreaterThan(0));
});

function expectClose(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    for (const [i, part] of wanted.entries()) expectClose((found as unknown[])[i], part);
  } else if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toEqual(wanted);
}

describe.each(METRICS.map((metric) => [metric.name, metric] as const))('%s as a KPI', (_, metric) => {
  test('says its unit, direction and source', () => {
    expect(['share', 'money', 'moneyPerDay', 'days', 'hours', 'count', 'ratio']).toContain(metric.unit);
    expect(['higher', 'lower', 'neither']).toContain(metric.better);
    expect(metric.sources.length).toBeGreaterThan(0);
  });
});
