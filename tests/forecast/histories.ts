import type { DealHistory } from '../../src/forecast/deal-history';
import { type Day, dayFromIso } from '../../src/lib/days';

export const day = (iso: string): Day => dayFromIso(iso)!;

/** A deal in few words: `history('2026-01-01', '2026-02-01', 100)` was won for 100. */
export function won(created: string | null, closed: string, amount: number | null = 100): DealHistory {
  return deal({ created: created && day(created), closed: day(closed), won: true, amount, value: amount ?? 0 });
}

export function lost(created: string | null, closed: string, amount: number | null = 100): DealHistory {
  return deal({ created: created && day(created), closed: day(closed), amount, value: amount ?? 0 });
}

export function openSince(created: string | null, amount: number | null = 100, row = 0): DealHistory {
  return deal({ row, created: created && day(created), amount, value: amount ?? 0 });
}

function deal(known: { [K in keyof DealHistory]?: DealHistory[K] | '' }): DealHistory {
  const plain = { row: 0, created: null, closed: null, won: false, amount: null, value: 0, product: '' };
  return { ...plain, ...known } as DealHistory;
}

/** The same generator of numbers from 0 to 1 on every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Two years of deals: a new one every `every` days, closed after 10 to 90 days, half of them won. */
export function steadyDeals(every: number, until: string, seed = 1): DealHistory[] {
  const next = random(seed);
  const last = day(until);
  const deals: DealHistory[] = [];
  for (let created = last - 730; created < last; created += every) {
    const closed = created + 10 + Math.floor(next() * 80);
    const amount = Math.round(next() * 900_000 + 100_000) / 100;
    const isClosed = closed < last;
    const isWon = isClosed && next() < 0.5;
    const row = deals.length;
    deals.push(deal({ row, created, closed: isClosed ? closed : null, won: isWon, amount, value: amount }));
  }
  return deals;
}
