import { quantile } from '../lib/quantile';
import type { FactorsAt } from './sales-change';
import { type Factors, pooled } from './sales-product';
import type { TableCell } from './table-kpi';

/** What each factor might rise to, and what that is called. */
export interface Level {
  readonly step: (factor: number) => string;
  readonly factors: readonly (number | null)[];
}

/**
 * The sales if one factor rose to a level and the others stayed, the largest gain first: factor, step, from, to, effect
 * on sales, sales. Levels that are not above what is are left out.
 */
export function gainRows(labels: readonly string[], now: Factors, levels: readonly Level[]): TableCell[][] {
  const { sales } = now;
  if (sales === null || !(sales > 0)) return [];
  const gains = levels.flatMap(({ step, factors }) =>
    factors.flatMap((to, i) => {
      const from = now.factors[i]!;
      if (to === null || from === null || !(to > from) || !(from > 0)) return [];
      const risen = (sales * to) / from;
      return [{ row: [labels[i]!, step(i), from, to, risen - sales, risen], gain: risen - sales }];
    }),
  );
  return gains.sort((a, b) => b.gain - a.gain).map(({ row }) => row);
}

/** The best that each factor was in these periods. */
export function ownBest(history: readonly FactorsAt[]): Level | null {
  if (history.length === 0) return null;
  const best = history[0]!.factors.factors.map((_, i) =>
    history.reduce((top, each) => ((each.factors.factors[i] ?? -1) > (top.factors.factors[i] ?? -1) ? each : top)),
  );
  return {
    step: (i) => `to its own best (${best[i]!.when})`,
    factors: best.map(({ factors }, i) => factors.factors[i]!),
  };
}

const ENOUGH_FOR_A_SHARE = 8;
const TOP_SHARE = 0.2;

/**
 * The level of the top sellers (the top 20 % by won amount, the best one of fewer than 8) and the team’s median. The
 * first factor is a number of things: a seller’s own, or as many times that as `heads` says.
 */
export function teamLevels(sellers: readonly Factors[], heads: number): Level[] {
  if (sellers.length < 2) return [];
  const bySales = [...sellers].sort((a, b) => (b.sales ?? 0) - (a.sales ?? 0));
  const tops = bySales.slice(0, sellers.length < ENOUGH_FOR_A_SHARE ? 1 : Math.round(sellers.length * TOP_SHARE));
  const top = pooled(tops).factors.map((factor, i) =>
    i === 0 && factor !== null ? (factor / tops.length) * heads : factor,
  );
  const median = top.map((_, i) => {
    const known = sellers.map(({ factors }) => factors[i]!).filter((factor) => factor !== null);
    const middle = quantile(known, 0.5);
    return i === 0 && middle !== null ? middle * heads : middle;
  });
  return [
    { step: () => 'to the level of the top sellers', factors: top },
    { step: () => 'to the median of the team', factors: median },
  ];
}
