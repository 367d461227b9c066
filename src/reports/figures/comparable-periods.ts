import type { Day } from '../../lib/days';
import { compareWithBefore } from '../../model/compare-period';
import { daysPeriod } from '../../model/parse-period';
import type { Period } from '../../model/period';

/**
 * The period and those before it, oldest first. While it is running, each is cut to as many days as have passed of it,
 * and labelled by its days, so that its label is the argument of a cell function that gives the same figures.
 */
export function comparablePeriods(period: Period, today: Day, count: number): Period[] {
  const { running } = compareWithBefore(period, today);
  const elapsed = today - period.start + 1;
  const cut = (whole: Period) =>
    running ? daysPeriod(whole.start, Math.min(whole.end, whole.start + elapsed - 1)) : whole;
  const periods = [cut(period)];
  for (let whole = period; periods.length < count; ) {
    whole = compareWithBefore(whole, whole.end).before;
    periods.unshift(cut(whole));
  }
  return periods;
}
