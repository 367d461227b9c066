import type { Day } from '../lib/days';
import type { Period } from '../model/period';
import type { DealHistories } from './deal-histories';
import { type NoForecast, tooLittle } from './enough-history';
import type { Key } from './expected';
import { REPLAYED } from './methods';
import { lookOut, type Outlook, outlookOn } from './outlook';
import { LESSONS, type PastForecast, pastForecasts } from './replay';
import { restBy, weightedThen } from './rest';
import { QUARTERS_A_YEAR, sameDaysBefore } from './seasonal';
import { standingBefore } from './standing';
import { isOver, type Window, windowOf } from './window';

/** What each method would have said of a past window on a past day, beside what was won in all of it. */
export interface PastTest {
  readonly window: Window;
  readonly actual: number;
  /** In the order of `REPLAYED`; `null` where history did not carry a method. */
  readonly said: readonly (number | null)[];
  /** Whether `last year` spoke of the days a year before, rather than of a quarter or more. */
  readonly isOfYearBefore: boolean;
}

/**
 * The last forecasts of such a period at as many days into it, newest first: each method with what was known then. Of a
 * period that is over, the forecasts of first days.
 */
export function backTest(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  key: Key = 'value',
): readonly PastTest[] | NoForecast {
  const running = outlookOn(deals, period, today);
  const outlook = isOver(running.window) ? lookOut(deals, windowOf(period, period.start)) : running;
  const refusal = tooLittle(outlook.standing, outlook.opinions, key) ?? untested(outlook);
  if (refusal) return refusal;
  return pastForecasts(outlook.replayed(), key)
    .slice(0, LESSONS)
    .map((past) => testOf(past, deals, key));
}

function untested({ isRough, opinions, periods, replayed }: Outlook): NoForecast | null {
  const lacking = (problem: string): NoForecast => ({ kind: 'too little history', problem });
  if (isRough) {
    return lacking(
      `Too little history to look back: ${opinions.closings} closed deals (20 are needed), ${periods} past periods (3 are needed)`,
    );
  }
  return replayed().length === 0 ? lacking('No past period has 10 wins and 56 days of history before it') : null;
}

export function testOf({ combined, replayed }: PastForecast, deals: DealHistories, key: Key): PastTest {
  const { opinions, came } = replayed;
  const { window, wonSoFar } = opinions;
  const standing = standingBefore(deals, window.day);
  const said = REPLAYED.map((method) => {
    if (method === 'auto') return combined.value;
    if (method === 'weighted') return weightedThen(standing, opinions, key)?.value ?? null;
    return restBy(method, { deals, standing, opinions, key, weights: { [method]: 1 } })?.value ?? null;
  });
  const soFar = wonSoFar[key];
  return {
    window,
    actual: soFar + came[key],
    said: said.map((rest) => (rest === null ? null : soFar + rest)),
    isOfYearBefore: opinions.won !== null && sameDaysBefore(opinions.won, window)?.quarters === QUARTERS_A_YEAR,
  };
}
