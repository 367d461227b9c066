import { NO_DAY } from '../model/column';
import type { Opinions } from './experts';
import type { Standing } from './standing';
import { datedClosings, LEAST_DATED } from './survival';

/** Why no open deal is looked at one by one: a clause without a full stop. */
export function whyNoOpenDeals(standing: Standing, { survival }: Pick<Opinions, 'survival'>): string {
  const { closed, undatedOpen } = standing;
  const hasOpen = closed.some((day) => day === NO_DAY);
  if (!hasOpen && undatedOpen === 0) return 'no deal is open';
  const { closings, wins } = datedClosings(standing);
  if (closings === 0) return 'add created dates to use the open deals';
  if (survival)
    return undatedOpen === 1 ? '1 open deal has no created date' : `${undatedOpen} open deals have no created date`;
  const needed = 'to use the open deals it takes';
  if (closings < LEAST_DATED.closings) {
    return `${needed} ${LEAST_DATED.closings} closed deals with a created date, and there are ${closings}`;
  }
  if (wins < LEAST_DATED.wins) {
    return `${needed} ${LEAST_DATED.wins} deals won in the last 365 days with a created date, and there are ${wins}`;
  }
  return `${needed} a created date on more of the deals won in the last 365 days: ${wins} have one`;
}
