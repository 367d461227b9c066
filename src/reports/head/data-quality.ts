import { type LeftOut, leftOut } from '../../measures/left-out';
import { count, days, field, type Measure, sum } from '../../measures/measure';
import { IS_CLOSED, IS_OPEN, IS_WON } from '../../metrics/deals';
import type { DayColumn } from '../../model/column';
import type { Noun } from '../../text/speech';
import { FIRST, LAST, pixels } from '../layout/columns';
import { SMALL } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';

type Finding = Extract<Noun, `quality.${string}`>;

/** What could not be used of the tab's rows. */
export interface DataQuality {
  /** In one line, the most frequent first; what does not fit stands in the note. */
  readonly line: string;
  readonly note: string | undefined;
}

export function dataQuality(input: ReportInput): DataQuality {
  const { t, count: counted } = input.speech;
  const found = [...countsByFinding(input)].filter(([, rows]) => rows > 0).sort(([, a], [, b]) => b - a);
  if (found.length === 0) return { line: t('quality.fine'), note: undefined };
  const items = found.map(([finding, rows]) => counted(finding, rows));
  const lineOf = (count: number) => {
    const shown = items.slice(0, count).join(t('list.comma'));
    return t(count < items.length ? 'quality.lineAndMore' : 'quality.line', { items: shown });
  };
  let count = items.length;
  while (count > 1 && textWidth(lineOf(count), SMALL.size!) > pixels(FIRST, LAST)) count--;
  return { line: lineOf(count), note: items.join('\n') };
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
