/** Numbers from 0 to 1 that are the same for the same seed. Source: mulberry32, Tommy Ettinger. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw from the standard normal distribution. Source: Box and Muller (1958). */
export function normal(next: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - next()));
  return radius * Math.cos(2 * Math.PI * next());
}

const LARGE = 40;
const MOST = 1000;

/** A draw from the Poisson distribution: by inversion, of a large mean a rounded normal. */
export function poisson(mean: number, next: () => number): number {
  if (mean > LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  const at = next();
  let count = 0;
  let chance = Math.exp(-mean);
  for (let below = chance; at > below && count < MOST; below += chance) chance *= mean / ++count;
  return count;
}
