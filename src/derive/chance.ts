import { addMonths, type Day } from '../lib/days';
import { ratio } from '../lib/ratio';
import { type DayColumn, NO_DAY, type NumberColumn, type TextColumn } from '../model/column';
import { LOST, OPEN, WON } from '../model/status';
import type { Table } from '../model/table';

const LOOK_BACK_MONTHS = 12;
const ENOUGH_CLOSED = 20;

/**
 * The chance (0..1) that each open deal is won: its probability column, else the win rate of the sheet's own closed
 * deals from that stage on, over the 12 months before `today` (all closed deals when those are fewer than 20). Where
 * lost deals no longer show the stage in which they were lost, every stage has the overall win rate.
 */
export function chance(
  table: Table,
  status: TextColumn,
  closed: DayColumn | undefined,
  order: readonly number[] | undefined,
  today: Day,
): NumberColumn {
  const given = table.column('probability') as NumberColumn | undefined;
  const stages = table.column('stage') as TextColumn | undefined;
  const rateOf = ownWinRates(status, closed, stages, order, today);
  const values = new Float64Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const entered = given ? given.values[row]! : NaN;
    if (status.codes[row] !== OPEN) values[row] = NaN;
    else values[row] = !Number.isNaN(entered) ? entered : rateOf(stages ? (order?.[stages.codes[row]!] ?? -1) : -1);
  }
  return { kind: 'number', values };
}

function ownWinRates(
  status: TextColumn,
  closed: DayColumn | undefined,
  stages: TextColumn | undefined,
  order: readonly number[] | undefined,
  today: Day,
): (place: number) => number {
  const rows = recentlyClosed(status, closed, today);
  const won = rows.filter((row) => status.codes[row] === WON).length;
  const lostAt = rows
    .filter((row) => status.codes[row] === LOST)
    .map((row) => (stages && order ? order[stages.codes[row]!]! : -1));
  const openPlaces = new Set<number>();
  if (stages && order) {
    status.codes.forEach((code, row) => {
      if (code === OPEN) openPlaces.add(order[stages.codes[row]!]!);
    });
  }
  const known = lostAt.filter((place) => openPlaces.has(place)).length;
  const tellsStage = known >= ENOUGH_CLOSED && known * 2 >= lostAt.length;
  const memory = new Map<number, number>();
  return (place) => {
    let rate = memory.get(place);
    if (rate === undefined) {
      const lost = tellsStage && place >= 0 ? lostAt.filter((at) => at >= place).length : lostAt.length;
      rate = ratio(won, won + lost) ?? NaN;
      memory.set(place, rate);
    }
    return rate;
  };
}

function recentlyClosed(status: TextColumn, closed: DayColumn | undefined, today: Day): number[] {
  const all: number[] = [];
  status.codes.forEach((code, row) => {
    if (code === WON || code === LOST) all.push(row);
  });
  if (!closed) return all;
  const since = addMonths(today, -LOOK_BACK_MONTHS);
  const recent = all.filter((row) => {
    const day = closed.values[row]!;
    return day !== NO_DAY && day > since && day <= today;
  });
  return recent.length >= ENOUGH_CLOSED ? recent : all;
}
