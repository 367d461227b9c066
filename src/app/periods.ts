import type { Day } from '../lib/days';
import { parsePeriod } from '../model/parse-period';
import type { PeriodChoice } from './api';

/** The periods that the sidebar offers, in words. */
export function periodChoices(today: Day, fiscalStart: number): PeriodChoice[] {
  const words = ['this quarter', 'last quarter', 'this month', 'last month', 'this year', 'last year', 'next quarter'];
  const fiscal = fiscalStart === 1 ? [] : ['this fiscal year', 'last fiscal year'];
  return [...words, ...fiscal, 'last 90 days'].map((value) => {
    const { label } = parsePeriod(value, { today, fiscalStart })!;
    const written = value === 'last 90 days' ? '' : ` (${spoken(label)})`;
    return { value, label: `${value[0]!.toUpperCase()}${value.slice(1)}${written}` };
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2026-Q4` as `Q4 2026`, `2026-07` as `July 2026`. */
function spoken(label: string): string {
  const quarter = /^(\d{4})-(Q\d)$/.exec(label);
  if (quarter) return `${quarter[2]} ${quarter[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(label);
  return month ? `${MONTHS[Number(month[2]) - 1]} ${month[1]}` : label;
}
