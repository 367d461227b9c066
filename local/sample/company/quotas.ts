import { type Day, quarterOf, quarterStart, yearOf } from './calendar';
import type { Deal } from './deal';
import type { Rep } from './reps';

export interface Quota {
  rep: Rep;
  /** `2026-Q3` */
  period: string;
  amount: number;
}

const LEAST = 0.62;
const MOST = 1.28;
const AMBITION = 1.12;
/** Of the colleagues' mean, what is asked at least of a seller who has sold little so far. */
const RAMP = 0.4;

/**
 * Quarterly quotas from the first full quarter to the running one. They follow the seller's own year, so that they are
 * steady, and stay where past quarters were met by 60 to 130 percent. The quarter of a seller's first sale has none; in the
 * running one newcomers have a part of what their colleagues have.
 */
export function makeQuotas(deals: readonly Deal[], reps: readonly Rep[], from: Day, today: Day): Quota[] {
  const first = from === quarterStart(from) ? from : quarterStart(from, 1);
  const quotas: Quota[] = [];
  for (const rep of reps) {
    const won = (start: Day, end: Day) =>
      deals.reduce((sum, deal) => (deal.rep === rep && isWonIn(deal, start, end) ? sum + deal.amount : sum), 0);
    for (let start = first; start <= today; start = quarterStart(start, 1)) {
      if (start < rep.start || (rep.end !== undefined && start > rep.end)) continue;
      const end = quarterStart(start, 1);
      const isRunning = end > today;
      const usual =
        (won(quarterStart(start, -2), isRunning ? start : quarterStart(start, 2)) / (isRunning ? 2 : 4)) * AMBITION;
      const actual = won(start, end);
      const amount = isRunning ? usual : Math.min(Math.max(usual, actual / MOST), actual / LEAST);
      if (amount > 0) quotas.push({ rep, period: `${yearOf(start)}-Q${quarterOf(start)}`, amount: rounded(amount) });
    }
  }
  raiseNewcomers(quotas.filter(({ period }) => period === `${yearOf(today)}-Q${quarterOf(today)}`));
  return quotas.sort((a, b) => a.period.localeCompare(b.period) || a.rep.index - b.rep.index);
}

function raiseNewcomers(running: Quota[]) {
  const mean = running.reduce((sum, { amount }) => sum + amount, 0) / running.length;
  for (const quota of running) quota.amount = Math.max(quota.amount, rounded(RAMP * mean));
}

const isWonIn = ({ outcome, closed }: Deal, start: Day, end: Day) =>
  outcome === 'won' && closed! >= start && closed! < end;

function rounded(amount: number): number {
  const step = amount < 25_000 ? 100 : 1000;
  return Math.max(step, Math.round(amount / step) * step);
}
