import { readFileSync } from 'node:fs';
import type { DealHistories } from '../../src/forecast/deal-histories';
import { type Day, dayFromIso } from '../../src/lib/days';
import { NO_DAY } from '../../src/model/column';
import { sharedPath } from '../data/shared';

/** A deal as the reference has it. */
export interface ReferenceDeal {
  readonly cr: Day | null;
  readonly cl: Day | null;
  readonly won: boolean;
  readonly val: number;
  readonly amt: number | null;
  readonly exp?: Day | null;
  readonly prod?: string | null;
  readonly hist?: readonly (readonly [day: Day, stage: string])[];
}

/** The deals of one of the specification's sheets. */
export function referenceSheet(name: string): ReferenceDeal[] {
  const [, ...lines] = readFileSync(sharedPath('forecast', `${name}.csv`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [, created, closed, status, value, amount, due, product, stages] = line.split(',') as string[];
    return {
      cr: dayFromIso(created!),
      cl: dayFromIso(closed!),
      won: status === 'won',
      val: Number(value),
      amt: amount === '' ? null : Number(amount),
      exp: dayFromIso(due!),
      prod: product || null,
      hist: stages ? stages.split('|').map((entry) => [dayFromIso(entry.slice(0, 10))!, entry.slice(11)] as const) : [],
    };
  });
}

export interface ReferenceHistories extends DealHistories {
  /** The names of the stages by their codes. */
  readonly stageNames: readonly string[];
}

/** The same deals as columns. */
export function historiesOf(deals: readonly ReferenceDeal[]): ReferenceHistories {
  const stageNames: string[] = [];
  const products: string[] = [];
  const codeIn = (names: string[], name: string) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const entries = deals.map(({ hist = [] }) => hist);
  const all = entries.flat();
  const from = new Int32Array(deals.length + 1);
  entries.forEach((hist, i) => {
    from[i + 1] = from[i]! + hist.length;
  });
  const stages = {
    from,
    day: Int32Array.from(all, ([day]) => day),
    stage: Int32Array.from(all, ([, stage]) => codeIn(stageNames, stage)),
    get count() {
      return stageNames.length;
    },
  };
  return {
    size: deals.length,
    rows: Int32Array.from(deals.keys()),
    created: Int32Array.from(deals, ({ cr }) => cr ?? NO_DAY),
    closed: Int32Array.from(deals, ({ cl }) => cl ?? NO_DAY),
    won: Uint8Array.from(deals, ({ won }) => (won ? 1 : 0)),
    value: Float64Array.from(deals, ({ won, val }) => (won && val > 0 ? val : 0)),
    amount: Float64Array.from(deals, ({ amt }) => (amt !== null && amt > 0 ? amt : Number.NaN)),
    expected: Int32Array.from(deals, ({ exp }) => exp ?? NO_DAY),
    product: Int32Array.from(deals, ({ prod }) => (prod ? codeIn(products, prod) : -1)),
    category: null,
    stages: all.length > 0 ? stages : null,
    stageNames,
  };
}
