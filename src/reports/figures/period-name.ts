import type { Period } from '../../model/period';
import type { Speech } from '../../text/speech';

/** A period as people say it: `Q4 2026`, `Nov 2026`, `1 Oct – 22 Nov 2026`. */
export function periodName(period: Period, speech: Speech): string {
  const quarter = /^(?:FY)?(\d{4})-Q(\d)$/.exec(period.label);
  if (quarter) {
    const year = period.label.startsWith('FY') ? `FY${quarter[1]}` : quarter[1]!;
    return speech.t('period.quarter', { quarter: quarter[2]!, year });
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(period.label);
  if (week) return speech.t('period.week', { week: Number(week[2]), year: week[1]! });
  if (/^\d{4}-\d\d$/.test(period.label)) return speech.month(period.start);
  return /^(FY)?\d{4}$/.test(period.label) ? period.label : daysOf(period, speech);
}

/** The days of a period: `1 Oct – 22 Nov 2026`. */
export function daysOf({ start, end }: Pick<Period, 'start' | 'end'>, speech: Speech): string {
  if (start === end) return speech.day(start);
  const isOneYear = speech.day(start).slice(-4) === speech.day(end).slice(-4);
  const from = isOneYear ? speech.dayOfYear(start) : speech.day(start);
  return speech.t('period.days', { from, to: speech.day(end) });
}
