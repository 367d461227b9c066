import { addMonths, type Day } from '../lib/days';
import { grainOf, periodAround } from './calendar';
import { compareWithBefore } from './compare-period';
import { daysPeriod } from './parse-period';
import type { Period } from './period';

/**
 * The period and those before it, oldest first. While it is running, each is cut to as many days as have passed of it,
 * and labelled by its days, so that its label is the argument of a cell function that gives the same figures.
 */
export function comparablePeriods(period: Period, today: Day, count: number): Period[] {
  const { running } = compareWithBefore(period, today);
  const elapsed = today - period.start + 1;
  const cut = (whole: Period) =>
    running ? daysPeriod(whole.start, Math.min(whole.end, whole.start + elapsed - 1)) : whole;
  return precedingPeriods(period, count).map(cut);
}

/** The day of another period on which as many days of it have passed as of this one; its last day once this one is over. */
export function sameDay(day: Day, { start, end }: Period, other: Period): Day {
  return day >= end ? other.end : Math.min(other.end, other.start + day - start);
}

/** The period and those before it, whole, oldest first. */
export function precedingPeriods(period: Period, count: number): Period[] {
  const periods = [period];
  while (periods.length < count) periods.unshift(compareWithBefore(periods[0]!, periods[0]!.end).before);
  return periods;
}

/**
 * The same part of the calendar a year before; of a running one as many days as have passed of it. A week’s is the one 52
 * weeks before, on the same weekdays.
 */
export function yearBefore(period: Period, today: Day): Period {
  const grain = grainOf(period);
  const start = grain === 'week' ? period.start - WEEKS_A_YEAR * 7 : addMonths(period.start, -12);
  const whole = grain ? periodAround(start, grain) : daysPeriod(start, addMonths(period.end + 1, -12) - 1);
  const { current, running } = compareWithBefore(period, today);
  const end = Math.min(whole.end, whole.start + current.end - current.start);
  return running ? { ...whole, end } : whole;
}

const WEEKS_A_YEAR = 52;
