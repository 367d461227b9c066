import { addMonths, type Day } from '../lib/days';
import { ratio } from '../lib/ratio';
import { type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

const LOOK_BACK_MONTHS = 12;
const ENOUGH_CLOSED = 20;

/** What tells the chance of a deal without a probability. */
export interface Experience {
  readonly closed: DayColumn | undefined;
  /** Place of each stage in the sales process. */
  readonly order: readonly number[] | undefined;
  readonly today: Day;
}

/**
 * The chance (0..1) that each open deal is won: its probability column, else the win rate of the sheet's own closed
 * deals from that stage on, over the 12 months before `today` (all closed deals when those are fewer than 20). Where
 * lost deals no longer show the stage in which they were lost, every stage has the overall win rate.
 */
export function chance(table: Table, status: TextColumn, experience: () => Experience): NumberColumn {
  const given = table.column('probability') as NumberColumn | undefined;
  const values = given ? given.values.slice() : new Float64Array(table.size).fill(NaN);
  const { codes } = status;
  const isComplete = !values.includes(NaN) || hasAll(values, codes);
  for (let row = 0; row < values.length; row++) if (codes[row] !== OPEN) values[row] = NaN;
  if (!isComplete) fillByStage(values, table, status, experience());
  return { kind: 'number', values };
}

/** Whether every open deal has a number. */
function hasAll(values: Float64Array, statuses: Int32Array): boolean {
  return values.every((value, row) => statuses[row] !== OPEN || !Number.isNaN(value));
}

/** The place of each stage by its code, counted from 1; 0 for none. Without stages all deals have none. */
function placesOf(table: Table, { order }: Experience) {
  const stages = table.column('stage') as TextColumn | undefined;
  if (!stages || !order) return { codes: new Int32Array(table.size), places: Int32Array.of(0), hasStages: false };
  return { codes: stages.codes, places: Int32Array.from(order, (place) => place + 1), hasStages: true };
}

function fillByStage(values: Float64Array, table: Table, status: TextColumn, experience: Experience): void {
  const staged = placesOf(table, experience);
  const rates = winRates(status, staged, experience);
  for (let row = 0; row < values.length; row++) {
    if (status.codes[row] !== OPEN || !Number.isNaN(values[row]!)) continue;
    values[row] = rates[staged.places[staged.codes[row]!]!]!;
  }
}

/** Closed deals: won ones, and lost ones by their place. */
interface Closed {
  won: number;
  readonly lostAt: number[];
}

/** The win rate from each place on. */
function winRates(
  status: TextColumn,
  { codes, places, hasStages }: ReturnType<typeof placesOf>,
  { closed, today }: Experience,
): number[] {
  const since = addMonths(today, -LOOK_BACK_MONTHS);
  const nowhere = Array.from(places, () => 0);
  const all: Closed = { won: 0, lostAt: [...nowhere] };
  const recent: Closed = { won: 0, lostAt: [...nowhere] };
  const hasOpen = [...nowhere];
  for (let row = 0; row < codes.length; row++) {
    const what = status.codes[row];
    const place = places[codes[row]!]!;
    const day = closed ? closed.values[row]! : NO_DAY;
    const isRecent = day !== NO_DAY && day > since && day <= today;
    if (what === OPEN) hasOpen[place] = 1;
    else if (what === WON) {
      all.won++;
      if (isRecent) recent.won++;
    } else if (what === LOST) {
      all.lostAt[place]!++;
      if (isRecent) recent.lostAt[place]!++;
    }
  }
  const { won, lostAt } = recent.won + total(recent.lostAt) >= ENOUGH_CLOSED ? recent : all;
  const lost = total(lostAt);
  const known = hasStages ? total(lostAt.filter((_, place) => hasOpen[place] === 1)) : 0;
  const tellsStage = known >= ENOUGH_CLOSED && known * 2 >= lost;
  return lostAt.map((_, place) => {
    const from = tellsStage && place > 0 ? total(lostAt.slice(place)) : lost;
    return ratio(won, won + from) ?? NaN;
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
