import type { Day } from '../lib/days';
import { type CalendarFactors, factorsOn } from './calendar-factors';
import type { Incidence } from './incidence';

const LARGEST = 0.99;
const NONE_OPEN = 1e-12;

/**
 * Chances by age of deals that are open on a day to be won `from` to `to - 1` days later, each day by its calendar factor;
 * at most 0.99. An age is worked out when it is first asked for.
 */
export class Chances {
  private readonly factors: Float64Array;
  private readonly known: Float64Array;

  constructor(
    private readonly incidence: Incidence,
    calendar: CalendarFactors,
    day: Day,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.factors = factorsOn(calendar, day + from, day + to);
    this.known = new Float64Array(Math.max(1, incidence.open.length - to - 1)).fill(-1);
  }

  /** The chance at an age as its strength: see `chanceOf`. */
  strengthAt(age: number): number {
    const place = age < 0 ? 0 : age < this.known.length ? age : this.known.length - 1;
    const known = this.known[place]!;
    return known >= 0 ? known : this.workedOut(place);
  }

  private workedOut(age: number): number {
    const { open, wonBefore } = this.incidence;
    let won = 0;
    for (let after = this.from; open[age]! > NONE_OPEN && after < this.to; after++) {
      won += (wonBefore[age + after + 1]! - wonBefore[age + after]!) * this.factors[after - this.from]!;
    }
    const chance = won > 0 ? Math.min(LARGEST, won / open[age]!) : 0;
    this.known[age] = -Math.log1p(-chance);
    return this.known[age]!;
  }
}

/**
 * The chance of a strength: 1 - e^-strength. A chance made `m` times as likely has its strength times `m`, and so stays within
 * 0 and 1.
 */
export function chanceOf(strength: number): number {
  return -Math.expm1(-strength);
}
