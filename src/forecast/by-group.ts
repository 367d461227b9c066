import { cents } from '../lib/cents';
import type { Day } from '../lib/days';
import type { DealHistory } from './deal-history';
import type { Forecast } from './forecast';
import { roundTogether, shareOut } from './share-out';

/** One group's part of a forecast. The parts of all groups add up to the total, to the cent. */
export interface GroupForecast {
  readonly group: number;
  readonly won: number;
  readonly open: number;
  readonly notYetInPipeline: number;
  readonly total: number;
}

const YEAR = 365;

/**
 * Splits a forecast: wins and open deals go to their group, what is not in the pipeline yet by each group's won value
 * of the last 365 days. `groupOf` tells the group of a row of the deals.
 */
export function forecastByGroup(
  made: Forecast,
  deals: readonly DealHistory[],
  groupOf: (row: number) => number,
  today: Day,
): GroupForecast[] {
  const won = new Map<number, number>();
  const open = new Map<number, number>();
  const recent = new Map<number, number>();
  const add = (sums: Map<number, number>, row: number, money: number) =>
    sums.set(groupOf(row), (sums.get(groupOf(row)) ?? 0) + money);
  for (const deal of made.wonDeals) add(won, deal.row, deal.value);
  for (const deal of made.openDeals) add(open, deal.row, deal.expected);
  for (const deal of deals) {
    const isRecent = deal.won && deal.closed !== null && deal.closed <= today && deal.closed > today - YEAR;
    if (isRecent) add(recent, deal.row, Math.max(0, deal.value));
  }
  const groups = [...new Set([...won.keys(), ...open.keys(), ...recent.keys()])].sort((a, b) => a - b);
  const rest = shareOut(
    made.notYetInPipeline,
    groups.map((group) => recent.get(group) ?? 0),
  );
  const wins = roundTogether(
    groups.map((group) => won.get(group) ?? 0),
    made.won,
  );
  return groups.map((group, i) => {
    const parts = { won: wins[i]!, open: cents(open.get(group) ?? 0), notYetInPipeline: rest[i]! };
    return { group, ...parts, total: cents(parts.won + parts.open + parts.notYetInPipeline) };
  });
}
