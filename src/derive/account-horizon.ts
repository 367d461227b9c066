import { addMonths, type Day } from '../lib/days';
import { NO_DAY } from '../model/column';

const HORIZON_MONTHS = 12;

/**
 * From which day on it can be told who is new: in an export of 12 months every customer looks new, so that its first
 * 12 months tell nothing. `null` when there is no day at all.
 */
export function knownFrom(days: Int32Array): Day | null {
  let first = Infinity;
  for (let row = 0; row < days.length; row++) if (days[row] !== NO_DAY && days[row]! < first) first = days[row]!;
  return first === Infinity ? null : addMonths(first, HORIZON_MONTHS);
}
