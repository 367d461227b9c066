import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { byGroup, callIn, rowsOf, sentence } from '../functions/call';
import { SAMPLE_DAY, sampleRanges } from './sample-ranges';

const HERE = environmentOn(SAMPLE_DAY);
const { deals: DEALS, leads: LEADS } = sampleRanges('en');
/** A new deal every three days, open for 10 to 90. */
const STEADY: Cell[][] = [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
  ...Array.from({ length: 240 }, (_, i) => {
    const [created, closed] = [daysAgo(720 - 3 * i), daysAgo(720 - 3 * i - 10 - ((37 * i) % 80))];
    const isOpen = closed >= daysAgo(0);
    return [`D${i}`, isOpen ? 'Proposal' : i % 2 ? 'Won' : 'Lost', 1000 + 10 * i, created, isOpen ? '' : closed];
  }),
];

function daysAgo(days: number): Date {
  return new Date(Date.parse(SAMPLE_DAY) - days * 864e5);
}

const ask = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);
const rows = (name: string, ...args: Parameters<typeof callIn>[2][]) => ask(name, ...args) as Cell[][];
const inCents = (money: Cell | undefined) => Math.round(Number(money) * 100);
const lines = (...args: Parameters<typeof callIn>[2][]) => new Map(rows('KPIEXPLAIN', ...args) as [string, Cell][]);

/** Each row of a grouped explanation by its headers. */
function explained(...args: Parameters<typeof callIn>[2][]): Record<string, Cell>[] {
  const [header, ...found] = rows('KPIEXPLAIN', ...args);
  return found.map((row) => Object.fromEntries(header!.map((label, i) => [String(label), row[i]!])));
}

const PARTS = ['Won so far', 'Expected from open deals', 'Not in the pipeline yet'];

describe.each(['Owner', 'month'])('KPIEXPLAIN of a forecast by %s', (by) => {
  test.each(['auto', 'survival', 'weighted'])('by %s: the parts of each row add up to its figure', (method) => {
    const found = explained('SALESFORECAST', DEALS, '2026-Q4', by, '@method', method);
    expect(found.length).toBeGreaterThan(2);
    for (const row of found) {
      const sum = PARTS.reduce((all, label) => all + inCents(row[label]), 0);
      expect(sum).toBe(inCents(row['Sales forecast']));
    }
  });

  test('what only the whole has stands on no row', () => {
    const headers = rows('KPIEXPLAIN', 'SALESFORECAST', DEALS, '2026-Q4', by)[0]!.join();
    expect(headers).not.toMatch(/Weights|Low|High|Noise|Note|Closed deals learned/);
  });

  test('DEALCONCENTRATION has each row’s own deal and forecast', () => {
    const forecasts = byGroup(ask('SALESFORECAST', DEALS, '', by));
    const found = explained('DEALCONCENTRATION', DEALS, '', by);
    expect(new Set(found.map((row) => row.Forecast)).size).toBeGreaterThan(2);
    for (const row of found) {
      expect(row.Forecast).toBe(forecasts[String(row[by === 'month' ? 'Month' : by])]);
      const share = row['Deal concentration'];
      const brought = Number(row['What it is expected to bring']) / Number(row.Forecast);
      if (share !== '') expect(Math.min(1, brought)).toBeCloseTo(Number(share), 9);
    }
  });
});

test('open deals of groups are those of the whole', () => {
  const whole = lines('SALESFORECAST', DEALS).get('Open deals counted');
  const found = explained('SALESFORECAST', DEALS, '', 'Owner');
  expect(found.reduce((sum, row) => sum + Number(row['Open deals counted']), 0)).toBe(whole);
});

test.each(['no', 'yes'])('KPIEXPLAIN of LEADCONVERSION by source, as a cohort: %s', (cohort) => {
  const args = ['LEADCONVERSION', LEADS, DEALS, '2026', '', '@cohort', cohort] as const;
  const whole = lines(...args);
  const found = explained('LEADCONVERSION', LEADS, DEALS, '2026', 'Source', '@cohort', cohort);
  expect(found.length).toBeGreaterThan(2);
  for (const label of ['New customers', 'Leads']) {
    expect(found.reduce((sum, row) => sum + Number(row[label]), 0)).toBe(whole.get(label));
  }
  for (const row of found) {
    const share = row['Lead conversion'];
    if (share !== '') expect(Number(row['New customers']) / Number(row.Leads)).toBeCloseTo(Number(share), 12);
    if (share !== '' && cohort === 'yes') expect(Number(row['95 % from'])).toBeLessThanOrEqual(Number(share));
  }
});

describe('with too little history', () => {
  const FEW = DEALS.slice(0, 5);
  test.each(['SALESFORECAST', 'DEALCONCENTRATION'])('%s lists the groups, without a value', (name) => {
    for (const by of ['Owner', 'month']) {
      const found = rowsOf(ask(name, FEW, '2026-Q4', by));
      expect(found.length).toBeGreaterThan(1);
      for (const [group, value] of found) expect([group === '', value]).toEqual([false, '']);
      const told = explained(name, FEW, '2026-Q4', by);
      expect(told.map((row) => String(row['Why it is empty']))).toEqual(
        found.map(() => expect.stringContaining('Not enough')),
      );
    }
  });
});

describe('a period far ahead', () => {
  const far = lines('SALESFORECAST', STEADY, '2031-Q1');
  const near = lines('SALESFORECAST', STEADY, '2026-Q4');
  const notes = rows('KPIEXPLAIN', 'SALESFORECAST', STEADY, '2031-Q1').map(([, text]) => String(text));

  test('is said to be unchecked, and gets no noise floor in the place of an error', () => {
    expect(far.get('Mean error of such forecasts')).toBe('Not known: none could be made again on your own past');
    expect(far.has('Noise floor')).toBe(false);
    expect(notes).toContain(
      'Could not be checked against your own past: it does not reach back far enough for a forecast made 1501 days before its period',
    );
    expect(near.has('Noise floor')).toBe(true);
  });

  test('counts no open deals of which nothing is left to expect', () => {
    expect(far.get('Expected from open deals')).toBe(0);
    expect(far.get('Open deals counted')).toBe(0);
    expect(near.get('Open deals counted')).toBeGreaterThan(0);
  });

  test('of more than ten years is not forecast', () => {
    expect(ask('SALESFORECAST', DEALS, '9999')).toBe('');
    expect(lines('SALESFORECAST', DEALS, '9999').get('Why it is empty')).toBe(
      'The period ends more than 10 years ahead: nothing can be told of it',
    );
  });
});

test('a part asked for alone may differ, which is said', () => {
  const notes = rows('KPIEXPLAIN', 'SALESFORECAST', DEALS).map(([, text]) => String(text));
  expect(notes.some((note) => /asked for alone/.test(note))).toBe(true);
});

describe('to the cent', () => {
  const [header, ...tests] = rows('BACKTEST', DEALS);
  const errors = tests.pop()!;

  test('BACKTEST shows money', () => {
    for (const row of tests) for (const cell of row.slice(3)) if (cell !== '') expect(inCents(cell) / 100).toBe(cell);
  });

  test('its error is that of KPIEXPLAIN', () => {
    const told = lines('SALESFORECAST', DEALS).get(`Mean error of the last ${tests.length} such forecasts`);
    expect(errors[header!.indexOf('auto')]).toBe(told);
    expect(1 - Number(told)).toBe(ask('FORECASTACCURACY', DEALS));
  });

  test('DEALCONCENTRATION tells the amount as money', () => {
    const amount = lines('DEALCONCENTRATION', DEALS).get('Its amount');
    expect(inCents(amount as Cell) / 100).toBe(amount);
  });
});

describe('forecasts on a tab of their own', () => {
  const TABLE: Cell[][] = [
    ['Month', 'Forecast', 'Actual'],
    ['2026-01', 100, 120],
    ['2026-02', 250, 200],
  ];
  const cut = (from: number, to: number) => TABLE.map((row) => row.slice(from, to));

  test.each<[string, Cell[][][], string]>([
    ['one table', [TABLE], '3 × 3 cells'],
    ['the month beside the forecast', [cut(0, 2), cut(2, 3)], '3 × 2 and 3 × 1 cells'],
    [
      'the month beside both',
      [cut(0, 2), TABLE.map(([month, , actual]) => [month!, actual!])],
      '3 × 2 and 3 × 2 cells',
    ],
    ['one column alone', [cut(1, 2)], '3 × 1 cells'],
  ])('%s: said in a sentence', (_, ranges, found) => {
    for (const name of ['FORECASTACCURACY', 'FORECASTBIAS']) {
      expect(sentence(() => ask(name, ...ranges))).toBe(
        `${name} needs two ranges of one column (or row) each, forecasts and what came, such as Plan!B2:B, Plan!C2:C; or a range of deals with its header row. Found: ${found}, whose first row reads ${ranges[0]![0]!.join(', ')}`,
      );
    }
  });

  test('a range that looks like another tab is named so', () => {
    expect(sentence(() => ask('FORECASTACCURACY', LEADS))).toContain('looks like leads');
  });
});
