import type { Hazard } from './hazard';

/** By age in days: the share of deals still open at that age, and the share won before it. */
export interface Incidence {
  readonly open: Float64Array;
  readonly wonBefore: Float64Array;
}

export function incidenceOf(hazard: Hazard, ages: number): Incidence {
  const open = new Float64Array(ages + 1);
  const wonBefore = new Float64Array(ages + 1);
  open[0] = 1;
  for (let age = 0; age < ages; age++) {
    const won = age < hazard.won.length ? hazard.won[age]! : hazard.wonLater;
    const lost = age < hazard.lost.length ? hazard.lost[age]! : hazard.lostLater;
    wonBefore[age + 1] = wonBefore[age]! + open[age]! * won;
    open[age + 1] = Math.max(0, open[age]! * (1 - won - lost));
  }
  return { open, wonBefore };
}

/** The chance of a deal that is open at an age to be won `from` to `to - 1` days later; at most 0.99. */
export function chanceWithin({ open, wonBefore }: Incidence, age: number, from: number, to: number): number {
  const start = Math.max(0, Math.min(age, open.length - 1 - to));
  if (open[start]! <= 1e-12) return 0;
  return Math.min(0.99, Math.max(0, (wonBefore[start + to]! - wonBefore[start + from]!) / open[start]!));
}
