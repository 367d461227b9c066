import { addMonths, type Day } from '../lib/days';
import { grainOf, periodBefore } from './calendar';
import { daysPeriod } from './parse-period';
import type { Period } from './period';

/** A period and the one it is compared with. */
export interface Comparison {
  /** The period, cut at the as-of day while it is running. */
  readonly current: Period;
  /** The part or stretch before it, cut to as many elapsed days while the period is running. */
  readonly before: Period;
  readonly running: boolean;
}

/** The comparison of a period with the one before. A running period is compared with the same number of elapsed days. */
export function compareWithBefore(period: Period, today: Day): Comparison {
  const running = period.start <= today && today < period.end;
  const whole = before(period);
  if (!running) return { current: period, before: whole, running };
  const elapsed = today - period.start + 1;
  const end = Math.min(whole.end, whole.start + elapsed - 1);
  return {
    current: { start: period.start, end: today, label: period.label },
    before: { start: whole.start, end, label: whole.label },
    running,
  };
}

function before(period: Period): Period {
  const grain = grainOf(period);
  if (grain) return periodBefore(period, grain);
  const months = wholeMonths(period);
  if (months > 0) return daysPeriod(addMonths(period.start, -months), period.start - 1);
  return daysPeriod(period.start - (period.end - period.start + 1), period.start - 1);
}

/** The number of whole months that a period such as a fiscal quarter spans, or 0. */
function wholeMonths(period: Period): number {
  for (const months of [3, 6, 12]) if (addMonths(period.start, months) === period.end + 1) return months;
  return 0;
}
