import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/lib/days';
import { makeScan } from '../../src/measures/scan';
import { metricNamed } from '../../src/metrics';
import { type Asking, ask, periodOf } from '../../src/metrics/ask';
import { SAMPLE_DEALS } from '../../src/metrics/deals';
import type { Cells } from '../../src/model/cell';
import { daysPeriod } from '../../src/model/parse-period';
import { bookOf } from '../derive/derive';

const TODAY = dayFromIso('2026-06-15')!;
const YEAR = daysPeriod(dayFromIso('2026-01-01')!, dayFromIso('2026-12-31')!);
const named = (...names: string[]) => names.map((name) => metricNamed(name)!);

function asking(changes: Partial<Asking> = {}): Asking {
  return askingOf(SAMPLE_DEALS, changes);
}

function askingOf(cells: Cells, changes: Partial<Asking> = {}): Asking {
  const book = bookOf({ deals: cells });
  const deals = makeScan(book.deals!);
  const scan = (table: string) => (table === 'deals' ? deals : undefined);
  return { book, scan, today: TODAY, period: null, by: null, options: {}, ...changes };
}

test('a KPI without a period takes everything, or the running quarter', () => {
  const [winRate, forecast] = named('WINRATE', 'SALESFORECAST');
  expect(periodOf(winRate!, asking())).toBeNull();
  expect(periodOf(forecast!, asking())!.label).toBe('2026-Q2');
  expect(periodOf(forecast!, asking({ period: YEAR }))).toBe(YEAR);
});

test('figures come in the order of the KPIs that were asked for', () => {
  const { groups, kpis } = ask(named('SALESFORECAST', 'WINRATE', 'SALESVALUE'), asking({ period: YEAR }));
  expect(groups).toEqual(['']);
  expect(kpis.map(({ metric }) => metric.name)).toEqual(['SALESFORECAST', 'WINRATE', 'SALESVALUE']);
});

test('KPIs that find different groups share all of them', () => {
  const by = { field: 'stage', label: 'Stage' };
  const { groups, kpis } = ask(named('SALESCOUNT', 'PIPELINECOUNT', 'WINRATE'), asking({ by }));
  expect([...groups].sort()).toEqual(['Lost', 'Proposal', 'Qualified', 'Won']);
  const of = (kpi: number, group: string) => kpis[kpi]!.values[groups.indexOf(group)];
  expect([of(0, 'Proposal'), of(1, 'Won'), of(2, 'Proposal'), of(2, 'Lost')]).toEqual([0, 0, null, 0]);
});

test('an average comes with its median', () => {
  const [figures] = ask(named('SALESCYCLE'), asking()).kpis;
  expect(figures!.medians).toEqual([60]);
  expect(figures!.values[0]).toBeCloseTo(151 / 3, 10);
});

test('a forecast that cannot be made has a reason', () => {
  const [figures] = ask(named('SALESFORECAST'), askingOf(SAMPLE_DEALS.slice(0, 5))).kpis;
  expect(figures).toMatchObject({ values: [null], problems: ['Not enough closed deals yet (4 of 5)'] });
});
