import type { Numbers } from './combine';
import { BEST_CASE, COMMIT, type DealHistories } from './deal-histories';
import type { Key } from './expected';
import type { Opinions } from './experts';
import { isExpectedUsable } from './features';
import { EXPERTS, type Expert, type Method } from './methods';
import { average, lastYear } from './naive';
import type { Standing } from './standing';
import { stated } from './stated';
import type { OpenDeals } from './survival';
import { weighted } from './weighted';

/** What a method expects of the rest of a window. */
export interface Rest {
  readonly value: number;
  /** The part of it that goes by the chances of the open deals. */
  readonly byChances: number;
  /** The open deals that it looks at one by one. */
  readonly listed: OpenDeals | null;
}

interface Asked {
  readonly deals: DealHistories;
  readonly standing: Standing;
  readonly opinions: Opinions;
  readonly key: Key;
  /** Of the methods that are combined. */
  readonly weights: Numbers;
}

/** The rest by a method, `null` where history does not carry it. */
export function restBy(method: Method, asked: Asked): Rest | null {
  const { deals, standing, opinions, key } = asked;
  const { window, won, amount } = opinions;
  switch (method) {
    case 'weighted':
      return listedRest(weighted(standing, window, amount.mean, true), key);
    case 'commit':
      return listedRest(stated(deals, standing, window, COMMIT), key);
    case 'best case':
      return listedRest(stated(deals, standing, window, BEST_CASE), key);
    case 'average':
    case 'last year': {
      const found = won && (method === 'average' ? average(won, window) : lastYear(won, window));
      return found && { value: found[key], byChances: 0, listed: null };
    }
    default:
      return combinedRest(asked);
  }
}

/** The mean of the opinions by their weights, over the methods that there are. */
function combinedRest({ opinions, key, weights }: Asked): Rest | null {
  const { of, survival } = opinions;
  const present = EXPERTS.filter((expert) => of[expert] && weights[expert] !== undefined);
  const all = present.reduce((sum, expert) => sum + weights[expert]!, 0);
  if (!(all > 0)) return null;
  const part = (expert: Expert) => (weights[expert]! * of[expert]![key]) / all;
  return {
    value: present.reduce((sum, expert) => sum + part(expert), 0),
    byChances: present.includes('survival') ? part('survival') : 0,
    listed: present.includes('survival') ? survival!.open : null,
  };
}

/** In a replay, expected close dates count only where they still say what they said then. */
export function weightedThen(standing: Standing, { window, amount }: Opinions, key: Key): Rest | null {
  return listedRest(weighted(standing, window, amount.mean, isExpectedUsable(standing)), key);
}

function listedRest(listed: OpenDeals | null, key: Key): Rest | null {
  if (!listed) return null;
  let value = 0;
  listed.chances.forEach((chance, k) => {
    value += chance * (key === 'count' ? 1 : listed.worth[k]!);
  });
  return { value, byChances: value, listed };
}
