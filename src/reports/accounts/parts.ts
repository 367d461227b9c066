import { addMonths, type Day } from '../../lib/days';
import type { AccountTable } from '../../metrics/accounts';
import { inputOf } from '../../metrics/ask-each';
import { churnRate } from '../../metrics/churn-rate';
import { type Churn, type CustomerBase, churnOf, customerBase } from '../../metrics/customer-base';
import { revenueOfAccounts, totalOf } from '../../metrics/revenue-of-accounts';
import { grainOf, periodAround, periodBefore } from '../../model/calendar';
import { CallError } from '../../model/call-error';
import type { Period } from '../../model/period';
import type { Accounts } from './accounts';
import type { Basis } from './basis';
import { firstDay } from './first-day';

/** A quarter or month, and who was a customer at its two ends. */
export interface Part {
  readonly period: Period;
  readonly isRunning: boolean;
  readonly base: CustomerBase;
  readonly churn: Churn;
  /** What accounts paid in it; of contracts what those in force at its end bring in a year. `null` where it is not told. */
  readonly revenue: number | null;
}

export interface Parts {
  readonly grain: 'quarter' | 'month';
  readonly table: AccountTable;
  readonly basis: Basis;
  /** Oldest first. Never empty. */
  readonly parts: readonly Part[];
  /** The first day that is known of. */
  readonly from: Day;
}

const MOST = { quarter: 9, month: 13 } as const;
const FEWEST_QUARTERS = 5;

/** The last quarters or months up to the end of the period, from the first one that has customers at its start on; `null` without any. */
export function partsOf(accounts: Accounts): Parts | null {
  const { input } = accounts;
  const basis = accounts.kpi('churnRate')?.basis;
  if (!basis) return null;
  const table = basis.tabs[0] as AccountTable;
  const from = firstDay(table, input.book);
  const end = Math.min(input.period.end, input.today);
  if (from === null || from > end) return null;
  const grain = grainFor(input.period, from, end);
  const periods: Period[] = [periodAround(end, grain)];
  while (periods.length < MOST[grain] && periods[0]!.start > from) periods.unshift(periodBefore(periods[0]!, grain));
  const all = periods.flatMap((period): Part[] => {
    const asked = inputOf(churnRate, basis.asking(period)).input;
    const base = customerBase(churnRate.name, asked, table, period);
    if ('problem' in base) return [];
    const revenue = revenueIn({ start: period.start, end: Math.min(period.end, input.today), label: period.label });
    return [{ period, isRunning: input.today < period.end, base, churn: churnOf(base), revenue }];
  });
  const first = all.findIndex(({ base }) => base.atStart.size > 0);
  return first < 0 ? null : { grain, table, basis, parts: all.slice(first), from };

  function revenueIn(period: Period): number | null {
    const kpi = accounts.kpi('revenuePerCustomer');
    if (!kpi) return null;
    const paid = kpi.basis.tabs[0] as AccountTable;
    try {
      const asked = inputOf(kpi.metric, kpi.basis.asking(period)).input;
      return totalOf(revenueOfAccounts(kpi.metric.name, asked, paid, period).revenue);
    } catch (error) {
      // Money of several currencies in an earlier period: the other columns stand.
      if (error instanceof CallError) return null;
      throw error;
    }
  }
}

/** Months where the report is about one, or the data too short for quarters. */
function grainFor(period: Period, from: Day, end: Day): 'quarter' | 'month' {
  if (grainOf(period) === 'month') return 'month';
  const lastStart = periodAround(end, 'quarter').start;
  return periodAround(from, 'quarter').start <= addMonths(lastStart, 3 * (1 - FEWEST_QUARTERS)) ? 'quarter' : 'month';
}
