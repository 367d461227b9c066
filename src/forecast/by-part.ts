import { cents } from '../lib/cents';
import type { Day } from '../lib/days';
import type { Period } from '../model/period';
import type { DealHistories } from './deal-histories';
import type { Forecast } from './forecast';
import { type Expert, STATED } from './methods';
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

/** With the open deals behind it. */
export interface PartWithDeals extends PartForecast {
  /** Open deals of which something is expected in this part. */
  readonly openDeals: number;
  /** The row of the one that counts most; `null` where nothing is expected of any. */
  readonly largestRow: number | null;
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
): PartWithDeals[] {
  const wins = parts.map(({ start, end }) => made.wonDeals.filter(({ closed }) => closed >= start && closed <= end));
  const won = wins.map((list) => list.reduce((sum, { value }) => sum + value, 0));
  const seen = parts.map((part) => lookedAt(made, deals, withOverdue(made, part, parts), today));
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
    openDeals: seen[i]!.openDeals,
    notYetInPipeline: cents(rest[i]! - open[i]!),
    total: cents(wonCents[i]! + rest[i]!),
    largest: cents(seen[i]!.largest),
    largestRow: seen[i]!.largestRow,
  }));
}

/** Money of each part to the cent; the last one with wins takes what rounding leaves. */
function roundedTo(total: number, parts: readonly number[]): number[] {
  const rounded = parts.map(cents);
  const last = Math.max(0, rounded.map((part) => part !== 0).lastIndexOf(true));
  const all = rounded.reduce((sum, part) => sum + part, 0);
  return rounded.map((part, i) => (i === last ? cents(part + total - all) : part));
}

/** Methods that go by the day on which a deal is due. */
const BY_DUE_DAY: readonly Forecast['method'][] = ['weighted', ...STATED];

type Days = Pick<Period, 'start' | 'end'>;

/** A deal that was due in a part that is over and is open still is due now: the part under way takes it. */
function withOverdue({ method, day }: Forecast, part: Days, [first]: readonly Days[]): Days {
  const isUnderWay = part.start <= day && part.end >= day;
  return isUnderWay && BY_DUE_DAY.includes(method) ? { start: first!.start, end: part.end } : part;
}

interface Seen extends Pick<PartWithDeals, 'open' | 'openDeals' | 'largest' | 'largestRow'> {
  readonly rest: number;
}

const NOTHING: Seen = { rest: 0, open: 0, openDeals: 0, largest: 0, largestRow: null };

function lookedAt(
  { method, key, weights, day }: Forecast,
  deals: DealHistories,
  part: Pick<Period, 'start' | 'end'>,
  today: Day,
): Seen {
  if (method === 'actual' || part.end < day) return NOTHING;
  const { opinions, standing } = outlookOn(deals, part, today, Object.keys(weights) as Expert[]);
  const rest = restBy(method, { deals, standing, opinions, key, weights });
  if (!rest) return NOTHING;
  const { listed } = rest;
  let [open, openDeals, largest, place] = [0, 0, 0, -1];
  listed?.chances.forEach((chance, k) => {
    const expected = chance * (key === 'count' ? 1 : listed.worth[k]!);
    open += expected;
    if (cents(expected) > 0) openDeals++;
    if (expected > largest) [largest, place] = [expected, listed.deals[k]!];
  });
  const largestRow = cents(largest) > 0 ? deals.rows[standing.places[place]!]! : null;
  return { rest: rest.value, open, openDeals, largest, largestRow };
}
