import type { Day } from '../lib/days';
import { remembered } from '../lib/remembered';
import type { Period } from '../model/period';
import type { DealHistories } from './deal-histories';
import { roughness } from './enough-history';
import { type Opinions, opinions } from './experts';
import { EXPERTS, type Expert } from './methods';
import { type Replayed, replay } from './replay';
import { type Standing, standingBefore } from './standing';
import { type Window, windowOf } from './window';

/** All that is known of a period on an as-of day. */
export interface Outlook {
  readonly deals: DealHistories;
  readonly window: Window;
  readonly standing: Standing;
  readonly opinions: Opinions;
  readonly isRough: boolean;
  /** Past periods of this length. */
  readonly periods: number;
  /** The same forecast at earlier days, worked out when it is first asked for; none of a rough estimate. */
  replayed(): readonly Replayed[];
}

/** Outlooks by period and day: several figures are asked of the same deals. */
const known = new WeakMap<DealHistories, Map<string, Outlook>>();

/** The outlook on a period by these methods. What is dated today has happened. */
export function outlookOn(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  asked: readonly Expert[] = EXPERTS,
): Outlook {
  const ofDeals = remembered(known, deals, () => new Map());
  return remembered(ofDeals, [period.start, period.end, today, ...asked].join(), () =>
    lookOut(deals, windowOf(period, startOfUnknown(deals, today, period.end)), asked),
  );
}

/** The outlook on a window, nothing dated on its day or later being known. */
export function lookOut(deals: DealHistories, window: Window, asked: readonly Expert[] = EXPERTS): Outlook {
  const standing = standingBefore(deals, window.day);
  const made = opinions(standing, window, asked);
  const { isRough, periods } = roughness(made);
  let replayed: readonly Replayed[] | undefined;
  return {
    deals,
    window,
    standing,
    opinions: made,
    isRough,
    periods,
    replayed() {
      replayed ??= isRough ? [] : replay(deals, standing, window, asked);
      return replayed;
    },
  };
}

/**
 * Today, or tomorrow where something is dated today already; on the last day of a period only where a deal has closed, since
 * a deal created in the morning does not end the day.
 */
export function startOfUnknown({ size, closed, created }: DealHistories, today: Day, end: Day): Day {
  for (let i = 0; i < size; i++) if (closed[i] === today || (created[i] === today && today < end)) return today + 1;
  return today;
}
