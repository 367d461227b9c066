import type { Example, KpiInput } from './metric';
import { MOMENT_NEEDS, MOMENT_USES, momentsOf } from './moments';
import { productTable } from './product-table';
import type { SalesProduct } from './sales-product';
import { defineTable } from './table-kpi';

/** Moments × hit rate × average contract value. */
export function salesProduct(caller: string, input: Pick<KpiInput, 'scan' | 'book' | 'options'>): SalesProduct {
  return { caller, steps: [momentsOf(caller, input)], size: 'Average contract value' };
}

export const salesFormula = defineTable({
  id: 'salesFormula',
  name: 'SALESFORMULA',
  title: 'Sales formula',
  summary: 'Sales as moments × hit rate × average contract value: from three numbers, or taken apart from the tabs',
  rule: 'First meetings held × (won deals ÷ first meetings held) × average won deal, of the same period',
  remarks: [
    'With three numbers it answers with one: =SALESFORMULA(40, 25%, 50000) is 500000',
    'The hit rate compares the wins of a period with the meetings of the same period, so the deals behind both are not the same',
    'Won deals without an amount are in no factor: the last column counts them',
    'A moment is the first meeting, demo, presentation or visit held with an account; "@moment", "demo" takes every demo held, and so with any other kind of activity',
    'The first meeting in the log counts as the first of all: it is as in FIRSTMEETINGS with "@unknown", "count"',
  ],
  sources: ['S3'],
  needs: { deals: ['status', 'amount', 'closedOn'], ...MOMENT_NEEDS },
  uses: MOMENT_USES,
  withoutPeriod: 'everything',
  options: { moment: [] },
  takesBy: true,
  table: (input) => productTable(salesProduct('SALESFORMULA', input), input),
});

export const FORMULA_DEALS = [
  ['Deal', 'Owner', 'Account', 'Stage', 'Amount', 'Closed'],
  ['Acorn', 'Ada', 'Alder Ltd', 'Won', 30000, '2026-02-10'],
  ['Birch', 'Ada', 'Beech AB', 'Won', 50000, '2026-05-04'],
  ['Cedar', 'Ben', 'Clover SA', 'Won', 10000, '2026-05-20'],
  ['Dogwood', 'Ben', 'Daisy Oy', 'Lost', 40000, '2026-05-22'],
  ['Elm', 'Ben', 'Erica BV', 'Won', '', '2026-06-01'],
] as const;

export const FORMULA_ACTIVITIES = [
  ['Date', 'Rep', 'Type', 'Account', 'Outcome'],
  ['2026-01-12', 'Ada', 'Meeting', 'Alder Ltd', 'Held'],
  ['2026-01-15', 'Ben', 'Meeting', 'Fern AS', 'Held'],
  ['2026-04-07', 'Ada', 'Meeting', 'Beech AB', 'Held'],
  ['2026-04-09', 'Ben', 'Meeting', 'Clover SA', 'Held'],
  ['2026-04-21', 'Ada', 'Meeting', 'Beech AB', 'Held'],
  ['2026-05-05', 'Ben', 'Meeting', 'Daisy Oy', 'Held'],
  ['2026-05-12', 'Ben', 'Meeting', 'Erica BV', 'Held'],
  ['2026-05-13', 'Ben', 'Meeting', 'Grove NV', 'No-show'],
  ['2026-05-14', 'Ben', 'Demo', 'Clover SA', 'Held'],
] as const;

export const examples: readonly Example[] = [
  {
    ranges: [FORMULA_DEALS, FORMULA_ACTIVITIES],
    args: ['2026-Q2'],
    result: [
      ['First meetings held', 'Hit rate', 'Average contract value', 'Sales', 'Won without an amount'],
      [4, 0.5, 30000, 60000, 1],
    ],
  },
  {
    ranges: [FORMULA_DEALS, FORMULA_ACTIVITIES],
    args: ['2026-Q2', 'Owner'],
    result: [
      ['Owner', 'First meetings held', 'Hit rate', 'Average contract value', 'Sales', 'Won without an amount'],
      ['Ada', 1, 1, 50000, 50000, 0],
      ['Ben', 3, 0.333333333333333, 10000, 10000, 1],
    ],
  },
];
