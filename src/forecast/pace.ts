import type { DealHistory } from './deal-history';
import type { Rest, Window } from './survival';

const DAYS_LOOKED_AT = 91;
const FEWEST_DAYS = 28;

/** Expects wins to go on at the pace of the last 91 days; `null` with less than 28 days of wins. */
export function pace(deals: readonly DealHistory[], { day, from, to }: Window): Rest | null {
  const wins = deals.filter((deal) => deal.won && deal.closed !== null);
  const first = wins.reduce((earliest, deal) => Math.min(earliest, deal.closed!), Infinity);
  const days = Math.min(DAYS_LOOKED_AT, day - first);
  if (!(days >= FEWEST_DAYS)) return null;
  const recent = wins.filter((deal) => deal.closed! >= day - days);
  const perDay = recent.reduce((sum, deal) => sum + (deal.amount ?? 0), 0) / days;
  return { openDeals: [], notYetInPipeline: perDay * (to - from) };
}
