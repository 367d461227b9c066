import { cents } from '../lib/cents';
import type { Day } from '../lib/days';
import type { Period } from '../model/period';
import type { DealHistories } from './deal-histories';
import type { Forecast } from './forecast';
import type { Expert } from './methods';
import { outlookOn } from './outlook';
import { restBy } from './rest';
import { shareOut } from './share-out';

/** What a forecast has for a part of its period. The parts add up to the whole, to the cent. */
export interface PartForecast {
  readonly won: number;
  readonly wonDeals: number;
  readonly open: number;
  readonly notYetInPipeline: number;
  readonly total: number;
  /** What the open deal that counts most is expected to bring in this part. */
  readonly largest: number;
}

/**
 * Splits a forecast over the parts of its period: wins by their day, what is still to come as the same methods with the same
 * weights see each part.
 */
export function forecastParts(
  made: Forecast,
  deals: DealHistories,
  parts: readonly Pick<Period, 'start' | 'end'>[],
  today: Day,
): PartForecast[] {
  const wins = parts.map(({ start, end }) => made.wonDeals.filter(({ closed }) => closed >= start && closed <= end));
  const won = wins.map((list) => list.reduce((sum, { value }) => sum + value, 0));
  const seen = parts.map((part) => lookedAt(made, deals, part, today));
  const wonCents = roundedTo(made.won, won);
  const rest = shareOut(
    cents(made.total - made.won),
    seen.map(({ rest: value }) => value),
  );
  const open = shareOut(
    made.open,
    seen.map(({ open: value }) => value),
  );
  return parts.map((_, i) => ({
    won: wonCents[i]!,
    wonDeals: wins[i]!.length,
    open: open[i]!,
    notYetInPipeline: cents(rest[i]! - open[i]!),
    total: cents(wonCents[i]! + rest[i]!),
    largest: cents(seen[i]!.largest),
  }));
}

/** Money of each part to the cent; the last one with wins takes what rounding leaves. */
function roundedTo(total: number, parts: readonly number[]): number[] {
  const rounded = parts.map(cents);
  const last = Math.max(0, rounded.map((part) => part !== 0).lastIndexOf(true));
  const all = rounded.reduce((sum, part) => sum + part, 0);
  return rounded.map((part, i) => (i === last ? cents(part + total - all) : part));
}

const NOTHING = { rest: 0, open: 0, largest: 0 };

function lookedAt(
  { method, key, weights, day }: Forecast,
  deals: DealHistories,
  part: Pick<Period, 'start' | 'end'>,
  today: Day,
): { rest: number; open: number; largest: number } {
  if (method === 'actual' || part.end < day) return NOTHING;
  const { opinions, standing } = outlookOn(deals, part, today, Object.keys(weights) as Expert[]);
  const rest = restBy(method, { deals, standing, opinions, key, weights });
  if (!rest) return NOTHING;
  let [open, largest] = [0, 0];
  rest.listed?.chances.forEach((chance, k) => {
    const expected = chance * (key === 'count' ? 1 : rest.listed!.worth[k]!);
    open += expected;
    largest = Math.max(largest, expected);
  });
  return { rest: rest.value, open, largest };
}
