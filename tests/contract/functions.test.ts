import { describe, expect, test } from 'vitest';
import { CELL_FUNCTIONS } from '../../src/functions/catalogue';
import { METRICS } from '../../src/metrics';
import type { Example, Metric } from '../../src/metrics/metric';
import { waysOf } from '../../src/metrics/ways';
import { CallError } from '../../src/model/call-error';
import type { Cell } from '../../src/model/cell';
import { TAB_KINDS } from '../../src/model/tab';
import { environmentOn } from '../environment';
import { call, flawInAnswer, flawOf, rowsOf, sentence } from '../functions/call';
import { KPI_FIRST } from '../functions/typical-calls';
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
    const answer = () => each.call(argsOf(name, example) as Cell[], environmentOn(example.today ?? '2026-06-15'));
    if (typeof example.result === 'string' && example.result !== '') expect(answer).toThrow(example.result);
    else expectClose(answer(), example.result);
  });

  test('has an example', () => expect(examplesOf(name).length).toBeGreaterThan(0));
});

/** The arguments of an example; functions over any KPI take its name first. */
function argsOf(name: string, { args = [], ...example }: Example): unknown[] {
  const ranges = rangesOf(example);
  return KPI_FIRST.includes(name) ? [args[0], ...ranges, ...args.slice(1)] : [...ranges, ...args];
}

function rangesOf({ deals, ranges = deals ? [deals] : [] }: Example): Cell[][][] {
  return ranges as unknown as Cell[][][];
}

/** A header by which all tabs of a KPI can be grouped. */
function commonHeader(name: string, ranges: Cell[][][]): string {
  const header = ranges[0]![0]!.find((each) => {
    try {
      return Array.isArray(call(name, ...ranges, '', String(each)));
    } catch (error) {
      if (error instanceof CallError) return false;
      throw error;
    }
  });
  if (header === undefined) throw new Error(`${name} can be grouped by nothing in its example`);
  return String(header);
}

function expectClose(found: unknown, wanted: unknown): void {
  if (Array.isArray(wanted)) {
    expect(found).toHaveLength(wanted.length);
    for (const [i, part] of wanted.entries()) expectClose((found as unknown[])[i], part);
  } else if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toEqual(wanted);
}

const COUNTS_AND_SUMS = METRICS.filter(addsUp).map(({ name }) => name);

/** Whether a KPI is a count or a plain sum, which is 0 over nothing; means, ratios and forecasts are empty. */
function addsUp(metric: Metric): boolean {
  return waysOf(metric).some((way) => 'measure' in way && ['count', 'sum', 'distinct'].includes(way.measure.aggregate));
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

  const ranges = rangesOf(examplesOf(name)[0]!);
  const headersOnly = ranges.map((rows) => [rows[0]!]);

  test('over no rows is 0 if it counts or sums, else empty', () => {
    const isOwnCount = metric.unit === 'count' && waysOf(metric).every((way) => 'compute' in way);
    const nothing = COUNTS_AND_SUMS.includes(name) ? [0] : isOwnCount ? [0, ''] : [''];
    expect(nothing).toContain(call(name, ...headersOnly));
    expect(nothing).toContain(call(name, ...headersOnly, 'this quarter'));
  });

  test('over no rows has no groups', () => {
    for (const by of [commonHeader(name, ranges), 'month'])
      expect(rowsOf(call(name, ...headersOnly, '', by))).toEqual([]);
  });

  test('gives its examples whatever the order of their rows', () => {
    let compared = 0;
    for (const example of examplesOf(name)) {
      const { today, result } = example;
      if (typeof result === 'string' && result !== '') continue;
      const backwards = rangesOf(example).map(([header, ...rows]) => [header!, ...rows.reverse()]);
      const each = CELL_FUNCTIONS.find((one) => one.name === name)!;
      const args = argsOf(name, { ...example, ranges: backwards });
      expectClose(each.call(args as Cell[], environmentOn(today ?? '2026-06-15')), result);
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('answers an unknown column, to group by or as a criterion, with a sentence', () => {
    for (const more of [
      ['', 'Colour'],
      ['', '', 'Colour', 'red'],
    ]) {
      const message = sentence(() => call(name, ...ranges, ...more));
      expect(flawOf(message)).toBeNull();
      const headers = ranges.flatMap(([header]) => header!.map(String));
      expect(message.startsWith(`${name} found no column "Colour". Found: `)).toBe(true);
      for (const header of message.split('Found: ')[1]!.split(', ')) expect(headers).toContain(header);
    }
  });

  test('is a value, a table of two columns when grouped, and an explanation', () => {
    expect(flawInAnswer(call(name, ...ranges))).toBeNull();
    const by = commonHeader(name, ranges);
    const [header, ...rows] = call(name, ...ranges, '', by) as Cell[][];
    expect(header).toEqual([by, metric.title]);
    for (const row of rows) expect(row).toHaveLength(2);
    expect(call('KPIEXPLAIN', name, ...ranges)).toContainEqual(['Rule', metric.rule]);
  });

  test('shows a median beside an average, and only there', () => {
    const isMean = waysOf(metric).some((way) => 'measure' in way && way.measure.aggregate === 'mean');
    expect(metric.median !== undefined).toBe(isMean);
  });
});

test('ids and names are unique', () => {
  expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  expect(new Set(CELL_FUNCTIONS.map(({ name }) => name)).size).toBe(CELL_FUNCTIONS.length);
});

/** What stands in the place of the period where the calendar itself is the answer. */
const OWN_PERIODS: Readonly<Record<string, readonly string[]>> = {
  KPITREND: ['grain', 'periods'],
  KPIBENCHMARK: ['grain'],
};

test.each(CELL_FUNCTIONS.map((each) => [each.name, each] as const))(
  '%s takes period, by, field1, criterion1 last',
  (functionName, each) => {
    const trailing = [...(OWN_PERIODS[functionName] ?? ['period']), 'by', 'field1', 'criterion1'];
    const names = each.parameters.map(({ name }) => name);
    expect(names.slice(-trailing.length)).toEqual(trailing);
    const own = names.slice(0, -trailing.length);
    expect(own.some((name) => (TAB_KINDS as readonly string[]).includes(name))).toBe(true);
    expect(own.indexOf('kpi')).toBe(KPI_FIRST.includes(functionName) ? 0 : -1);
    for (const { name, text } of each.parameters.slice(-trailing.length)) {
      expect(`${name}: ${text}`).toContain('(optional)');
    }
  },
);
