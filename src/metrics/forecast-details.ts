import { rangeIn, trackRecord } from '../forecast';
import type { Auto } from '../forecast/auto';
import { BEST_CASE, COMMIT, type DealHistories } from '../forecast/deal-histories';
import type { Forecast } from '../forecast/forecast';
import { NO_DAY } from '../model/column';
import type { Period } from '../model/period';
import { closedWithoutDay } from './forecast-input';
import type { KpiInput } from './metric';

export type Detail = readonly [label: string, value: string | number];

/** What a forecast, or a group’s or month’s part of one, is made of: money (or deals) that add up to it. */
export interface ForecastPart {
  readonly won: number;
  readonly open: number;
  readonly notYetInPipeline: number;
  /** Open deals that something is expected of. */
  readonly openDeals: number;
}

/** How a forecast came about: its parts, what it was learned from, how sure it is, and what a reader should know of it. */
export function detailsOf(made: Forecast, history: DealHistories, period: Period, input: KpiInput): Detail[] {
  const undated = closedWithoutDay(input);
  const undue = statedWithoutDay(made, history);
  return [
    ['Method', made.method],
    ...partDetails({ ...made, openDeals: made.openDeals.filter(({ expected }) => expected > 0).length }),
    ['Closed deals learned from', made.closedDeals],
    ...(made.auto ? checkedDetails(made, made.auto, history, period, input) : []),
    ...made.notes.map(({ sentence }): Detail => ['Note', sentence]),
    ...(undated > 0 ? [['Left out: closed deals without a close date', undated] as Detail] : []),
    ...(undue > 0 ? [['Left out: open deals without an expected close date', undue] as Detail] : []),
  ];
}

/** Open deals that the sales team counts on, and of which nobody can tell when. */
function statedWithoutDay(
  { method, day }: Forecast,
  { size, category, closed, created, expected }: DealHistories,
): number {
  const least = method === 'commit' ? COMMIT : method === 'best case' ? BEST_CASE : null;
  if (least === null || !category) return 0;
  let found = 0;
  for (let i = 0; i < size; i++) {
    const isOpen = (closed[i] === NO_DAY || closed[i]! >= day) && created[i]! < day;
    if (isOpen && category[i]! >= least && expected[i] === NO_DAY) found++;
  }
  return found;
}

export function partDetails({ won, open, openDeals, notYetInPipeline }: ForecastPart): Detail[] {
  return [
    ['Won so far', won],
    ['Expected from open deals', open],
    ['Open deals counted', openDeals],
    ['Not in the pipeline yet', notYetInPipeline],
  ];
}

/** Of the combination: how it is weighted, its range, and how it did in the past. */
function checkedDetails(
  made: Forecast,
  auto: Auto,
  history: DealHistories,
  period: Period,
  { today }: KpiInput,
): Detail[] {
  const range = rangeIn(history, period, today, made)!;
  const shares = Object.entries(made.weights).map(([method, weight]) => `${method} ${percent(weight)}`);
  return [
    ['Weights', shares.join(', ')],
    ['Low: one outcome in ten is below', range.low],
    ['High: one outcome in ten is above', range.high],
    ...pastDetails(made, auto),
  ];
}

function pastDetails(made: Forecast, { past }: Auto): Detail[] {
  const record = trackRecord(made);
  if (!record) {
    const howMany = past.length === 0 ? 'none' : 'too few';
    return [['Mean error of such forecasts', `Not known: ${howMany} could be made again on your own past`]];
  }
  return [
    [`Mean error of the last ${record.forecasts} such forecasts`, record.error],
    ['Of these within 5 %', record.near],
    [
      'Noise floor',
      `With your number of deals chance alone puts such forecasts off by about ±${percent(record.floor)} on average`,
    ],
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
