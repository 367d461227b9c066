import { addMonths, civilOf } from '../../lib/days';
import { monthPeriod } from '../../model/calendar';
import { daysPeriod } from '../../model/parse-period';
import type { Period } from '../../model/period';
import { type Answers, answersTo } from '../figures/answers';
import { figureCell, restsOnFew } from '../figures/figure-cell';
import { noteOf } from '../figures/note';
import type { TableBlock } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { type KpiColumn, type KpiColumns, kpiColumns } from './kpi-columns';
import type { Summary } from './summary';

/** Enough to see the same month of the year before. */
export const MONTHS = 13;

const COLUMNS: KpiColumns = [
  { id: 'salesValue', at: wide(1) },
  { id: 'salesCount', at: narrow(1) },
  { id: 'avgDealSize', at: wide(2) },
  { id: 'winRate', at: narrow(2) },
  { id: 'salesCycle', at: wide(3) },
  { id: 'winRateValue', at: wide(4) },
];

export interface Month {
  readonly whole: Period;
  /** Up to today while it is running. */
  readonly known: Period;
  readonly isRunning: boolean;
}

/** The last months up to the end of the period. */
export interface Months {
  readonly months: readonly Month[];
  /** Those of the table behind the months' names. */
  readonly columns: readonly KpiColumn[];
  readonly answers: Answers;
  readonly table: TableBlock;
}

/** `null` where no KPI can be told by month. */
export function monthsOf(summary: Summary): Months | null {
  const columns = kpiColumns(COLUMNS, summary);
  if (columns.length === 0) return null;
  const { input } = summary;
  const months = lastMonths(input);
  const stretch = daysPeriod(months[0]!.known.start, months[MONTHS - 1]!.known.end);
  const metrics = columns.map(({ metric }) => metric);
  const answers = answersTo(metrics, input, stretch, { grain: 'month' });
  return { months, columns, answers, table: tableOf({ months, columns, answers }, summary) };
}

function lastMonths({ period, today }: ReportInput): Month[] {
  const end = Math.min(period.end, today);
  return Array.from({ length: MONTHS }, (_, i) => {
    const { year, month } = civilOf(addMonths(end, i + 1 - MONTHS));
    const whole = monthPeriod(year, month);
    const isRunning = whole.start <= today && today < whole.end;
    return { whole, known: isRunning ? daysPeriod(whole.start, today) : whole, isRunning };
  });
}

function tableOf({ months, columns, answers }: Omit<Months, 'table'>, { input, formats }: Summary): TableBlock {
  const { speech, today } = input;
  const { t } = speech;
  const found = months.map(({ whole, known }) =>
    columns.map(({ metric }) => ({ ...answers.of(metric, whole.label), period: known })),
  );
  const captions = [
    ...(months.some(({ isRunning }) => isRunning) ? [t('months.running', { day: speech.day(today) })] : []),
    ...(found.flat().some(restsOnFew) ? [t('table.grey')] : []),
  ];
  return {
    kind: 'table',
    id: 'months',
    heading: t('months.heading'),
    caption: captions.join(' · ') || t('months.caption'),
    columns: [{ title: t('months.month'), at: wide(0), isText: true }, ...columns],
    rows: months.map(({ whole, isRunning }, i) => {
      const label = speech.month(whole.start);
      const name = { value: isRunning ? t('months.star', { month: label }) : label, style: TEXT };
      return { cells: [name, ...found[i]!.map((answer) => figureCell(answer, formats, noteOf(answer, input)))] };
    }),
  };
}
