import { type Combined, combine, type Lesson, numbersOf } from './combine';
import type { DealHistories } from './deal-histories';
import type { Expected, Key } from './expected';
import { type Opinions, opinions } from './experts';
import type { Expert } from './methods';
import { dispersion } from './noise';
import { isLarge, type Standing, standingBefore } from './standing';
import { earlier, type Window } from './window';

/** The same forecast made earlier: what each method would have said, and what came. */
export interface Replayed {
  readonly opinions: Opinions;
  /** What was won in the rest of the window. */
  readonly came: Expected;
  readonly dispersion: Expected;
}

/** A past forecast by the combination as it would have been made then. */
export interface PastForecast {
  readonly replayed: Replayed;
  readonly combined: Combined;
}

export const LESSONS = 12;
/** Earlier days that are looked back at, of sheets that are not large. */
export const MOST_ORIGINS = 2 * LESSONS;
const MOST_STEPS = { months: 40, days: 60 };
const FEWEST_WINS = 10;
const FEWEST_DAYS = 56;

/**
 * The forecast replayed at earlier days, newest first: month by month (other windows week by week), windows that are over
 * for `now`, the deals that know what came, as far as history suffices.
 */
export function replay(deals: DealHistories, now: Standing, window: Window, asked?: readonly Expert[]): Replayed[] {
  const found: Replayed[] = [];
  const most = isLarge(now) ? LESSONS : MOST_ORIGINS;
  const steps = window.isOfMonths ? MOST_STEPS.months : MOST_STEPS.days;
  for (let step = 1; step <= steps && found.length < most; step++) {
    const then = earlier(window, step);
    if (then.end > now.day) continue;
    const made = opinions(standingBefore(deals, then.day), then, asked);
    const hasHistory = made.wins >= FEWEST_WINS && made.won !== null && then.day - made.won.start >= FEWEST_DAYS;
    if (!hasHistory || Object.keys(made.of).length === 0) break;
    found.push({ opinions: made, came: wonIn(now, then), dispersion: dispersion(made) });
  }
  return found;
}

/** What was won in the rest of a window that is over. */
function wonIn({ size, closed, won, value }: Standing, { day, from, end }: Window): Expected {
  let [count, sum] = [0, 0];
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || closed[i]! < day + from || closed[i]! >= end) continue;
    count++;
    sum += value[i]!;
  }
  return { count, value: sum };
}

export function lessonsOf(replayed: readonly Replayed[], key: Key): Lesson[] {
  return replayed
    .slice(0, LESSONS)
    .map(({ opinions: made, came }) => ({ said: numbersOf(made, key), came: came[key] }));
}

/** The last forecasts, newest first: each combined by what was known then, from windows that had ended. */
export function pastForecasts(replayed: readonly Replayed[], key: Key): PastForecast[] {
  return replayed.slice(0, LESSONS).flatMap((_, place) => pastForecast(replayed, place, key) ?? []);
}

/** The one at a place, by what those behind it told on its day; `null` without a method. */
export function pastForecast(replayed: readonly Replayed[], place: number, key: Key): PastForecast | null {
  const each = replayed[place]!;
  const { day } = each.opinions.window;
  const known = replayed.slice(place + 1).filter(({ opinions: { window } }) => window.end <= day);
  const combined = combine(numbersOf(each.opinions, key), lessonsOf(known, key));
  return combined && { replayed: each, combined };
}
