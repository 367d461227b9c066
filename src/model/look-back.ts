import { addMonths, type Day } from '../lib/days';
import type { Period } from './period';

const LOOK_BACK_MONTHS = 12;

/** The 12 months before the as-of day, that day included: rates that feed another figure are taken over them. */
export function lookBack(today: Day): Period {
  return { start: addMonths(today, -LOOK_BACK_MONTHS) + 1, end: today, label: 'the last 12 months' };
}
