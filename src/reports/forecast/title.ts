import { periodName } from '../figures/period-name';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** The finding: `Forecast for Q4 2017: $3.4M — $347K won so far`. */
export function forecastTitle({ made, stand }: Outlook, { period, speech }: ReportInput): string {
  const values = { period: periodName(period, speech), total: speech.money(made.total), won: speech.money(made.won) };
  if (stand === 'over') return speech.t('forecast.titleOver', { period: values.period, won: values.won });
  if (made.won === 0) return speech.t('forecast.titleNoneYet', { period: values.period, total: values.total });
  return speech.t('forecast.title', values);
}

/** What the chart shows, in a sentence. */
export function chartFinding({ made, open, stand, isByAge }: Outlook, { speech, period }: ReportInput): string {
  const { t } = speech;
  const share = (part: number) => speech.percent(made.total > 0 ? part / made.total : 0);
  if (stand === 'over') return t('forecast.chartOver', { deals: speech.count('deals', made.wonDeals.length) });
  const toGo = speech.money(made.total - made.won);
  const day = speech.day(period.end);
  if (!isByAge) return t('forecast.chartPace', { toGo, day });
  return t('forecast.chart', { toGo, day, open: share(open), new: share(made.notYetInPipeline) });
}
