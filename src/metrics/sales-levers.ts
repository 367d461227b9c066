import type { ByField } from '../measures/grouping';
import { CallError } from '../model/call-error';
import { comparablePeriods } from '../model/comparable-periods';
import { groupOrder } from './group-order';
import type { Example, KpiInput } from './metric';
import { MOMENT_NEEDS, MOMENT_USES } from './moments';
import { changeRows } from './sales-change';
import { FORMULA_ACTIVITIES, FORMULA_DEALS, salesProduct } from './sales-formula';
import { gainRows, ownBest, teamLevels } from './sales-gains';
import { type Factors, factorLabels, factorsBy, noFactors, type SalesProduct } from './sales-product';
import { defineTable, type TableCell } from './table-kpi';

/** How many periods before this one the own best is looked for in. */
const PERIODS_BACK = 8;
const HEADER = ['Factor', 'Step', 'From', 'To', 'Effect on sales', 'Sales'];
const BY_OWNER: ByField = {
  field: 'owner',
  label: 'Owner',
  on: { deals: 'owner', activities: 'rep', firstMeetings: 'rep' },
};

export const salesLevers = defineTable({
  id: 'salesLevers',
  name: 'SALESLEVERS',
  title: 'Sales levers',
  summary: 'Which factor of the sales formula made the change, and which one would bring the most',
  rule: 'First the change since the period before, split over moments, hit rate and average contract value by their logarithms; then the sales if one factor rose to the own best of the last 8 periods, to the level of the top sellers or to the median of the team, the largest gain first',
  remarks: [
    'The parts of the change add up to it; where a factor is 0 there is no split, and a row says so',
    'A running period is compared with as many days of the periods before',
    'A factor is never raised by the same share as the others: that gain would be the same for all of them',
    'Top sellers are the top 20 % by won amount, the best one of fewer than 8; their moments count per head',
    'By Owner each seller is compared with the team; by another header each group with the others',
  ],
  sources: ['S3'],
  needs: { deals: ['status', 'amount', 'closedOn'], ...MOMENT_NEEDS },
  uses: { ...MOMENT_USES, deals: ['owner'], activities: ['rep'] },
  withoutPeriod: 'running quarter',
  options: { moment: [] },
  takesBy: true,
  table(input) {
    const { by, today } = input;
    if (by && 'grain' in by) {
      throw new CallError(
        `SALESLEVERS compares periods already. Leave the grouping by ${by.grain} out, or group by a header such as Owner`,
      );
    }
    const product = salesProduct('SALESLEVERS', input);
    const periods = comparablePeriods(input.period!, today, PERIODS_BACK + 1);
    const history = periods.map((period) => ({ when: period.label, ...factorsBy(product, input, period, by) }));
    const now = history[PERIODS_BACK]!;
    const sellers = sellersIn(product, input, by, now);
    const labels = factorLabels(product);
    const rowsOf = (group: string): TableCell[][] => {
      const ofGroup = history.map(({ when, groups, factors }) => ({
        when,
        factors: factors[groups.indexOf(group)] ?? noFactors(product),
      }));
      const [current, before] = [ofGroup[PERIODS_BACK]!, ofGroup[PERIODS_BACK - 1]!];
      const best = ownBest(ofGroup.slice(0, PERIODS_BACK));
      const levels = [...(best ? [best] : []), ...teamLevels(sellers, by ? 1 : sellers.length)];
      return [...changeRows(labels, before, current), ...gainRows(labels, current.factors, levels)];
    };
    if (!by) return [HEADER, ...rowsOf('')];
    const groups = [...new Set([...now.groups, ...history[PERIODS_BACK - 1]!.groups])];
    return [
      [by.label, ...HEADER],
      ...groupOrder(groups, by, input.book).flatMap((i) =>
        rowsOf(groups[i]!).map((row) => [groups[i] || '(blank)', ...row]),
      ),
    ];
  },
});

/** The factors of each seller, or of each group that is asked for; none where nothing tells who sold. */
function sellersIn(
  product: SalesProduct,
  input: KpiInput,
  by: ByField | null,
  now: { readonly groups: readonly string[]; readonly factors: readonly Factors[] },
): Factors[] {
  const tabs = product.steps.map(({ measure }) => measure.tab);
  const known = input.scan('deals')!.table.column('owner') && tabs.every((tab) => input.scan(tab)!.table.column('rep'));
  if (!by && !known) return [];
  const { groups, factors } = by
    ? now
    : factorsBy(product, input, comparablePeriods(input.period!, input.today, 1)[0]!, BY_OWNER);
  return factors.filter((_, i) => groups[i] !== '');
}

export const examples: readonly Example[] = [
  {
    ranges: [FORMULA_DEALS, FORMULA_ACTIVITIES],
    args: ['2026-Q2'],
    today: '2026-07-01',
    result: [
      HEADER,
      ['First meetings held', 'since 2026-Q1', 2, 4, 30000, ''],
      ['Hit rate', 'since 2026-Q1', 0.5, 0.5, 0, ''],
      ['Average contract value', 'since 2026-Q1', 30000, 30000, 0, ''],
      ['Sales', 'since 2026-Q1', 30000, 60000, 30000, 60000],
      ['Hit rate', 'to the level of the top sellers', 0.5, 1, 60000, 120000],
      ['Average contract value', 'to the level of the top sellers', 30000, 50000, 40000, 100000],
      ['Hit rate', 'to the median of the team', 0.5, 0.666666666666667, 20000, 80000],
    ],
  },
];
