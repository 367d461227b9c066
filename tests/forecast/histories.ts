import { type Standing, standingBefore } from '../../src/forecast/standing';
import { type Window, windowOf } from '../../src/forecast/window';
import { type WonDays, wonDays } from '../../src/forecast/won-days';
import { type Day, dayFromIso } from '../../src/lib/days';
import { historiesOf, type ReferenceDeal } from './reference-deals';

export const day = (iso: string): Day => dayFromIso(iso)!;

export type Deal = ReferenceDeal;

/** A deal in few words: `won('2026-01-01', '2026-02-01', 100)`. */
export function won(created: string | null, closed: string, amount: number | null = 100): Deal {
  return { cr: created === null ? null : day(created), cl: day(closed), won: true, val: amount ?? 0, amt: amount };
}

export function lost(created: string | null, closed: string, amount: number | null = 100): Deal {
  return { ...won(created, closed, amount), won: false, val: 0 };
}

export function openSince(created: string | null, amount: number | null = 100): Deal {
  return { cr: created === null ? null : day(created), cl: null, won: false, val: 0, amt: amount };
}

export function standing(deals: readonly Deal[], today: string): Standing {
  return standingBefore(historiesOf(deals), day(today));
}

/** A window of these days, both included, seen from the beginning of a day. */
export function windowFrom(today: string, start: string, end: string): Window {
  return windowOf({ start: day(start), end: day(end) }, day(today));
}

/** What was won day by day, and the window ahead of it. */
export function run(
  deals: readonly Deal[],
  today: string,
  start: string,
  end: string,
): { won: WonDays; window: Window } {
  const window = windowFrom(today, start, end);
  return { won: wonDays(standing(deals, today), window)!, window };
}

/** A win of this value on each of so many days up to the day before `until`. */
export function daily(count: number, until: string, value = 10): Deal[] {
  return Array.from({ length: count }, (_, i) => ({
    cr: null,
    cl: day(until) - count + i,
    won: true,
    val: value,
    amt: value,
  }));
}

/** The same generator of numbers from 0 to 1 on every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Two years of deals: a new one every `every` days, closed after 10 to 90 days, half of them won. */
export function steadyDeals(every: number, until: string, seed = 1): Deal[] {
  const next = numbersFrom(seed);
  const last = day(until);
  const deals: Deal[] = [];
  for (let created = last - 730; created < last; created += every) {
    const closed = created + 10 + Math.floor(next() * 80);
    const amount = Math.round(next() * 900_000 + 100_000) / 100;
    const isClosed = closed < last;
    const isWon = isClosed && next() < 0.5;
    deals.push({ cr: created, cl: isClosed ? closed : null, won: isWon, val: isWon ? amount : 0, amt: amount });
  }
  return deals;
}
