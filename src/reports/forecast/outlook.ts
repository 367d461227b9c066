import { chanceToReach, forecast, forecastParts, rangeIn, trackRecord } from '../../forecast';
import type { PartForecast as Part } from '../../forecast/by-part';
import type { DealHistories } from '../../forecast/deal-histories';
import type { NoForecast } from '../../forecast/enough-history';
import type { Forecast } from '../../forecast/forecast';
import type { Range } from '../../forecast/simulate';
import type { TrackRecord } from '../../forecast/track-record';
import { calendarParts } from '../../measures/grouping';
import { forecastInput } from '../../metrics/forecast-input';
import { type Grain, type Period, within } from '../../model/period';
import type { ReportInput } from '../report-input';
import { type Quotas, quotasOf } from './quota';

/** What is expected of a period, as a whole and part by part. */
export interface Outlook {
  readonly history: DealHistories;
  readonly made: Forecast;
  /** What is expected of the open deals together, to the cent. */
  readonly open: number;
  readonly grain: Grain;
  readonly parts: readonly PartForecast[];
  /** Whether the period has ended, is under way or is still to come. */
  readonly stand: 'over' | 'running' | 'ahead';
  /** Whether open deals are looked at one by one; else all goes by the pace of wins, and `made.whyNoOpenDeals` says why. */
  readonly isByAge: boolean;
  /** Where four of five outcomes lie; `null` of a period that is over. */
  readonly range: Range | null;
  /** How such forecasts did before; `null` where none could be replayed. */
  readonly record: TrackRecord | null;
  /** The quotas of the period; `null` without them, and then why: a sentence without a full stop. */
  readonly quotas: Quotas | null;
  readonly whyNoQuota: string | null;
  /** The share of outcomes that reach the quota; `null` without a quota or a range. */
  readonly chance: number | null;
}

export interface PartForecast extends Part {
  readonly period: Period;
}

/**
 * The forecast by the same code as SALESFORECAST, and of each part of the calendar in the period. The parts add up to
 * the whole, to the cent.
 */
export function lookAhead(input: ReportInput): Outlook | NoForecast {
  const { period, today } = input;
  const history = forecastInput('SALESFORECAST', { book: input.book, scan: () => input.scan });
  const made = forecast(history, period, today);
  if ('problem' in made) return made;
  const grain = grainFor(period);
  const periods = calendarParts([period.start, period.end], grain).map((part) => within(part, period));
  const quotas = quotasOf(input);
  const known = 'problem' in quotas ? null : quotas;
  const isOver = made.method === 'actual';
  return {
    history,
    made,
    open: made.open,
    grain,
    parts: forecastParts(made, history, periods, today).map((part, i) => ({ ...part, period: periods[i]! })),
    stand: isOver ? 'over' : today < period.start ? 'ahead' : 'running',
    isByAge: made.openDeals.length > 0,
    range: isOver ? null : rangeIn(history, period, today, made),
    record: trackRecord(made),
    quotas: known,
    whyNoQuota: 'problem' in quotas ? quotas.problem : null,
    chance: known && chanceToReach(history, period, today, made, known.whole),
  };
}

/** Weeks of a month or less, months of up to a year, quarters beyond. */
function grainFor({ start, end }: Period): Grain {
  const days = end - start + 1;
  return days <= 45 ? 'week' : days <= 400 ? 'month' : 'quarter';
}
