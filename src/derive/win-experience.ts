import { addMonths, type Day } from '../lib/days';
import { ratio } from '../lib/ratio';
import { total } from '../lib/total';
import { type DayColumn, NO_DAY, type TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

const LOOK_BACK_MONTHS = 12;
export const ENOUGH_CLOSED = 20;

/** What tells the chance of a deal without a probability. */
export interface Experience {
  readonly closed: DayColumn | undefined;
  /** Place of each stage in the sales process. */
  readonly order: readonly number[] | undefined;
  readonly today: Day;
}

/** What became of the sheet's own closed deals. */
export interface WinRates {
  /** The place of a row's stage, counted from 1; 0 for none. Without stages all rows have none. */
  placeOf(row: number): number;
  /** The win rate from each place on (0..1); NaN where no deal has closed. */
  readonly rates: readonly number[];
  readonly won: number;
  /** Lost deals from each place on: all of them where that is not known. */
  readonly lostFrom: readonly number[];
  /** Whether lost deals show the stage in which they were lost, so that rates differ by stage. */
  readonly isByStage: boolean;
  /** Whether they closed in the 12 months before the as-of day; of all days where those are fewer than 20. */
  readonly isRecent: boolean;
}

/** Closed deals: won ones, and lost ones by their place. */
interface Closed {
  won: number;
  readonly lostAt: number[];
}

/**
 * The win rate of the closed deals from each stage on, over the 12 months before `today` (all closed deals when those are
 * fewer than 20). Where lost deals no longer show the stage in which they were lost, every stage has the overall win rate.
 */
export function winRates(table: Table, status: TextColumn, { closed, order, today }: Experience): WinRates {
  const { codes, places, hasStages } = placesOf(table, order);
  const since = addMonths(today, -LOOK_BACK_MONTHS);
  const nowhere = Array.from(places, () => 0);
  const all: Closed = { won: 0, lostAt: [...nowhere] };
  const recent: Closed = { won: 0, lostAt: [...nowhere] };
  const hasOpen = [...nowhere];
  for (let row = 0; row < codes.length; row++) {
    const what = status.codes[row];
    const place = places[codes[row]!]!;
    const day = closed ? closed.values[row]! : NO_DAY;
    const isLately = day !== NO_DAY && day > since && day <= today;
    if (what === OPEN) hasOpen[place] = 1;
    else if (what === WON) {
      all.won++;
      if (isLately) recent.won++;
    } else if (what === LOST) {
      all.lostAt[place]!++;
      if (isLately) recent.lostAt[place]!++;
    }
  }
  const isRecent = recent.won + total(recent.lostAt) >= ENOUGH_CLOSED;
  const { won, lostAt } = isRecent ? recent : all;
  const lost = total(lostAt);
  const known = hasStages ? total(lostAt.filter((_, place) => hasOpen[place] === 1)) : 0;
  const isByStage = known >= ENOUGH_CLOSED && known * 2 >= lost;
  const lostFrom = lostAt.map((_, place) => (isByStage && place > 0 ? total(lostAt.slice(place)) : lost));
  return {
    placeOf: (row) => places[codes[row]!]!,
    rates: lostFrom.map((from) => ratio(won, won + from) ?? NaN),
    won,
    lostFrom,
    isByStage,
    isRecent,
  };
}

function placesOf(table: Table, order: Experience['order']) {
  const stages = table.column('stage') as TextColumn | undefined;
  if (!stages || !order) return { codes: new Int32Array(table.size), places: Int32Array.of(0), hasStages: false };
  return { codes: stages.codes, places: Int32Array.from(order, (place) => place + 1), hasStages: true };
}
