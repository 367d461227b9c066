import { type LeftOut, leftOut } from '../../measures/left-out';
import { count, days, field, type Measure, sum } from '../../measures/measure';
import { IS_CLOSED, IS_OPEN, IS_WON } from '../../metrics/deals';
import type { DayColumn } from '../../model/column';
import type { MessageKey } from '../../text/translate';
import type { ReportInput } from '../report-input';

const MOST_ITEMS = 5;

type Finding = Extract<MessageKey, `quality.${string}`>;

/** One line on what could not be used of the tab's rows, the most frequent first. */
export function dataQuality(input: ReportInput): string {
  const { speech } = input;
  const found = [...countsByFinding(input)].filter(([, rows]) => rows > 0).sort(([, a], [, b]) => b - a);
  if (found.length === 0) return speech.t('quality.fine');
  const items = found
    .slice(0, MOST_ITEMS)
    .map(([finding, rows]) => speech.t(finding as 'quality.noStatus', { rows: speech.plain(rows) }));
  return speech.t('quality.line', { items: items.join(', ') });
}

function countsByFinding(input: ReportInput): Map<Finding, number> {
  const counts = new Map<Finding, number>();
  for (const { kind, rows } of input.deals.issues) {
    if (kind === 'unreadableDate' || kind === 'undecidedDates') add(counts, 'quality.unreadableDates', rows.length);
    else if (kind === 'unreadableNumber') add(counts, 'quality.unreadableNumbers', rows.length);
    else if (kind === 'errorCell') add(counts, 'quality.errorCells', rows.length);
  }
  for (const { measure, of } of lookedAt(input)) {
    for (const out of leftOut(measure, input.scan, { period: null, by: { grain: 'month' } })) {
      const finding = (out.field === 'amount' ? of.amount : undefined) ?? of[out.reason];
      if (finding) add(counts, finding, out.rows.length);
    }
  }
  add(counts, 'quality.closedAhead', closedAhead(input));
  return counts;
}

function add(counts: Map<Finding, number>, finding: Finding, rows: number): void {
  counts.set(finding, (counts.get(finding) ?? 0) + rows);
}

interface Look {
  readonly measure: Measure;
  /** What it means when rows are left out for a reason, or for a missing field. */
  readonly of: Readonly<Partial<Record<LeftOut['reason'] | 'amount', Finding>>>;
}

/** The measures whose left-out rows tell of the data's quality, as far as their columns are there. */
function lookedAt({ deals }: ReportInput): Look[] {
  const has = (name: string) => deals.column(name) !== undefined;
  const closed = has('closedOn') ? { date: 'closedOn' } : {};
  const looks: Look[] = [
    {
      measure: count('deals', { where: [IS_CLOSED], ...closed }),
      of: {
        duplicate: 'quality.duplicates',
        noStatus: 'quality.noStatus',
        ignored: 'quality.ignored',
        noDate: 'quality.noCloseDate',
      },
    },
  ];
  if (has('amount')) {
    looks.push(
      { measure: sum('deals', field('amount'), { where: [IS_WON] }), of: { amount: 'quality.wonWithoutAmount' } },
      { measure: sum('deals', field('amount'), { where: [IS_OPEN] }), of: { amount: 'quality.openWithoutAmount' } },
    );
  }
  if (has('created') && has('closedOn')) {
    const cycle = sum('deals', days('created', 'closedOn'), { where: [IS_CLOSED] });
    looks.push({ measure: cycle, of: { negativeDays: 'quality.closedBeforeCreated' } });
  }
  return looks;
}

/** Deals that are won or lost on a day that is still to come. */
function closedAhead({ deals, today }: ReportInput): number {
  const closed = deals.column('closedOn') as DayColumn | undefined;
  return closed ? closed.values.reduce((ahead, day) => ahead + (day > today ? 1 : 0), 0) : 0;
}
