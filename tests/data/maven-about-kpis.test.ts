import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/lib/quantile';
import type { Cell } from '../../src/model/cell';
import { environmentOn } from '../environment';
import { callIn, rowsOf } from '../functions/call';
import { expectDigits } from './expect-digits';
import { readSet, readTruth } from './read-set';
import { describeShared } from './shared';

interface Figures {
  win_rate: number;
  sales: number;
  avg_deal: number;
}
interface Truth {
  by_close_month: (Figures & { month: string })[];
  by_close_quarter: (Figures & { q: string })[];
  win_rate: { by_count_closed: number; by_count_all: number };
  deal_size: { avg_won: number; avg_closed_trap_lost_counted_as_zero: number };
  days_to_close: { avg_won: number; avg_closed: number };
}

/** The last day of the last quarter: it is over, and nothing is cut. */
const HERE = environmentOn('2017-12-31');

const FIGURES: readonly [name: string, field: keyof Figures, isShare: boolean][] = [
  ['WINRATE', 'win_rate', true],
  ['SALESVALUE', 'sales', false],
  ['AVGDEALSIZE', 'avg_deal', false],
];

describeShared('data/maven', () => {
  const deals = readSet('maven', 'sales_pipeline.csv');
  const truth = readTruth<Truth>('maven');
  const months = truth.by_close_month.map((row) => ({ label: row.month, ...row }));
  const quarters = truth.by_close_quarter.map((row) => ({ label: row.q, ...row }));

  describe.each([
    ['quarter', quarters],
    ['month', months],
  ] as const)('per %s', (grain, truths) => {
    test.each(FIGURES)('KPITREND of %s and its changes are the true ones', (name, field, isShare) => {
      const rows = rowsOf(callIn(HERE, 'KPITREND', name, deals, grain, truths.length));
      expect(rows.map(([label]) => label)).toEqual(truths.map(({ label }) => label));
      rows.forEach(([, value, change], i) => {
        expectDigits(value, truths[i]![field]);
        const before = truths[i - 1]?.[field];
        if (before === undefined) expect(change).toBe('');
        else if (isShare) expect(change).toBeCloseTo(truths[i]![field] - before, 10);
        else expect(change).toBeCloseTo(truths[i]![field] / before - 1, 9);
      });
    });
  });

  test.each(FIGURES)('KPIBENCHMARK of %s has the true median and quartiles of the 8 months before', (name, field) => {
    const [row] = rowsOf(callIn(HERE, 'KPIBENCHMARK', name, deals, 'month')) as [Cell[]];
    const past = months.slice(-9, -1).map((month) => month[field]);
    expect(past).toHaveLength(8);
    expectDigits(row[0], months[months.length - 1]![field]);
    [0.25, 0.5, 0.75].forEach((q, i) => {
      expectDigits(row[i + 1], quantile(past, q)!);
    });
  });

  test.each<[string, number, string, number]>([
    [
      'WINRATE',
      truth.win_rate.by_count_closed,
      'of all deals created in the period, open ones too',
      truth.win_rate.by_count_all,
    ],
    [
      'AVGDEALSIZE',
      truth.deal_size.avg_won,
      'of won and lost deals',
      truth.deal_size.avg_closed_trap_lost_counted_as_zero,
    ],
    ['SALESCYCLE', truth.days_to_close.avg_won, 'of won and lost deals', truth.days_to_close.avg_closed],
  ])('KPIEXPLAIN of %s has the true figure, and what others make of the same deals', (name, own, label, elsewhere) => {
    const rows = callIn(HERE, 'KPIEXPLAIN', name, deals) as [string, unknown][];
    expectDigits(rows[0]![1], own);
    expectDigits(new Map(rows).get(`Elsewhere: ${label}`), elsewhere);
  });
});
