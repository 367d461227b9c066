import { addMonths } from '../lib/days';
import type { NumberColumn } from '../model/column';
import type { Book } from './book';
import { closedYears } from './closed-years';
import type { LoadedTable } from './derivation';
import { overriddenDays, type QuotaRow } from './quota-overrides';
import { type QuotaOfRow, quotaDays } from './quota-rows';
import { type Holding, holdingOf, periodsWritten, STRETCH_FIELDS, unreadPeriods } from './quota-stretches';
import { partsOf, timesWithin } from './recurring';
import { type Stretch, stintsOf, worksOn } from './stints';
import { targetNames } from './target-names';
import { teamsOf } from './team-of-rep';

type Quota = QuotaRow & Pick<QuotaOfRow, 'row' | 'times'>;

/**
 * The quotas of a targets tab, one row a quota and day. A team's quota stands back on days for which its reps have
 * quotas of their own, a year's where its months have; a rep's counts from the first to the last day at work. One that
 * recurs counts in the years of the deals and the next. `undefined` without a targets tab, a quota, or what tells its days.
 */
export function quotas(book: Book): LoadedTable | undefined {
  const targets = book.table('targets');
  const field = targets && quotaField(targets);
  if (!targets || !field) return undefined;
  const amounts = amountsOn(targets, field);
  const { nameAt, columns, isMean } = targetNames(targets, book);
  const keyOf = (row: number) => ['rep', 'team', 'region', 'product'].map((name) => nameAt(name, row)).join('|');
  const holding = holdingOf(targets, book, (row) => (Number.isNaN(amounts[row]!) ? '' : keyOf(row)), [field]);
  const teams = teamsOf(book);
  const rows: Quota[] = [];
  const unread = new Set<number>();
  holding.forEach((when, row) => {
    if (Number.isNaN(amounts[row]!) || isMean(row)) return;
    const rep = nameAt('rep', row);
    const team = nameAt('team', row) || (teams.get(rep) ?? '');
    const stretches = stretchesOf(when, book);
    if (stretches.length === 0) unread.add(targets.rowNumbers[row]!);
    for (const { start, end, times } of stretches) {
      const [region, product] = [nameAt('region', row), nameAt('product', row)];
      rows.push({ row, start, end, times, rep, team, region, product, recurs: when!.stretch === null });
    }
  });
  if (rows.length === 0 && targets.size > 0) return undefined;
  const issues = unread.size > 0 ? [{ kind: 'unreadablePeriod' as const, rows: [...unread] }] : [];
  return quotaDays(targets, daysThatCount(rows, book), book, { field, replaced: columns, issues });
}

/** What keeps a targets tab with quotas from telling their days, as the end of a sentence; `null` when it has no quotas. */
export function whyNoQuotas(book: Pick<Book, 'table'>): string | null {
  const targets = book.table('targets');
  const field = targets && quotaField(targets);
  if (!targets || !field) return null;
  const amounts = amountsOn(targets, field);
  const rows = Array.from(amounts.keys()).filter((row) => !Number.isNaN(amounts[row]!));
  const texts = periodsWritten(targets, rows);
  if (texts.length > 0) return unreadPeriods(texts);
  return rows.length > 0 && targets.column('start')
    ? 'cannot tell how long the quotas hold on the tab of targets. Give each an end date, or a period such as 2026-Q1'
    : null;
}

/** Where the quotas stand: under a header that says so, else the targets of a tab that names nothing else they could be of. */
function quotaField(targets: LoadedTable): 'quota' | 'target' | undefined {
  targets.load(['rep', 'team', 'region', 'product', 'quota', 'currency', ...STRETCH_FIELDS]);
  if (targets.column('quota')) return 'quota';
  const isOfOthers = ['kpi', 'activityType'].some((name) => targets.column(name));
  return !isOfOthers && targets.column('target') ? 'target' : undefined;
}

function amountsOn(targets: LoadedTable, field: string): Float64Array {
  return (targets.column(field) as NumberColumn).values;
}

/** The days of a quota, and how often it counts in them; none where nothing tells them. */
function stretchesOf(when: Holding | null, book: Book): (Stretch & { times: number })[] {
  if (!when) return [];
  const { stretch, every } = when;
  if (stretch) return [{ ...stretch, times: every ? timesWithin(every, stretch) : 1 }];
  if (!every) return [];
  const years = closedYears(book);
  const span = { start: years[0]!.start, end: addMonths(years[years.length - 1]!.start, 24) - 1 };
  return partsOf(every, span).map((part) => ({ ...part, times: 1 }));
}

function daysThatCount(rows: readonly Quota[], book: Book): QuotaOfRow[] {
  const stints = stintsOf(book);
  const byRep = new Map<string, QuotaRow[]>();
  for (const each of rows) {
    const own = byRep.get(each.rep);
    if (own) own.push(each);
    else byRep.set(each.rep, [each]);
  }
  return rows.map((quota) => {
    const { row, start, end, rep, times } = quota;
    // Only quotas of the same rep can stand in for a rep's, all for a team's.
    const overridden = overriddenDays(quota, rep === '' ? rows : byRep.get(rep)!);
    const isLeftOut = (day: number) => overridden?.[day - start] === 1 || (rep !== '' && !worksOn(stints, rep, day));
    return { row, start, end, times, isLeftOut };
  });
}
