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
  /** Where four of five outcomes lie, from today on. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The way from nothing to the forecast through the period, in even steps, today being one of them. */
export function pathOf(outlook: Outlook, { period, today }: ReportInput): PathPoint[] {
  const { made, stand, range } = outlook;
  const wonBy = (day: Day) => made.wonDeals.reduce((sum, { closed, value }) => (closed! <= day ? sum + value : sum), 0);
  const start = stand === 'running' ? { day: today, total: made.won } : { day: period.start - 1, total: 0 };
  const knots = knotsOf(outlook, start, period.end);
  const toGo = made.total - start.total;
  return daysOf(period, today, stand === 'running').map((day) => {
    const expected = stand === 'over' || day < start.day ? null : between(knots, day);
    const come = expected === null || !(toGo > 0) ? 0 : (expected - start.total) / toGo;
    const towards = (end: number) => (expected === null ? null : expected + come * (end - made.total));
    return {
      day,
      won: day > today ? null : day === today ? made.won : wonBy(day),
      expected,
      low: range && towards(range.low),
      high: range && towards(range.high),
    };
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

/** What is expected to be won by the end of each part of the period; at its end it is the forecast itself. */
function knotsOf({ made, parts }: Outlook, from: Knot, end: Day): Knot[] {
  const knots = [from];
  let sum = 0;
  for (const part of parts) {
    sum += part.total;
    if (part.period.end > from.day && part.period.end < end) knots.push({ day: part.period.end, total: sum });
  }
  return [...knots, { day: end, total: made.total }];
}

/** Evenly between two known days. */
function between(knots: readonly Knot[], day: Day): number {
  const last = knots[knots.length - 1]!;
  if (day >= last.day) return last.total;
  const next = knots.findIndex((knot) => knot.day >= day);
  const [a, b] = [knots[next - 1] ?? knots[next]!, knots[next]!];
  return b.day === a.day ? b.total : a.total + ((b.total - a.total) * (day - a.day)) / (b.day - a.day);
}
