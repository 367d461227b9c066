import { quantile } from '../../../lib/quantile';
import type { TextColumn } from '../../../model/column';
import { IGNORED, OPEN, WON } from '../../../model/status';
import { type Check, type Found, NOTHING_FOUND } from '../check';
import type { Facts } from '../facts';

const TIMES = 10;
const FEWEST = 20;
/** From so many amounts on the 99th percentile lies below the largest ones; of fewer the 90th does. */
const MANY = 200;

/** Amounts that are read and cannot be meant so. */
export const AMOUNTS: readonly Check[] = [
  {
    kind: 'notPositive',
    weight: 'defect',
    gravity: 10,
    needs: ['amount'],
    find: (facts) => {
      const { status } = facts;
      const amount = facts.numbers('amount');
      return { rows: facts.rows((row) => (status[row] === WON || status[row] === OPEN) && amount[row]! <= 0) };
    },
  },
  { kind: 'outlier', weight: 'defect', gravity: 30, needs: ['amount'], find: outliers },
];

/**
 * Amounts more than ten times as large as what nearly all amounts of the currency stay below: the 99th percentile, that
 * of fewer than 200 amounts the 90th. Fewer than 20 tell nothing.
 */
function outliers(facts: Facts): Found {
  const amount = facts.numbers('amount');
  const currency = facts.deals.column('amountCurrency') as TextColumn | undefined;
  const codes = new Set(currency ? currency.codes : [0]);
  const counted = facts.rows((row) => facts.status[row] !== IGNORED && amount[row]! > 0);
  const found: number[] = [];
  let lowest = Infinity;
  for (const code of codes) {
    const rows = currency ? counted.filter((row) => currency.codes[row] === code) : counted;
    if (rows.length < FEWEST) continue;
    const usual = quantile(
      rows.map((row) => amount[row]!),
      rows.length < MANY ? 0.9 : 0.99,
    )!;
    const limit = usual * TIMES;
    const beyond = rows.filter((row) => amount[row]! > limit);
    if (beyond.length > 0) lowest = Math.min(lowest, limit);
    found.push(...beyond);
  }
  return found.length === 0 ? NOTHING_FOUND : { rows: found.sort((a, b) => a - b), limit: lowest };
}
