import { evaluate } from '../measures/evaluate';
import { count, days, field, mean, sum } from '../measures/measure';
import type { Asking } from './ask';
import { refuseMixedMoney } from './ask-together';
import { IS_OPEN } from './deals';
import { groupOrder } from './group-order';

/** The open deals of one stage. */
export interface StageFigures {
  /** As the sheet names it; `''` for a blank one. */
  readonly stage: string;
  readonly deals: number;
  /** `null` without an amount column. */
  readonly value: number | null;
  /** Mean days since the created date; `null` without created dates. */
  readonly age: number | null;
}

/** Open deals by stage in the order of the sales process; with a period, those expected to close in it. Amounts of no use are left out. */
export function stagesOf(asking: Asking, hasAmounts = true): StageFigures[] {
  const { book, period } = asking;
  const deals = book.deals!;
  const where = [IS_OPEN];
  const date = 'expectedOn';
  const counted = count('deals', { where, date });
  const valued = hasAmounts && deals.column('amount') ? sum('deals', field('amount'), { where, date }) : null;
  const aged = deals.column('created') ? mean('deals', days('created', 'today'), { where, date }) : null;
  const measures = [counted, valued, aged].filter((measure) => measure !== null);
  const by = { field: 'stage', label: 'Stage' };
  const found = evaluate(measures, { deals: asking.scan('deals') }, { period, by });
  refuseMixedMoney('DEALSBYSTAGE', found.tallies, deals.unrated);
  return groupOrder(found.groups, by, book).map((group) => ({
    stage: found.groups[group]!,
    deals: found.value(0, group)!,
    value: valued && found.value(1, group),
    age: aged && found.value(measures.length - 1, group),
  }));
}
