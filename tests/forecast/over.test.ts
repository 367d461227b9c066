import { describe, expect, test } from 'vitest';
import { backTest } from '../../src/forecast/back-test';
import { type Forecast, forecast, rangeIn } from '../../src/forecast/forecast';
import { METHODS } from '../../src/forecast/methods';
import { winChances } from '../../src/forecast/win-chances';
import { windowOf } from '../../src/forecast/window';
import { daysPeriod } from '../../src/model/parse-period';
import { day, steadyDeals } from './histories';
import { historiesOf } from './reference-deals';

const TODAY = day('2026-06-15');
const HISTORIES = historiesOf(steadyDeals(3, '2026-06-15'));

describe.each([
  ['a day ago', '2026-06-14', '2026-06-14'],
  ['weeks ago', '2026-01-01', '2026-03-31'],
  ['years ago', '2025-01-01', '2025-03-31'],
  ['before the first deal', '2010-01-01', '2010-12-31'],
])('of a period that ended %s', (_, first, last) => {
  const period = daysPeriod(day(first), day(last));

  test('nothing is still to come', () => expect(windowOf(period, TODAY)).toMatchObject({ from: 0, to: 0 }));

  test.each(METHODS)('%s answers what was won', (method) => {
    const made = forecast(HISTORIES, period, TODAY, method) as Forecast;
    expect(made).toMatchObject({ method: 'actual', openDeals: [], total: made.won });
    expect(rangeIn(HISTORIES, period, TODAY, made)).toEqual({ low: made.won, high: made.won });
  });

  test('no open deal has a chance', () => expect(winChances(HISTORIES, period, TODAY)).toBeNull());

  test('the back-test looks at such periods before it, if there are', () => {
    const tests = backTest(HISTORIES, period, TODAY);
    if ('problem' in tests) expect(tests.problem).toMatch(/^(Not enough|Too little|The first win|No past period)/);
    else for (const each of tests) expect(each.window.end).toBeLessThanOrEqual(period.start);
  });
});
