import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { Expected } from './expected';
import { EXPERTS, type Expert } from './methods';
import { pace } from './pace';
import { seasonal } from './seasonal';
import type { Standing } from './standing';
import { type Survival, survival } from './survival';
import { trend } from './trend';
import { isOver, isTooFar, type Window } from './window';
import { type WonAmount, wonAmount } from './won-amount';
import { type WonDays, wonDays } from './won-days';
import { year } from './year';

/** What each method expects of the rest of a window, from the deals as they stood on its as-of day. */
export interface Opinions {
  readonly window: Window;
  readonly wonSoFar: Expected;
  readonly closings: number;
  readonly wins: number;
  readonly amount: WonAmount;
  /** `null` without a win. */
  readonly won: WonDays | null;
  /** Methods for which history suffices. */
  readonly of: Readonly<Partial<Record<Expert, Expected>>>;
  readonly survival: Survival | null;
}

const FEWEST_DAYS = 28;

/** The opinions of these methods, none on a window that is over or too far ahead; those that need a run of wins take 28 days of them. */
export function opinions(standing: Standing, window: Window, asked: readonly Expert[] = EXPERTS): Opinions {
  const counted = countClosings(standing, window);
  const amount = wonAmount(standing);
  const won = wonDays(standing, window);
  const found: Partial<Record<Expert, Expected>> = {};
  const isAsked = (expert: Expert) => !isOver(window) && !isTooFar(window) && asked.includes(expert);
  const note = (expert: Expert, made: () => Expected | null) => {
    const expected = isAsked(expert) ? made() : null;
    if (expected) found[expert] = expected;
  };
  if (won && standing.day - won.start >= FEWEST_DAYS) {
    note('pace', () => pace(won));
    note('year', () => year(won, amount.mean));
    note('trend', () => trend(won, window, amount.mean));
    note('seasonal', () => seasonal(won, window));
  }
  const byAge = won && isAsked('survival') ? survival(standing, window, amount.mean) : null;
  if (byAge) found.survival = byAge.expected;
  return { window, ...counted, amount, won, of: found, survival: byAge };
}

function countClosings({ size, closed, won, value }: Standing, { start, end }: Window) {
  let [closings, wins, count, sum] = [0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    if (closed[i] === NO_DAY) continue;
    closings++;
    if (won[i] !== 1) continue;
    wins++;
    if (!isWithin(closed[i]!, start, end)) continue;
    count++;
    sum += value[i]!;
  }
  return { closings, wins, wonSoFar: { count, value: sum } };
}

function isWithin(day: Day, start: Day, end: Day): boolean {
  return day >= start && day < end;
}
