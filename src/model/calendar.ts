import { addMonths, civilOf, type Day, dayOf, pad, weekdayOf } from '../lib/days';
import type { Grain, Period } from './period';

/** When years and quarters begin: 1 for calendar years, 4 for a fiscal year from April on. */
export interface Calendar {
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
}

/** The part of the calendar that holds a day. */
export function periodAround(day: Day, grain: Grain): Period {
  const { year, month } = civilOf(day);
  switch (grain) {
    case 'year':
      return yearPeriod(year);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'month':
      return monthPeriod(year, month);
    default:
      return weekAround(day);
  }
}

export function yearPeriod(year: number): Period {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), label: yearLabel(year) };
}

export function quarterPeriod(year: number, quarter: number): Period {
  const start = dayOf(year, quarter * 3 - 2, 1);
  return { start, end: addMonths(start, 3) - 1, label: `${yearLabel(year)}-Q${quarter}` };
}

export function monthPeriod(year: number, month: number): Period {
  const start = dayOf(year, month, 1);
  return { start, end: addMonths(start, 1) - 1, label: `${yearLabel(year)}-${pad(month)}` };
}

/** The week of ISO 8601: from Monday on, named after the year of its Thursday. */
export function weekAround(day: Day): Period {
  const start = day - weekdayOf(day) + 1;
  const { year } = civilOf(start + 3);
  const firstThursday = dayOf(year, 1, 4);
  const firstMonday = firstThursday - weekdayOf(firstThursday) + 1;
  return { start, end: start + 6, label: `${yearLabel(year)}-W${pad((start - firstMonday) / 7 + 1)}` };
}

/** The week with an ISO number, or `null` when the year has no such week. */
export function weekPeriod(year: number, week: number): Period | null {
  const fourth = dayOf(year, 1, 4);
  const found = weekAround(fourth + 7 * (week - 1));
  return found.label === `${yearLabel(year)}-W${pad(week)}` ? found : null;
}

/** The fiscal year named by the calendar year in which it ends, as `FY2026`. */
export function fiscalYear(year: number, { fiscalStart }: Calendar): Period {
  const start = fiscalStart === 1 ? dayOf(year, 1, 1) : dayOf(year - 1, fiscalStart, 1);
  return { start, end: addMonths(start, 12) - 1, label: `FY${year}` };
}

export function fiscalQuarter(year: number, quarter: number, calendar: Calendar): Period {
  const start = addMonths(fiscalYear(year, calendar).start, 3 * (quarter - 1));
  return { start, end: addMonths(start, 3) - 1, label: `FY${year}-Q${quarter}` };
}

/** The next part of the calendar of the same grain. */
export function periodAfter(period: Period, grain: Grain): Period {
  return periodAround(period.end + 1, grain);
}

export function periodBefore(period: Period, grain: Grain): Period {
  return periodAround(period.start - 1, grain);
}

function yearLabel(year: number): string {
  return String(year).padStart(4, '0');
}

/** The grain of which the period is one whole part, or `null`. */
export function grainOf(period: Period): Grain | null {
  for (const grain of ['month', 'quarter', 'year', 'week'] as const) {
    const whole = periodAround(period.start, grain);
    if (whole.start === period.start && whole.end === period.end) return grain;
  }
  return null;
}
