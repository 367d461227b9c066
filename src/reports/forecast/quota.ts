import { evaluate } from '../../measures/evaluate';
import { type By, groupKey } from '../../measures/grouping';
import { field, oneOf, sum } from '../../measures/measure';
import { makeScan } from '../../measures/scan';
import type { Tally } from '../../measures/tally';
import { whatItLacks } from '../../metrics/needs';
import { quotaAttainment } from '../../metrics/quota-attainment';
import { quotaIn } from '../../metrics/quotas';
import { tablesOf, wayOf } from '../../metrics/ways';
import type { DayColumn } from '../../model/column';
import type { Table } from '../../model/table';
import type { ReportInput } from '../report-input';

/** The quotas of the period, as QUOTAATTAINMENT takes them. */
export interface Quotas {
  /** The tab that they stand on. */
  readonly tab: 'targets' | 'team';
  readonly whole: number;
  /** By the `groupKey` of the rep's name, `''` for those that name no rep; none where the tab names no reps. */
  readonly byRep: ReadonlyMap<string, RepQuota>;
}

export interface RepQuota {
  readonly name: string;
  readonly quota: number;
}

interface NoQuota {
  readonly problem: string;
}

/** The quotas that stand beside the deals, or why there are none: a sentence without a full stop. */
export function quotasOf(input: ReportInput): Quotas | NoQuota {
  const { book, speech, deals, period } = input;
  const { t } = speech;
  if (!book.given.includes('targets') && !book.given.includes('team')) return { problem: t('quota.noTab') };
  const problem = whatItLacks(quotaAttainment, book, true);
  if (problem) return { problem: problem.replace(quotaAttainment.name, t('quota.report')) };
  const name = tablesOf(wayOf(quotaAttainment, book.given)).find((each) => each !== 'deals') as 'quotas' | 'teamQuotas';
  const table = book.table(name)!;
  const scans = { [name]: makeScan(table) };
  const quota = quotaIn(name);
  const whole = evaluate([quota], scans, { period, by: null }).tallies[0]![0]!;
  const tab = book.given.includes('targets') ? 'targets' : 'team';
  const against = otherMoney(whole, input) ?? (whole.sum > 0 ? uncovered(table, tab, input) : t('quota.none'));
  if (against) return { problem: against };
  const byRep = new Map<string, RepQuota>();
  if (deals.column('owner') && table.column('rep')) {
    const by: By = { field: 'rep', label: speech.t('owners.owner') };
    const { groups, tallies } = evaluate([quota], scans, { period, by });
    groups.forEach((rep, i) => {
      const { sum: own } = tallies[0]![i]!;
      if (own > 0) byRep.set(groupKey(rep), { name: rep, quota: own });
    });
  }
  return { tab, whole: whole.sum, byRep };
}

/** What keeps the quotas from being compared with the deals where they are other money. */
function otherMoney({ mixed, currency }: Tally, { scan, speech }: ReportInput): string | null {
  if (mixed) return speech.t('quota.currencies');
  const amounts = sum('deals', field('amount'), { where: [oneOf('status', 'open', 'won', 'lost')] });
  const own = evaluate([amounts], { deals: scan }, { period: null, by: null }).tallies[0]![0]!.currency;
  const isOther = own !== '' && currency !== '' && own.toUpperCase() !== currency.toUpperCase();
  return isOther ? speech.t('quota.otherCurrency', { deals: own, quota: currency }) : null;
}

/** Quotas of a part of the period cannot be held against all of it. */
function uncovered(table: Table, tab: Quotas['tab'], { period, sources, speech }: ReportInput): string | null {
  const all = period.end - period.start + 1;
  const covered = new Uint8Array(all);
  for (const day of (table.column('day') as DayColumn).values) {
    if (day >= period.start && day <= period.end) covered[day - period.start] = 1;
  }
  const first = covered.indexOf(0);
  if (first < 0) return null;
  const days = covered.reduce((found, each) => found + each, 0);
  return speech.t('quota.partly', {
    tab: sources[tab]!.tab,
    days: speech.plain(days),
    all: speech.count('days', all),
    day: speech.day(period.start + first),
  });
}
