import { forecast, readHistory, shareOut } from '../../forecast';
import type { DealHistory } from '../../forecast/deal-history';
import type { Forecast, NoForecast } from '../../forecast/forecast';
import { cents } from '../../lib/cents';
import { calendarParts } from '../../measures/grouping';
import { type Grain, type Period, within } from '../../model/period';
import type { ReportInput } from '../report-input';

/** What is expected of a period, as a whole and part by part. */
export interface Outlook {
  readonly history: readonly DealHistory[];
  readonly made: Forecast;
  /** What is expected of the open deals together, to the cent. */
  readonly open: number;
  readonly grain: Grain;
  readonly parts: readonly PartForecast[];
  /** Whether the period has ended, is under way or is still to come. */
  readonly stand: 'over' | 'running' | 'ahead';
}

export interface PartForecast {
  readonly period: Period;
  readonly won: number;
  readonly wonDeals: number;
  readonly open: number;
  readonly notYetInPipeline: number;
  readonly total: number;
}

/**
 * The forecast by the same code as SALESFORECAST, and of each part of the calendar in the period. The parts add up to
 * the whole, to the cent.
 */
export function lookAhead(input: ReportInput): Outlook | NoForecast {
  const { deals, scan, period, today } = input;
  const history = readHistory(deals, scan.rows([], null));
  const made = forecast(history, period, today);
  if ('problem' in made) return made;
  const open = openIn(made);
  const grain = grainFor(period);
  const periods = calendarParts([period.start, period.end], grain).map((part) => within(part, period));
  const single = periods.map((part) => forecast(history, part, today));
  return {
    history,
    made,
    open,
    grain,
    parts: single.some((part) => 'problem' in part) ? [] : partsOf(made, open, periods, single as Forecast[]),
    stand: made.method === 'actual' ? 'over' : today < period.start ? 'ahead' : 'running',
  };
}

/** Each part's forecast, with the cents and capped chances in which its own differs from the whole shared out. */
function partsOf(
  whole: Forecast,
  open: number,
  periods: readonly Period[],
  single: readonly Forecast[],
): PartForecast[] {
  const won = single.reduce((sum, part) => sum + part.won, 0);
  const rest = shareOut(
    whole.total - won,
    single.map((part) => part.total - part.won),
  );
  const fromOpen = shareOut(open, single.map(openIn));
  return single.map((part, i) => ({
    period: periods[i]!,
    won: part.won,
    wonDeals: part.wonDeals.length,
    open: fromOpen[i]!,
    notYetInPipeline: cents(rest[i]! - fromOpen[i]!),
    total: cents(part.won + rest[i]!),
  }));
}

function openIn({ openDeals }: Forecast): number {
  return cents(openDeals.reduce((sum, { expected }) => sum + expected, 0));
}

/** Weeks of a month or less, months of up to a year, quarters beyond. */
function grainFor({ start, end }: Period): Grain {
  const days = end - start + 1;
  return days <= 45 ? 'week' : days <= 400 ? 'month' : 'quarter';
}
