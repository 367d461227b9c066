/** Reproducible chance: the same seed gives the same numbers on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  normal(mean: number, deviation: number): number;
  /** Log-normal: half of the values lie below `median`. */
  spread(median: number, sigma: number): number;
  /** Waiting time with the given mean. */
  wait(mean: number): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly T[], weight: (item: T) => number): T;
  /** A stream of its own, so that a change in one part of the sample leaves the others alone. */
  fork(name: string): Random;
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    chance: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    normal: (mean, deviation) => mean + deviation * normal(),
    spread: (median, sigma) => median * Math.exp(sigma * normal()),
    wait: (mean) => -mean * Math.log(1 - next()),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    weighted(items, weight) {
      const weights = items.map(weight);
      let rest = next() * weights.reduce((sum, one) => sum + one, 0);
      for (const [at, item] of items.entries()) {
        rest -= weights[at]!;
        if (rest < 0) return item;
      }
      return items.at(-1)!;
    },
    fork: (name) => createRandom(seed ^ hash(name)),
  };
}

/** Tommy Ettinger's generator: 32 bits of state, good enough for samples, the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193);
  return value;
}
