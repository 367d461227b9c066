import type { Day } from '../lib/days';
import type { DealHistory } from './deal-history';
import { hazardByAge } from './hazard';
import { chanceWithin, type Incidence, incidenceOf } from './incidence';
import { wonAmount } from './won-amount';

/** An open deal with its chance to be won in the window, and what it would be worth. */
export interface OpenDeal {
  readonly row: number;
  readonly chance: number;
  readonly amount: number;
}

/** What is expected to be won in the rest of a window. */
export interface Rest {
  readonly openDeals: readonly OpenDeal[];
  /** From deals that are not created yet, or carry no created date. */
  readonly notYetInPipeline: number;
}

/** Days from the as-of day: the window's rest is `from` to `to - 1`. */
export interface Window {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

const DATED_CLOSINGS = 20;
const DATED_WINS = 8;
const DATED_SHARE = 0.3;
const YEAR = 365;
const ARRIVAL_DAYS = 91;
const PRODUCT_PRIOR = 5;

type Won = DealHistory & { closed: Day };

/**
 * Expects wins from the ages of the open deals: how deals of that age were won and lost so far tells how likely each
 * is to be won within the window. New deals are expected at the pace of the last 91 days.
 * `deals` are as they stood before the window's day. `null` when the created dates do not carry it.
 */
export function survival(deals: readonly DealHistory[], { day, from, to }: Window): Rest | null {
  const closed = deals.filter((deal): deal is Won => deal.closed !== null);
  const dated = closed.filter((deal) => deal.created !== null);
  const recentWins = closed.filter((deal) => deal.won && deal.closed >= day - YEAR);
  const datedWins = recentWins.filter((deal) => deal.created !== null);
  if (dated.length < DATED_CLOSINGS || datedWins.length < DATED_WINS) return null;
  const datedShare = datedWins.length / recentWins.length;
  if (datedShare < DATED_SHARE) return null;

  const firstClosing = closed.reduce((first, deal) => Math.min(first, deal.closed), Infinity);
  const hazard = hazardByAge(deals, day, firstClosing);
  const incidence = incidenceOf(hazard, hazard.won.length + to + 1);
  const worth = dealWorth(
    closed.filter((deal) => deal.won && deal.amount !== null) as (Won & { amount: number })[],
    day,
  );
  const openDeals = deals
    .filter((deal) => deal.closed === null && deal.created !== null)
    .map((deal) => ({
      row: deal.row,
      chance: chanceWithin(incidence, day - deal.created!, from, to),
      amount: worth.of(deal),
    }));
  const expectedOpen = openDeals.reduce((sum, deal) => sum + deal.chance * deal.amount, 0);
  const expectedNew = newWins(deals, incidence, { day, from, to }, firstClosing) * worth.average;
  return { openDeals, notYetInPipeline: (expectedOpen + expectedNew) / datedShare - expectedOpen };
}

/** The number of wins in the window from deals that arrive from now on. */
function newWins(deals: readonly DealHistory[], { wonBefore }: Incidence, window: Window, firstClosing: Day): number {
  const { day, from, to } = window;
  const created = deals.map((deal) => deal.created).filter((known): known is Day => known !== null);
  const span = day - created.reduce((first, known) => Math.min(first, known), firstClosing);
  const days = Math.min(ARRIVAL_DAYS, span);
  if (days <= 0) return 0;
  const perDay = created.filter((known) => known >= day - days).length / days;
  let wins = 0;
  for (let arrival = 0; arrival < to; arrival++) {
    wins += perDay * (wonBefore[to - arrival]! - wonBefore[Math.max(arrival, from) - arrival]!);
  }
  return wins;
}

/** What an open deal would be worth if won: its amount, else the average of its product's wins, else of all wins. */
function dealWorth(wins: readonly (Won & { amount: number })[], day: Day) {
  const average = wonAmount(wins, day);
  const largest = wins.length >= 20 ? 3 * wins.reduce((most, win) => Math.max(most, win.amount), 0) : Infinity;
  const products = new Map<string, { sum: number; count: number }>();
  for (const { product, amount } of wins) {
    const known = products.get(product) ?? { sum: 0, count: 0 };
    products.set(product, { sum: known.sum + amount, count: known.count + 1 });
  }
  const of = ({ amount, product }: DealHistory): number => {
    if (amount !== null) return Math.min(amount, largest);
    const known = product === '' ? undefined : products.get(product);
    return known ? (known.sum + PRODUCT_PRIOR * average) / (known.count + PRODUCT_PRIOR) : average;
  };
  return { average, of };
}
