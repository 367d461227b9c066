import { evaluate } from '../measures/evaluate';
import { count } from '../measures/measure';
import type { KpiFigures } from '../metrics/ask';
import { IS_WON } from '../metrics/deals';
import type { Line } from './explain-parts';
import type { OpenCall } from './open-call';

/** KPIs in which a refund that is written as a won deal counts as a sale. */
const OF_SALES = ['winRate', 'winRateValue', 'salesCount', 'avgDealSize', 'salesCycle', 'salesValue'];

const NEGATIVE = { field: 'amount', is: 'at most', limit: -Number.MIN_VALUE } as const;

/** How many won deals of a figure have a negative amount; none where none has. */
export function negativeSalesLines({ metric, period }: KpiFigures, call: OpenCall): Line[] {
  const deals = OF_SALES.includes(metric.id) ? call.scan('deals') : undefined;
  if (!deals) return [];
  call.book.deals!.load(['amount']);
  if (!deals.table.column('amount')) return [];
  const measure = count('deals', { where: [IS_WON, NEGATIVE], date: 'closedOn' });
  const { n } = evaluate([measure], { deals }, { period, by: null }).tallies[0]![0]!;
  return n > 0 ? [['Won deals with a negative amount', n]] : [];
}
