import { expect, test } from 'vitest';
import { metricNamed } from '../../src/metrics';
import { whatItLacks } from '../../src/metrics/needs';
import { columnsNeeded, wayOf } from '../../src/metrics/ways';
import { bookOf } from '../derive/derive';

const named = (name: string) => metricNamed(name)!;

test.each([
  ['WINRATE', ['status'], ['status', 'closedOn']],
  ['SALESVALUE', ['amount', 'status'], ['amount', 'status', 'closedOn']],
  ['WEIGHTEDPIPELINE', ['amount', 'chance', 'status'], ['amount', 'chance', 'status', 'expectedOn']],
  ['SALESCYCLE', ['created', 'closedOn', 'status'], ['created', 'closedOn', 'status']],
  ['SALESFORECAST', ['status', 'closedOn', 'amount'], ['status', 'closedOn', 'amount']],
])('%s needs its dates only where they are asked for', (name, plain, dated) => {
  expect([...columnsNeeded(wayOf(named(name)), false).deals!].sort()).toEqual([...plain].sort());
  expect([...columnsNeeded(wayOf(named(name)), true).deals!].sort()).toEqual([...dated].sort());
});

test('nothing is missing where everything is there', () => {
  const book = bookOf({
    deals: [
      ['Stage', 'Amount', 'Created', 'Expected close', 'Closed'],
      ['Won', 5, '2026-01-01', '2026-01-02', '2026-01-03'],
    ],
  });
  for (const name of ['WINRATE', 'SALESVALUE', 'WEIGHTEDPIPELINE', 'SALESCYCLE', 'SALESFORECAST', 'DAYSTOCLOSE']) {
    expect([name, whatItLacks(named(name), book, true)]).toEqual([name, null]);
  }
});

test('everything that is missing is named at once', () => {
  const missing = whatItLacks(
    named('SALESVALUE'),
    bookOf({
      deals: [
        ['Deal', 'Owner'],
        ['Acorn', 'Ada'],
      ],
    }),
    true,
  );
  for (const phrase of ['an Amount column', 'a Stage or Status column', 'a Close date column'])
    expect(missing).toContain(phrase);
});

test('a name of a KPI is found in any case', () => {
  expect(metricNamed(' winrate ')?.id).toBe('winRate');
  expect(metricNamed('winrat')).toBeUndefined();
});
