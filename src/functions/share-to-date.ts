import type { Day } from '../lib/days';
import { precedingPeriods } from '../model/comparable-periods';
import type { Period } from '../model/period';
import type { OverTime } from './ask-over-time';

const PERIODS_BACK = 8;
const ENOUGH = 4;

/**
 * The share of a running period’s total that is usually there by now: that of the last 8 periods, else of the days that
 * have passed. 1 once the period is over, `null` before it has begun.
 */
export function shareToDate(over: OverTime, period: Period, today: Day): number | null {
  if (today < period.start) return null;
  if (today >= period.end) return 1;
  const elapsed = today - period.start + 1;
  const past = precedingPeriods(period, PERIODS_BACK + 1).slice(0, PERIODS_BACK);
  const groups = over.groupsOf(past);
  const totalIn = (days: Period) => groups.reduce((sum, group) => sum + (over.valueIn(days, group) ?? 0), 0);
  const wholes = past.map((whole) => ({
    total: totalIn(whole),
    byThen: totalIn({ ...whole, end: Math.min(whole.end, whole.start + elapsed - 1) }),
  }));
  const known = wholes.filter(({ total }) => total > 0);
  if (known.length < ENOUGH) return elapsed / (period.end - period.start + 1);
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  return sumOf(known.map(({ byThen }) => byThen)) / sumOf(known.map(({ total }) => total));
}
