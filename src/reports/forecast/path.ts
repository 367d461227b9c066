import type { Day } from '../../lib/days';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** Always so many points, whatever the period, so that the chart draws the same cells. */
export const POINTS = 14;

/** What is won by the end of a day. */
export interface PathPoint {
  readonly day: Day;
  /** Up to today. */
  readonly won: number | null;
  /** From today on. */
  readonly expected: number | null;
}

/** The way from nothing to the forecast through the period, in even steps, today being one of them. */
export function pathOf({ made, parts, stand }: Outlook, { period, today }: ReportInput): PathPoint[] {
  const closings = [...made.wonDeals].sort((a, b) => a.closed! - b.closed!);
  const wonBy = (day: Day) => closings.reduce((sum, deal) => (deal.closed! <= day ? sum + deal.value : sum), 0);
  const knots =
    stand === 'over' ? [] : knotsOf(parts, made.total, stand === 'running' ? today : period.start - 1, made.won);
  return daysOf(period, today, stand === 'running').map((day) => {
    const isKnown = stand === 'over' || (stand === 'running' && day <= today);
    const isExpected = stand === 'ahead' || (stand === 'running' && day >= today);
    const won = isKnown ? (day === today ? made.won : wonBy(day)) : null;
    return { day, won, expected: isExpected ? between(knots, day) : null };
  });
}

function daysOf({ start, end }: { start: Day; end: Day }, today: Day, isRunning: boolean): Day[] {
  const days = Array.from({ length: POINTS }, (_, i) => start + Math.round(((end - start) * i) / (POINTS - 1)));
  if (isRunning && today < end) {
    const nearest = days.reduce((best, day) => (Math.abs(day - today) < Math.abs(best - today) ? day : best));
    days[days.lastIndexOf(nearest === end ? days[POINTS - 2]! : nearest)] = today;
  }
  return [...new Set(days)].sort((a, b) => a - b);
}

interface Knot {
  readonly day: Day;
  readonly total: number;
}

/** What is expected to be won by the end of each part of the period; the last one is the forecast itself. */
function knotsOf(parts: Outlook['parts'], total: number, from: Day, won: number): Knot[] {
  const knots: Knot[] = [{ day: from, total: won }];
  let sum = 0;
  for (const part of parts) {
    sum += part.total;
    if (part.period.end > from) knots.push({ day: part.period.end, total: sum });
  }
  const last = knots[knots.length - 1]!;
  return [...knots.slice(0, -1), { day: last.day, total }];
}

/** Evenly between two known days. */
function between(knots: readonly Knot[], day: Day): number {
  const next = knots.findIndex((knot) => knot.day >= day);
  const [a, b] = [knots[Math.max(0, next - 1)]!, knots[next]!];
  return b.day === a.day ? b.total : a.total + ((b.total - a.total) * (day - a.day)) / (b.day - a.day);
}
