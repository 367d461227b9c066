import { cents } from '../lib/cents';
import type { Day } from '../lib/days';
import { NO_DAY } from '../model/column';
import type { Period } from '../model/period';
import { type Auto, auto, chanceOfRest, isUncheckedFar, rangeOf } from './auto';
import type { Numbers } from './combine';
import type { DealHistories } from './deal-histories';
import { type NoForecast, tooLittle } from './enough-history';
import type { Key } from './expected';
import { EXPERTS, type Expert, type Method, STATED } from './methods';
import { inWords, type NoteInWords, notesOnDeals } from './notes';
import { type Outlook, outlookOn } from './outlook';
import { type Rest, restBy } from './rest';
import type { Range } from './simulate';
import { trackRecord } from './track-record';
import { isOver } from './window';
import { whyNoOpenDeals } from './without-ages';

/** A won deal with its value (1 where deals are counted). */
export interface WonDeal {
  readonly row: number;
  readonly closed: Day;
  readonly value: number;
}

/** An open deal with its chance to be won in the period, what it would be worth, and both multiplied to the cent. */
export interface OpenDeal {
  readonly row: number;
  readonly chance: number;
  readonly amount: number;
  readonly expected: number;
}

/** A forecast of what is won in a period, money or a number of deals. Its parts add up to the total, to the hundredth. */
export interface Forecast {
  readonly method: Method | 'actual';
  readonly key: Key;
  /** The first day of which nothing is known. */
  readonly day: Day;
  /** Won in the period before that day. */
  readonly won: number;
  readonly wonDeals: readonly WonDeal[];
  readonly openDeals: readonly OpenDeal[];
  /** What the open deals together are expected to bring. */
  readonly open: number;
  /** What remains: deals that are not created yet or carry no created date, and where methods differ; may be below 0. */
  readonly notYetInPipeline: number;
  readonly total: number;
  readonly closedDeals: number;
  /** How much of what is still to come goes by the chances of the open deals. */
  readonly byChances: number;
  /** How far each combined method is trusted; they add up to 1. */
  readonly weights: Numbers;
  readonly notes: readonly NoteInWords[];
  /** Of the combination: why no open deal is looked at one by one, without a full stop; `null` where some are. */
  readonly whyNoOpenDeals: string | null;
  /** Whether history carries no more than a rough estimate. */
  readonly isRough: boolean;
  /** What its own past says of the combination; `null` for all other methods. */
  readonly auto: Auto | null;
}

const YEARLY = 365;

/**
 * Forecasts what is won in a period from what stood before the end of `today`: won so far + the open deals by their chance
 * to be won within the period + what is not in the pipeline yet.
 */
export function forecast(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  method: Method = 'auto',
  key: Key = 'value',
): Forecast | NoForecast {
  const outlook = outlookOn(deals, period, today, expertsOf(method));
  const { standing, opinions, window } = outlook;
  if (isOver(window)) return actual(outlook, key);
  const isStated = (STATED as readonly string[]).includes(method);
  const refusal = isStated ? null : tooLittle(standing, opinions, key);
  if (refusal) return refusal;
  const combined = method === 'auto' ? auto(outlook, key) : null;
  const weights = combined ? combined.weights : weightsOf(method);
  const rest = restBy(method, { deals, standing, opinions, key, weights });
  if (!rest) return { kind: 'no such method', problem: missingFor(method) };
  return made(method, outlook, key, { rest, weights, combined });
}

/** The range in which four of five outcomes of a forecast by `auto` lie, and the forecast itself; `null` for other methods. */
export function rangeIn(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  forecasted: Forecast,
): Range | null {
  const { key, won, total } = forecasted;
  if (forecasted.method === 'actual') return { low: total, high: total };
  if (!forecasted.auto) return null;
  const { low, high } = rangeOf(outlookOn(deals, period, today), forecasted.auto, key);
  // With few wins a mean lies beyond what nine in ten outcomes reach.
  return { low: Math.min(total, cents(won + low)), high: Math.max(total, cents(won + high)) };
}

/** The share of outcomes that come to a goal, as the range draws them; `null` where there is none of `auto`. */
export function chanceToReach(
  deals: DealHistories,
  period: Pick<Period, 'start' | 'end'>,
  today: Day,
  { auto: combined, key, won }: Forecast,
  goal: number,
): number | null {
  return combined && chanceOfRest(outlookOn(deals, period, today), combined, key, goal - won);
}

function expertsOf(method: Method): readonly Expert[] {
  return method === 'auto' ? EXPERTS : EXPERTS.filter((expert) => expert === method);
}

function weightsOf(method: Method): Numbers {
  return Object.fromEntries(expertsOf(method).map((expert) => [expert, 1]));
}

function actual(outlook: Outlook, key: Key): Forecast {
  const rest: Rest = { value: 0, byChances: 0, listed: null };
  return made('actual', outlook, key, { rest, weights: {}, combined: null });
}

interface Made {
  readonly rest: Rest;
  readonly weights: Numbers;
  readonly combined: Auto | null;
}

function made(method: Forecast['method'], outlook: Outlook, key: Key, { rest, weights, combined }: Made): Forecast {
  const { deals, window, standing, opinions, isRough } = outlook;
  const wonDeals = wonIn(deals, window, key);
  const won = cents(wonDeals.reduce((sum, { value }) => sum + value, 0));
  const openDeals = listed(outlook, rest, key);
  const open = cents(openDeals.reduce((sum, { expected }) => sum + expected, 0));
  const total = cents(won + rest.value);
  return {
    method,
    key,
    day: window.day,
    won,
    wonDeals,
    openDeals,
    open,
    notYetInPipeline: cents(total - won - open),
    total,
    closedDeals: opinions.closings,
    byChances: rest.byChances,
    weights,
    notes: method === 'actual' ? [] : notesOn(outlook, combined, key),
    whyNoOpenDeals: combined && openDeals.length === 0 ? whyNoOpenDeals(standing, opinions) : null,
    isRough,
    auto: combined,
  };
}

function wonIn(
  { size, rows, won, closed, value }: DealHistories,
  { day, start, end }: Outlook['window'],
  key: Key,
): WonDeal[] {
  const found: WonDeal[] = [];
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || closed[i]! < start || closed[i]! >= Math.min(end, day)) continue;
    found.push({ row: rows[i]!, closed: closed[i]!, value: key === 'count' ? 1 : value[i]! });
  }
  return found;
}

function listed({ deals, standing }: Outlook, { listed: open }: Rest, key: Key): OpenDeal[] {
  if (!open) return [];
  return Array.from(open.deals, (place, k) => {
    const chance = open.chances[k]!;
    const amount = key === 'count' ? 1 : open.worth[k]!;
    return { row: deals.rows[standing.places[place]!]!, chance, amount, expected: cents(chance * amount) };
  });
}

function notesOn(outlook: Outlook, combined: Auto | null, key: Key): NoteInWords[] {
  const { deals, standing, opinions, isRough, periods, window } = outlook;
  const own = notesOnDeals(deals, standing);
  const origins = combined ? combined.past.length : null;
  if (origins !== null && isUncheckedFar(origins, window)) {
    own.unshift({ kind: 'too far to check', days: window.start - window.day });
  } else if (!isRough && combined && !trackRecord({ auto: combined, key })) own.unshift({ kind: 'unchecked' });
  if (isRough) own.unshift({ kind: 'rough', closings: opinions.closings, periods });
  if (combined && !opinions.survival) own.push({ kind: 'without ages', reason: whyNoOpenDeals(standing, opinions) });
  return own.map(inWords);
}

function missingFor(method: Method): string {
  switch (method) {
    case 'survival':
      return 'The survival method needs created dates: 20 closed deals with one, 8 of them won in the last 365 days';
    case 'year':
      return 'The year method needs wins of half a year';
    case 'trend':
      return 'The trend method needs wins of 120 days';
    case 'seasonal':
    case 'last year':
      return `The ${method} method needs wins of the same days a year before, or at least of some quarters before`;
    case 'average':
      return 'The average method needs wins of three complete months';
    case 'weighted':
      return 'The weighted method needs expected close dates, or created dates of won deals: a pipeline without timing is no forecast';
    case 'commit':
    case 'best case':
      return `The ${method} method needs a Forecast category column`;
    default:
      return 'Not enough history for a forecast';
  }
}

/** Money won (or deals) of the last 365 days by the group of each row. */
export function wonLately(
  { size, rows, won, closed, value }: DealHistories,
  { day, key }: Pick<Forecast, 'day' | 'key'>,
  groupOf: (row: number) => number,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    if (won[i] !== 1 || closed[i] === NO_DAY || closed[i]! >= day || closed[i]! < day - YEARLY) continue;
    const group = groupOf(rows[i]!);
    sums.set(group, (sums.get(group) ?? 0) + (key === 'count' ? 1 : Math.max(0, value[i]!)));
  }
  return sums;
}
