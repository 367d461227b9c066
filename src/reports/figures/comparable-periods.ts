import type { Day } from '../../lib/days';
import { compareWithBefore } from '../../model/compare-period';
import type { Period } from '../../model/period';

/**
 * The period and those before it, oldest first, each cut to as many days as have passed of it while it is running.
 */
export function comparablePeriods(period: Period, today: Day, count: number): Period[] {
  const { current, running } = compareWithBefore(period, today);
  const elapsed = today - period.start + 1;
  const periods = [current];
  for (let whole = period; periods.length < count; ) {
    whole = compareWithBefore(whole, whole.end).before;
    const end = running ? Math.min(whole.end, whole.start + elapsed - 1) : whole.end;
    periods.unshift({ start: whole.start, end, label: whole.label });
  }
  return periods;
}
