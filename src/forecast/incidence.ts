import type { Hazard } from './hazard';

/** By age in days: the share of deals still open at that age, and the share won before it. */
export interface Incidence {
  readonly open: Float64Array;
  readonly wonBefore: Float64Array;
}

export function incidenceOf(hazard: Pick<Hazard, 'won' | 'lost' | 'wonLater' | 'lostLater'>, ages: number): Incidence {
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
