import { cents } from '../lib/cents';
import { type Day, isoOf } from '../lib/days';
import type { Period } from '../model/period';
import { asOf, type DealHistory, prepareDeals } from './deal-history';
import type { Method } from './methods';
import { pace } from './pace';
import { type OpenDeal, survival } from './survival';

/** A forecast of the value won in a period. Its parts add up to the total, to the cent. */
export interface Forecast {
  readonly method: Exclude<Method, 'auto'> | 'actual';
  /** Won in the period before the as-of day. */
  readonly won: number;
  /** The deals that were won in the period so far. */
  readonly wonDeals: readonly DealHistory[];
  readonly openDeals: readonly (OpenDeal & { readonly expected: number })[];
  /** What is expected from deals that are not in the pipeline yet. */
  readonly notYetInPipeline: number;
  readonly total: number;
  readonly closedDeals: number;
}

/** Why there is no forecast. */
export interface NoForecast {
  readonly problem: string;
}

const FEWEST_CLOSED = 5;
const FEWEST_WON = 3;
const FEWEST_DAYS = 28;
const YEAR = 365;

/**
 * Forecasts the value won in a period from what stood before the end of `today`: won so far + the open deals by their
 * chance to be won within the period + what is not in the pipeline yet.
 */
export function forecast(
  deals: readonly DealHistory[],
  period: Period,
  today: Day,
  method: Method = 'auto',
): Forecast | NoForecast {
  const day = startOfUnknown(deals, today);
  const standing = asOf(prepareDeals(deals), day);
  const end = period.end + 1;
  const closed = standing.filter((deal) => deal.closed !== null);
  const wins = closed.filter((deal) => deal.won);
  const inPeriod = wins.filter((deal) => deal.closed! >= period.start && deal.closed! < end);
  const won = cents(inPeriod.reduce((sum, deal) => sum + deal.value, 0));
  if (day >= end) {
    return {
      method: 'actual',
      won,
      wonDeals: inPeriod,
      openDeals: [],
      notYetInPipeline: 0,
      total: won,
      closedDeals: closed.length,
    };
  }
  const problem = tooLittle(closed, wins, day);
  if (problem) return { problem };
  const window = { day, from: Math.max(day, period.start) - day, to: end - day };
  const bySurvival = method === 'pace' ? null : survival(standing, window);
  const rest = bySurvival ?? (method === 'survival' ? null : pace(standing, window));
  if (!rest) return { problem: missingFor(method) };
  const openDeals = rest.openDeals.map((deal) => ({ ...deal, expected: cents(deal.chance * deal.amount) }));
  const notYetInPipeline = cents(rest.notYetInPipeline);
  const total = cents(won + openDeals.reduce((sum, deal) => sum + deal.expected, 0) + notYetInPipeline);
  return {
    method: bySurvival ? 'survival' : 'pace',
    won,
    wonDeals: inPeriod,
    openDeals,
    notYetInPipeline,
    total,
    closedDeals: closed.length,
  };
}

/** Today, or tomorrow where something is dated today already. */
function startOfUnknown(deals: readonly DealHistory[], today: Day): Day {
  return deals.some(({ closed, created }) => closed === today || created === today) ? today + 1 : today;
}

function tooLittle(closed: readonly DealHistory[], wins: readonly DealHistory[], day: Day): string | null {
  if (closed.length < FEWEST_CLOSED) return `Not enough closed deals yet (${closed.length} of ${FEWEST_CLOSED})`;
  if (wins.length < FEWEST_WON) return `Not enough won deals yet (${wins.length} of ${FEWEST_WON})`;
  const first = wins.reduce((earliest, deal) => Math.min(earliest, deal.closed!), Infinity);
  if (day - first < FEWEST_DAYS) return `The first win is only ${day - first} days old (${FEWEST_DAYS} are needed)`;
  if (!wins.some((deal) => (deal.amount ?? 0) > 0)) return 'No amounts found on won deals';
  if (!wins.some((deal) => deal.closed! >= day - YEAR)) return 'No deal was won in the last 365 days';
  const busiest = busiestDay(wins);
  if (wins.length >= 10 && busiest.count >= 0.3 * wins.length) {
    return `${busiest.count} deals were won on ${isoOf(busiest.day)}: probably an import or a clean-up`;
  }
  return null;
}

function busiestDay(wins: readonly DealHistory[]): { day: Day; count: number } {
  const counts = new Map<Day, number>();
  let busiest = { day: 0, count: 0 };
  for (const { closed } of wins) {
    const count = (counts.get(closed!) ?? 0) + 1;
    counts.set(closed!, count);
    if (count > busiest.count) busiest = { day: closed!, count };
  }
  return busiest;
}

function missingFor(method: Method): string {
  return method === 'survival'
    ? 'The survival method needs created dates: 20 closed deals with one, 8 of them won in the last 365 days'
    : 'Not enough history for a forecast';
}
