import type { DealHistory } from '../../forecast/deal-history';
import { type Forecast, forecast, type NoForecast } from '../../forecast/forecast';
import { readHistory } from '../../forecast/read-history';
import { calendarParts } from '../../measures/grouping';
import type { Grain, Period } from '../../model/period';
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

/** The forecast by the same code as SALESFORECAST, and of each part of the calendar in the period. */
export function lookAhead(input: ReportInput): Outlook | NoForecast {
  const { deals, scan, period, today } = input;
  const history = readHistory(deals, scan.rows([], null));
  const made = forecast(history, period, today);
  if ('problem' in made) return made;
  const grain = grainFor(period);
  const parts = calendarParts([period.start, period.end], grain).map((part) => within(part, period));
  return {
    history,
    made,
    open: openIn(made),
    grain,
    parts: parts.flatMap((part) => partOf(part, forecast(history, part, today))),
    stand: made.method === 'actual' ? 'over' : today < period.start ? 'ahead' : 'running',
  };
}

function partOf(period: Period, made: Forecast | NoForecast): PartForecast[] {
  if ('problem' in made) return [];
  const { won, wonDeals, notYetInPipeline, total } = made;
  return [{ period, won, wonDeals: wonDeals.length, open: openIn(made), notYetInPipeline, total }];
}

function openIn({ openDeals }: Forecast): number {
  return Math.round(openDeals.reduce((sum, { expected }) => sum + expected, 0) * 100) / 100;
}

/** Weeks of a month or less, months of up to a year, quarters beyond. */
function grainFor({ start, end }: Period): Grain {
  const days = end - start + 1;
  return days <= 45 ? 'week' : days <= 400 ? 'month' : 'quarter';
}

function within(part: Period, { start, end }: Period): Period {
  const cut = { start: Math.max(part.start, start), end: Math.min(part.end, end) };
  return { ...cut, label: part.label };
}
