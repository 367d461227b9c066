import { describe, expect, test } from 'vitest';
import { forecast, rangeIn } from '../../src/forecast/forecast';
import type { Cell } from '../../src/model/cell';
import { daysPeriod } from '../../src/model/parse-period';
import { environmentOn } from '../environment';
import { steadyDeals } from '../forecast/histories';
import { historiesOf } from '../forecast/reference-deals';
import { byGroup, callIn, sentence } from '../functions/call';

const TODAY = '2026-06-15';
const HERE = environmentOn(TODAY);
const ask = (name: string, ...args: Parameters<typeof callIn>[2][]) => callIn(HERE, name, ...args);
const day = (iso: string) => Date.parse(iso) / 864e5;
const iso = (days: number) => new Date(days * 864e5).toISOString().slice(0, 10);

/** The deals of a small team as a sheet: a new one every so many days. */
function sheet(every: number, seed: number): Cell[][] {
  return [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...steadyDeals(every, TODAY, seed).map(({ cr, cl, won, amt }, i) => [
      `D${i}`,
      cl === null ? 'Proposal' : won ? 'Won' : 'Lost',
      amt!,
      iso(cr!),
      cl === null ? '' : iso(cl),
    ]),
  ];
}

const PERIODS = ['2026-W25', 'this week', '2026-06', '2026-07', '2026-Q2', '2026-Q3'];
const SMALL = [6, 10, 14, 20].flatMap((every) => [1, 2, 3, 4, 5].map((seed) => [every, seed] as const));

describe('of teams with few wins', () => {
  let forecasts = 0;
  test.each(SMALL)('a deal every %i days (%i): low, likely and high are in order', (every, seed) => {
    for (const period of PERIODS) {
      const [[low, likely, high]] = ask('FORECASTRANGE', sheet(every, seed), period) as [[number, number, number]];
      if (String(likely) === '') continue;
      forecasts++;
      expect(low).toBeLessThanOrEqual(likely);
      expect(high).toBeGreaterThanOrEqual(likely);
    }
  });

  test.each(SMALL)('a deal every %i days (%i): no deal is more than the whole forecast', (every, seed) => {
    const deals = [...sheet(every, seed), ['Huge', 'Proposal', 50_000, '2026-05-20', '']];
    for (const period of PERIODS) {
      const share = ask('DEALCONCENTRATION', deals, period);
      if (share !== '') expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('there were forecasts', () => expect(forecasts).toBeGreaterThan(60));
});

test('a window far ahead that could not be checked is as unsure as a short history', () => {
  const deals = historiesOf(steadyDeals(3, TODAY));
  const errorOf = (first: string, last: string) => {
    const made = forecast(deals, daysPeriod(day(first), day(last)), day(TODAY));
    if ('problem' in made) throw new Error(made.problem);
    expect(rangeIn(deals, daysPeriod(day(first), day(last)), day(TODAY), made)!.high).toBeGreaterThan(made.total);
    return made.auto!.error;
  };
  expect(errorOf('2030-01-01', '2030-03-31')).toBeCloseTo(2 * 0.35 ** 2, 12);
  expect(errorOf('2026-07-01', '2026-09-30')).toBeLessThan(0.35 ** 2);
});

describe('KPIBENCHMARK', () => {
  const closings = (wins: readonly number[]) => [
    ['Deal', 'Stage', 'Amount', 'Created', 'Closed'],
    ...wins.flatMap((won, i) =>
      Array.from({ length: 4 }, (_, k) => {
        const closed = `${2024 + Math.floor((i + 1) / 4)}-${String(3 * ((i + 1) % 4) + 1).padStart(2, '0')}-10`;
        return [`D${i}-${k}`, k < won ? 'Won' : 'Lost', 100, '2024-01-01', closed];
      }),
    ),
  ];
  const benchmark = (kpi: string, wins: readonly number[]) =>
    (ask('KPIBENCHMARK', kpi, closings(wins), 'quarter') as Cell[][])[1]!;

  test('a share of 0 is a figure, also at the beginning', () => {
    const [, lower, median, upper, source] = benchmark('WINRATE', [0, 0, 0, 0, 2, 2, 2, 2, 2]);
    expect([lower, median, upper]).toEqual([0, 0.25, 0.5]);
    expect(source).toBe('Median of the first 76 days of the last 8 quarters');
    expect(benchmark('WINRATE', [0, 0, 0, 0, 0, 0, 0, 0, 1])[2]).toBe(0);
  });

  test('of counts and sums it may mean that there were no data yet', () => {
    expect(benchmark('SALESCOUNT', [0, 0, 2, 2, 2, 2, 2, 2, 2])[4]).toBe(
      'Median of the first 76 days of the last 6 quarters',
    );
  });
});

describe('in two currencies', () => {
  const DEALS = [
    ['Deal', 'Stage', 'Amount', 'Currency', 'Created', 'Closed'],
    ['Acorn', 'Won', 100, 'EUR', '2026-01-01', '2026-02-01'],
    ['Birch', 'Won', 100, 'USD', '2026-01-01', '2026-02-01'],
  ];
  test.each(['SALESFORECAST', 'DEALCONCENTRATION', 'FORECASTRANGE', 'BACKTEST', 'DEALSATRISK'])(
    '%s names no grouping as the remedy, since that does not help',
    (name) => {
      const said = sentence(() => ask(name, DEALS));
      expect(said).toMatch(
        /^\w+ would add up amounts in several currencies\. Add a Rates tab .* or ask for one currency/,
      );
      expect(said).not.toContain('group');
    },
  );

  test.each(['SALESVALUE', 'FORECASTACCURACY'])('%s, which can be grouped so, does', (name) => {
    expect(sentence(() => ask(name, DEALS))).toContain('or group by Currency');
    expect(ask(name, DEALS, '', 'Currency')).toHaveLength(3);
  });
});

test('FORECASTRANGE has no groups, and says so', () => {
  expect(sentence(() => ask('FORECASTRANGE', sheet(3, 1), '', 'Deal'))).toBe(
    `FORECASTRANGE answers for the whole. Leave the grouping empty, or narrow it by criteria such as "Owner", "Ada"`,
  );
});

describe('what the sales team says', () => {
  const DEALS = [
    ['Deal', 'Stage', 'Amount', 'Forecast category', 'Created', 'Expected close', 'Closed'],
    ['Acorn', 'Won', 1200, 'Closed', '2026-03-01', '2026-04-05', '2026-04-04'],
    ['Birch', 'Negotiation', 500, 'Commit', '2026-03-01', '2026-04-20', ''],
    ['Cedar', 'Negotiation', 70, 'Commit', '2026-03-01', '2026-06-10', ''],
    ['Dogwood', 'Negotiation', 900, 'Commit', '2026-03-01', '', ''],
    ['Elm', 'Negotiation', 900, 'Best case', '2026-03-01', '', ''],
  ];
  const here = environmentOn('2026-05-10');

  test('an overdue deal counts in the running month', () => {
    const found = callIn(here, 'SALESFORECAST', DEALS, '2026-Q2', 'month', '@method', 'commit');
    expect(byGroup(found)).toEqual({ '2026-04': 1200, '2026-05': 500, '2026-06': 70 });
  });

  test.each([
    ['commit', 1],
    ['best case', 2],
  ])('deals in the %s without an expected close date are told', (method, deals) => {
    const told = callIn(here, 'KPIEXPLAIN', 'SALESFORECAST', DEALS, '2026-Q2', '', '@method', method) as Cell[][];
    expect(told).toContainEqual(['Left out: open deals without an expected close date', deals]);
  });
});

test('other conventions know no more than the as-of day either', () => {
  const deals = [
    ['Deal', 'Stage', 'Amount', 'Created', 'Expected close', 'Closed'],
    ...Array.from({ length: 40 }, (_, i) => [
      `D${i}`,
      i % 2 ? 'Won' : 'Lost',
      100,
      iso(day('2025-01-01') + 7 * i),
      '',
      iso(day('2025-01-21') + 7 * i),
    ]),
  ];
  const args = ['SALESFORECAST', deals, '2025-Q3', '', '@asof', '2025-08-15'] as const;
  const told = new Map(ask('KPIEXPLAIN', ...args) as [string, number][]);
  expect(told.get('Won so far')).toBeGreaterThan(0);
  expect(told.get('Elsewhere: won so far, and open deals due at their full value')).toBe(told.get('Won so far'));
});

test('a deal created on the last day does not end the period', () => {
  const rows = sheet(2, 1);
  const here = environmentOn('2026-06-30');
  const before = callIn(here, 'SALESFORECAST', rows, '2026-06');
  expect(before).toBeGreaterThan(0);
  const withNew = [...rows, ['New', 'Proposal', 500, '2026-06-30', '']];
  expect(callIn(here, 'SALESFORECAST', withNew, '2026-06')).toBeCloseTo(before as number, 2);
});
