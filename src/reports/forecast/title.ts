import type { Range } from '../../forecast/simulate';
import { capitalised } from '../figures/capitalised';
import { periodName } from '../figures/period-name';
import type { ReportInput } from '../report-input';
import { chanceInWords } from './chance-in-words';
import type { Outlook } from './outlook';

/** From how far off on one side the point says less than the range, and from where the ends have two digits that mean something. */
const WIDE = 0.6;
const UNSURE = 0.2;

/** The finding: will the period be made, and how sure is that? `Q4 2026: $3.4M of a quota of $3.6M expected — 4 of 10 cases reach it` */
export function forecastTitle(outlook: Outlook, input: ReportInput): string {
  return capitalised(findingOf(outlook, input));
}

function findingOf({ made, stand, range, quotas, chance }: Outlook, { period, today, speech }: ReportInput): string {
  const { t, money } = speech;
  const width = range && made.total > 0 ? Math.max(range.high - made.total, made.total - range.low) / made.total : 0;
  const name = periodName(period, speech);
  const values = { period: name, total: money(made.total), won: money(made.won) };
  const quota = quotas && money(quotas.whole);
  if (stand === 'over') {
    const isLastDay = today <= period.end;
    if (!quotas) return t(isLastDay ? 'forecast.titleLastDay' : 'forecast.titleOver', values);
    const share = speech.percent(made.won / quotas.whole);
    const title = isLastDay ? 'forecast.titleLastDayQuota' : 'forecast.titleOverQuota';
    return t(title, { ...values, quota: quota!, share });
  }
  if (quotas && made.won >= quotas.whole) return t('forecast.titleReached', { ...values, quota: quota! });
  if (quotas && chance !== null) {
    return t('forecast.titleQuota', { ...values, quota: quota!, cases: chanceInWords(chance, speech) });
  }
  if (!range || money(range.low) === money(range.high)) return t('forecast.title', values);
  if (range.high === made.total) return t('forecast.titleMean', values);
  const ends =
    width > UNSURE ? endsInShort(range, made.total, money) : { low: money(range.low), high: money(range.high) };
  return t(width > WIDE ? 'forecast.titleWide' : 'forecast.titleRange', { ...values, ...ends });
}

/**
 * The ends of a wide range, rounded to two digits as far as the forecast stays between them. The forecast itself is written
 * as amounts are everywhere, so that it is never more in words and less in figures than another one.
 */
function endsInShort({ low, high }: Range, total: number, money: ReportInput['speech']['money']) {
  const [lower, higher] = [low, high].map((end) => Number(end.toPrecision(2)));
  return {
    low: lower! <= total ? money(low, 2) : money(low),
    high: higher! >= total ? money(high, 2) : money(high),
  };
}

/** What the chart shows, in a sentence. */
export function chartFinding({ made, open, stand, isByAge }: Outlook, { speech, period }: ReportInput): string {
  const { t, money } = speech;
  if (stand === 'over') return t('forecast.chartOver', { deals: speech.count('deals', made.wonDeals.length) });
  const toGo = money(made.total - made.won);
  const day = speech.day(period.end);
  if (!isByAge) return t('forecast.chartPace', { toGo, day });
  if (made.notYetInPipeline < 0) {
    return t('forecast.chartLess', { toGo, day, open: money(open), less: money(-made.notYetInPipeline) });
  }
  // What was won may be below 0, and then parts are no shares of the forecast.
  if (made.won < 0)
    return t('forecast.chartMoney', { toGo, day, open: money(open), new: money(made.notYetInPipeline) });
  const share = (part: number) => speech.percent(made.total > 0 ? part / made.total : 0);
  return t('forecast.chart', { toGo, day, open: share(open), new: share(made.notYetInPipeline) });
}
