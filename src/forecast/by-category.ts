import { cents } from '../lib/cents';
import type { Day } from '../lib/days';
import type { Period } from '../model/period';
import { CATEGORIES, type DealHistories } from './deal-histories';
import { startOfUnknown } from './outlook';
import { standingBefore } from './standing';
import { stated } from './stated';
import { windowOf } from './window';

/** The open deals that are due in a period and that the sales team puts in one category, at their full amounts. */
export interface CategoryForecast {
  readonly category: (typeof CATEGORIES)[number];
  readonly deals: number;
  readonly amount: number;
}

/** By category, the surest first; `null` where the sheet has no categories. */
export function forecastByCategory(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
): CategoryForecast[] | null {
  const { category } = deals;
  const standing = standingBefore(deals, startOfUnknown(deals, today, period.end));
  const due = stated(deals, standing, windowOf(period, standing.day), 0);
  if (!category || !due) return null;
  const sums = CATEGORIES.map(() => ({ deals: 0, amount: 0 }));
  due.deals.forEach((place, k) => {
    const sum = sums[category[standing.places[place]!]!]!;
    sum.deals++;
    sum.amount += due.worth[k]!;
  });
  return CATEGORIES.map((name, i) => ({
    category: name,
    deals: sums[i]!.deals,
    amount: cents(sums[i]!.amount),
  })).reverse();
}
