import { NO_DAY } from '../model/column';
import { costDays } from './cost-days';
import type { Derivations, LoadedTable } from './derivation';
import { withoutTotals } from './without-totals';

/** The rows of costs without those that add up others. */
export function costRows(costs: LoadedTable): LoadedTable {
  return withoutTotals(costs, ['date', 'period', 'source', 'category', 'rep']);
}

/** Money of costs counts by the day: see `spending`. */
export const COST_DERIVATIONS: Derivations = {
  /** The first day that a row is for. */
  day: {
    from: ['period', 'date'],
    phrase: 'a Date or Period column',
    make(costs, book) {
      const stretches = costDays(costs, book);
      return stretches && { kind: 'day', values: Int32Array.from(stretches, (days) => days?.start ?? NO_DAY) };
    },
  },
};
