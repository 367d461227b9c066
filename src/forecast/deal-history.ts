import type { Day } from '../lib/days';

/** A deal as forecasting sees it. */
export interface DealHistory {
  /** Row of the deals table. */
  readonly row: number;
  readonly created: Day | null;
  /** The day on which it was won or lost; `null` while it is open. */
  readonly closed: Day | null;
  readonly won: boolean;
  /** As entered; `null` when missing, 0 or negative: many systems write 0 for "not known". */
  readonly amount: number | null;
  /** As entered, whatever it is; 0 when missing. */
  readonly value: number;
  readonly product: string;
}

const LARGEST_IMPORT_SHARE = 0.1;
const LARGEST_CREATED_A_DAY = 50;

/**
 * Deals made fit for forecasting: one closed before its creation counts as created on that day, and a creation day
 * that holds more than a tenth of all deals (at least 50) is an import, so that the real creation is not known.
 */
export function prepareDeals(deals: readonly DealHistory[]): DealHistory[] {
  const perDay = new Map<Day, number>();
  for (const { created } of deals) if (created !== null) perDay.set(created, (perDay.get(created) ?? 0) + 1);
  const most = Math.max(LARGEST_CREATED_A_DAY, LARGEST_IMPORT_SHARE * deals.length);
  return deals.map((deal) => {
    let { created } = deal;
    if (created !== null && perDay.get(created)! > most) created = null;
    else if (created !== null && deal.closed !== null && deal.closed < created) created = deal.closed;
    return created === deal.created ? deal : { ...deal, created };
  });
}

/** The deals as they stood before `day`: what is dated on it or later has not happened. */
export function asOf(deals: readonly DealHistory[], day: Day): DealHistory[] {
  const standing: DealHistory[] = [];
  for (const deal of deals) {
    const isClosed = deal.closed !== null && deal.closed < day;
    if (isClosed) standing.push(deal);
    else if (deal.created !== null && deal.created < day) standing.push({ ...deal, closed: null, won: false });
  }
  return standing;
}
