import { daysOf } from '../figures/period-name';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** `1 Oct – 31 Dec 2017 · 77 of 92 days left · $347K won so far` */
export function whenLine({ stand, made }: Outlook, { period, today, speech }: ReportInput): string {
  const { t } = speech;
  const days = daysOf(period, speech);
  const all = speech.count('days', period.end - period.start + 1);
  if (stand === 'over') return t(today <= period.end ? 'forecast.whenLastDay' : 'forecast.whenOver', { days });
  if (stand === 'ahead') return t('forecast.whenAhead', { days, left: speech.count('days', period.start - today) });
  return t('forecast.whenRunning', {
    days,
    left: speech.plain(period.end - today),
    all,
    won: wonInWords(made, speech),
  });
}

function wonInWords({ won, wonDeals }: Outlook['made'], { t, money, count }: ReportInput['speech']): string {
  if (wonDeals.length === 0) return t('forecast.nothingWon');
  if (wonDeals.some(({ value }) => value !== 0)) return t('forecast.wonSoFar', { won: money(won) });
  return t('forecast.wonWithoutAmount', { deals: count('deals', wonDeals.length) });
}
