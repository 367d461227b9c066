import type { By } from '../../measures/grouping';
import { makeScan, type Scan } from '../../measures/scan';
import { ask } from '../../metrics/ask';
import { whatItLacks } from '../../metrics/needs';
import { quotaAttainment } from '../../metrics/quota-attainment';
import { partsOf, tablesOf, wayOf } from '../../metrics/ways';
import type { TableName } from '../../model/tab';
import { askingOf, type ReportInput } from '../report-input';

/** The quotas of the period, as QUOTAATTAINMENT takes them. */
export interface Quotas {
  /** The tab that they stand on. */
  readonly tab: 'targets' | 'team';
  readonly whole: number;
  /** By owner as the deals name them; none where the tab names no reps. */
  readonly byOwner: ReadonlyMap<string, number>;
}

/** The quotas that stand beside the deals, or why there are none: a sentence without a full stop. */
export function quotasOf(input: ReportInput): Quotas | { readonly problem: string } {
  const { book, speech } = input;
  if (!book.given.includes('targets') && !book.given.includes('team')) return { problem: speech.t('quota.noTab') };
  const problem = whatItLacks(quotaAttainment, book, true);
  if (problem) return { problem };
  const whole = quotasIn(input, null).get('') ?? 0;
  if (!(whole > 0)) return { problem: speech.t('quota.none') };
  const table = tablesOf(wayOf(quotaAttainment, book.given)).find((name) => name !== 'deals')!;
  const hasOwners = input.deals.column('owner') && book.table(table)!.column('rep');
  const by = { field: 'owner', label: speech.t('owners.owner'), on: { deals: 'owner', [table]: 'rep' } };
  const tab = book.given.includes('targets') ? 'targets' : 'team';
  return { tab, whole, byOwner: hasOwners ? quotasIn(input, by) : new Map() };
}

function quotasIn(input: ReportInput, by: By | null): Map<string, number> {
  const { book, scan } = input;
  const scans = new Map<TableName, Scan | undefined>([['deals', scan]]);
  const scanOf = (name: TableName) => {
    if (!scans.has(name)) {
      const table = book.table(name);
      scans.set(name, table && makeScan(table));
    }
    return scans.get(name);
  };
  const { groups, kpis } = ask([quotaAttainment], { ...askingOf(input, input.period, by), scan: scanOf });
  const place = partsOf(wayOf(quotaAttainment, book.given)).length - 1;
  const tallies = kpis[0]!.tallies[place]!;
  return new Map(groups.flatMap((group, i) => (tallies[i]!.sum > 0 ? [[group, tallies[i]!.sum]] : [])));
}
