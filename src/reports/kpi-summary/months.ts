import { addMonths, civilOf } from '../../lib/days';
import type { Metric } from '../../metrics/metric';
import { monthPeriod } from '../../model/calendar';
import type { Period } from '../../model/period';
import { type Answers, answersTo } from '../figures/answers';
import { figureCell, restsOnFew } from '../figures/figure-cell';
import { kpiTitle } from '../figures/kpi-tile';
import { noteOf } from '../figures/note';
import type { TableBlock } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Summary } from './summary';

/** Enough to see the same month of the year before. */
export const MONTHS = 13;

const COLUMNS = [
  { id: 'salesValue', at: wide(1) },
  { id: 'salesCount', at: narrow(1) },
  { id: 'avgDealSize', at: wide(2) },
  { id: 'winRate', at: narrow(2) },
  { id: 'salesCycle', at: wide(3) },
  { id: 'winRateValue', at: wide(4) },
];

/** The last months up to the end of the period. */
export interface Months {
  readonly periods: readonly Period[];
  /** In the order of the table's columns, behind the months' names. */
  readonly metrics: readonly Metric[];
  readonly answers: Answers;
  readonly table: TableBlock;
}

/** `null` where no KPI can be told by month. */
export function monthsOf(summary: Summary): Months | null {
  const { input, kpi } = summary;
  const columns = COLUMNS.flatMap(({ id, at }) => {
    const metric = kpi(id);
    return metric ? [{ metric, at }] : [];
  });
  if (columns.length === 0) return null;
  const periods = lastMonths(input);
  const stretch = { start: periods[0]!.start, end: periods[MONTHS - 1]!.end, label: '' };
  const metrics = columns.map(({ metric }) => metric);
  const answers = answersTo(metrics, input, stretch, { grain: 'month' });
  return { periods, metrics, answers, table: tableOf({ periods, columns, answers }, summary) };
}

function lastMonths({ period, today }: ReportInput): Period[] {
  const end = Math.min(period.end, Math.max(today, period.start));
  return Array.from({ length: MONTHS }, (_, i) => {
    const { year, month } = civilOf(addMonths(end, i + 1 - MONTHS));
    return monthPeriod(year, month);
  });
}

interface MonthFigures {
  periods: readonly Period[];
  columns: readonly { metric: Metric; at: number }[];
  answers: Answers;
}

function tableOf({ periods, columns, answers }: MonthFigures, { input, formats }: Summary): TableBlock {
  const { speech, today } = input;
  const { t } = speech;
  const isRunning = ({ start, end }: Period) => start <= today && today < end;
  const cells = periods.map((period) =>
    columns.map(({ metric }) => {
      const answer = { ...answers.of(metric, period.label), period };
      return { answer, cell: figureCell(answer, formats, noteOf(answer, input)) };
    }),
  );
  const captions = [
    ...(periods.some(isRunning) ? [t('months.running', { day: speech.day(today) })] : []),
    ...(cells.flat().some(({ answer }) => restsOnFew(answer)) ? [t('table.grey')] : []),
  ];
  return {
    kind: 'table',
    id: 'months',
    heading: t('months.heading'),
    caption: captions.join(' · ') || t('months.caption'),
    columns: [
      { title: t('months.month'), at: wide(0), isText: true },
      ...columns.map(({ metric, at }) => ({ title: kpiTitle(metric, input), at })),
    ],
    rows: periods.map((period, i) => {
      const label = speech.month(period.start);
      const name = { value: isRunning(period) ? t('months.star', { month: label }) : label, style: TEXT };
      return { cells: [name, ...cells[i]!.map(({ cell }) => cell)] };
    }),
  };
}
