import { cents } from '../lib/cents';
import type { DealHistories } from './deal-histories';
import { type Forecast, wonLately } from './forecast';
import { roundTogether, shareOut } from './share-out';

/** One group's part of a forecast. The parts of all groups add up to the total, to the cent. */
export interface GroupForecast {
  readonly group: number;
  readonly won: number;
  readonly open: number;
  /** Open deals of which something is expected. */
  readonly openDeals: number;
  readonly notYetInPipeline: number;
  readonly total: number;
}

/**
 * Splits a forecast: wins go to their group. Of what is still to come, the part that goes by the chances of open deals is
 * split by what each group's open deals are expected to bring, everything else by each group's won value of the last 365
 * days. `groupOf` tells the group of a row of the deals.
 */
export function forecastByGroup(
  made: Forecast,
  deals: DealHistories,
  groupOf: (row: number) => number,
): GroupForecast[] {
  const won = sumsOf(made.wonDeals, groupOf, ({ value }) => value);
  const open = sumsOf(made.openDeals, groupOf, ({ expected }) => expected);
  const counts = sumsOf(made.openDeals, groupOf, ({ expected }) => (expected > 0 ? 1 : 0));
  const lately = wonLately(deals, made, groupOf);
  const groups = [...new Set([...won.keys(), ...open.keys(), ...lately.keys()])].sort((a, b) => a - b);
  const rest = shareOut(cents(made.total - made.won), restOf(made, groups, open, lately));
  const wins = roundTogether(
    groups.map((group) => won.get(group) ?? 0),
    made.won,
  );
  return groups.map((group, i) => {
    const ofOpen = cents(open.get(group) ?? 0);
    return {
      group,
      won: wins[i]!,
      open: ofOpen,
      openDeals: counts.get(group) ?? 0,
      notYetInPipeline: cents(rest[i]! - ofOpen),
      total: cents(wins[i]! + rest[i]!),
    };
  });
}

function sumsOf<T extends { readonly row: number }>(
  deals: readonly T[],
  groupOf: (row: number) => number,
  amountOf: (deal: T) => number,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const deal of deals) {
    const group = groupOf(deal.row);
    sums.set(group, (sums.get(group) ?? 0) + amountOf(deal));
  }
  return sums;
}

/** What each group is expected to win from here, but for rounding. */
function restOf(
  { total, won, byChances }: Forecast,
  groups: readonly number[],
  open: ReadonlyMap<number, number>,
  lately: ReadonlyMap<number, number>,
): number[] {
  const allOpen = sum(open.values());
  const allLately = sum(lately.values());
  const others = total - won - byChances;
  const [chances, pace] = allOpen > 0 ? (allLately > 0 ? [byChances, others] : [total - won, 0]) : [0, total - won];
  return groups.map(
    (group) =>
      (allOpen > 0 ? (chances * (open.get(group) ?? 0)) / allOpen : 0) +
      (allLately > 0 ? (pace * (lately.get(group) ?? 0)) / allLately : 0),
  );
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
