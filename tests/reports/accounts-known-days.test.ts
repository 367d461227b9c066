import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/cell';
import type { SheetModel } from '../../src/reports/sheet-model';
import { madeSheet } from './accounts-book';
import { tableHeaded } from './look-up';

const DAY = 86_400_000;

const contracts = (...starts: string[]): Cell[][] => [
  ['Customer', 'Registered', 'Activated', 'Start date', 'End date', 'Yearly revenue'],
  ...starts.map((start, i): Cell[] => [`Account ${i}`, start, start, start, '', 1200]),
];

/** A deal a week, each of a new account; every other one is lost. */
const deals = (first: string, last: string): Cell[][] => {
  const rows: Cell[][] = [['Deal', 'Account', 'Type', 'Stage', 'Amount', 'Close date']];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 7 * DAY) {
    const stage = rows.length % 2 === 1 ? 'Won' : 'Lost';
    rows.push([`D${rows.length}`, `A${rows.length}`, 'New business', stage, 100, new Date(at)]);
  }
  return rows;
};

/** What stands in the row of a KPI: now, n, before, n before, change, trend. */
function lineOf(model: SheetModel, kpi: string): Cell[] {
  const table = tableHeaded(model, 'KPI');
  return [...table.heads.keys()].slice(1).map((column) => table.rows.get(kpi)![column]!.value);
}

describe('of days before the data begin nothing is told', () => {
  test('by contracts: neither 0 new customers nor an n of 0, and no change', () => {
    const model = madeSheet({ customers: contracts('2026-04-05', '2026-04-20', '2026-05-02') });
    expect(lineOf(model, 'New customers')).toEqual([3, null, null, null, null, null]);
    expect(lineOf(model, 'Activation')).toEqual([1, 3, null, null, null, null]);
  });

  test('by deals: of a stretch that begins before them and ends within them neither', () => {
    const model = madeSheet({ deals: deals('2026-02-20', '2026-06-12') });
    expect(lineOf(model, 'New customers')).toEqual([6, null, null, null, null, null]);
    // An average of the days that are known is one.
    expect(lineOf(model, 'Revenue per customer')).toEqual([100, 6, 100, 2, 0, expect.stringMatching(/^·{6}▄▄$/)]);
  });
});

describe('of days that the data tell of a count stands', () => {
  test('where the first row comes as long after the first day as rows do after each other', () => {
    const [now, , before, , change, trend] = lineOf(
      madeSheet({ deals: deals('2025-10-06', '2026-06-12') }),
      'New customers',
    );
    expect([now, before, change]).toEqual([5, 5, 0]);
    expect(trend).toMatch(/^·{5}[▁-█]{3}$/);
  });

  test('and 0 where nobody came within them', () => {
    const model = madeSheet({ customers: contracts('2025-02-01', '2025-11-03', '2026-05-02') });
    expect(lineOf(model, 'New customers').slice(0, 5)).toEqual([1, null, 0, null, null]);
  });

  test('and who has been a customer since ever is one before the first start date', () => {
    const rows = contracts('2026-04-05', '');
    const model = madeSheet({ customers: rows });
    expect(lineOf(model, 'Retention').slice(2, 4)).toEqual([1, 1]);
    expect(lineOf(model, 'Churn').slice(2, 4)).toEqual([0, 1]);
  });
});
