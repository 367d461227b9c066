import type { Formats } from '../figures/formats';
import { periodName } from '../figures/period-name';
import type { TableBlock, TableColumn, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook, PartForecast } from './outlook';

type Figures = Omit<PartForecast, 'period' | 'largest'>;

/** The forecast by month (or week, or quarter) of the period, with the running total; of a period that is over what was won. */
export function partTable(outlook: Outlook, formats: Formats, input: ReportInput): TableBlock {
  const { made, open, parts, grain, stand } = outlook;
  const { speech } = input;
  const { t } = speech;
  const isOver = stand === 'over';
  const whole: Figures = {
    won: made.won,
    wonDeals: made.wonDeals.length,
    open,
    notYetInPipeline: made.notYetInPipeline,
    total: made.total,
  };
  const columns = isOver ? wonColumns(formats, input) : forecastColumns(formats, input);
  const cellsOf = (name: string, figures: Figures, soFar: number | null): ModelCell[] => [
    { value: name, style: TEXT },
    ...columns.map(({ cellOf }) => cellOf(name, figures, soFar)),
  ];
  let soFar = 0;
  const rows = parts.map(({ period, ...figures }): TableRow => {
    soFar += figures.total;
    return { cells: cellsOf(periodName(period, speech), figures, soFar) };
  });
  return {
    kind: 'table',
    id: 'parts',
    heading: t(`parts.by.${grain as 'week' | 'month' | 'quarter'}`),
    caption: t(isOver ? 'parts.captionOver' : 'parts.caption'),
    columns: [
      { title: t(`parts.${grain as 'week' | 'month' | 'quarter'}`), at: wide(0), isText: true },
      ...columns.map(({ column }) => column),
    ],
    rows: [{ cells: cellsOf(periodName(input.period, speech), whole, null), isTotal: true }, ...rows],
    // The months of a quarter are always three, the weeks of a month four to six: the charts below stay where they are.
    fixedRows: grain === 'week' ? 1 + weeksIn(input.period) : 0,
  };
}

/** A column with what stands in it. */
interface PartColumn {
  readonly column: TableColumn;
  cellOf(name: string, figures: Figures, soFar: number | null): ModelCell;
}

function forecastColumns(formats: Formats, { speech }: ReportInput): PartColumn[] {
  const { t, count } = speech;
  const money = moneyIn(formats);
  return [
    {
      column: { title: t('parts.won'), at: wide(1) },
      cellOf: (name, { won, wonDeals }) => money(won, t('parts.wonNote', { deals: count('deals', wonDeals), name })),
    },
    {
      column: { title: t('parts.wonDeals'), at: narrow(1) },
      cellOf: (name, { wonDeals }) => deals(wonDeals, formats, t('parts.wonDealsNote', { name })),
    },
    {
      column: { title: t('parts.open'), at: wide(2) },
      cellOf: (name, { open }) => money(open, t('parts.openNote', { name })),
    },
    {
      column: { title: t('parts.notYet'), at: wide(3) },
      cellOf: (name, { notYetInPipeline }) => money(notYetInPipeline, t('parts.notYetNote', { name })),
    },
    {
      column: { title: t('parts.total'), at: wide(4) },
      cellOf: (name, { total }) => money(total, t('parts.totalNote', { name })),
    },
    {
      column: { title: t('parts.soFar'), at: wide(5) },
      cellOf: (name, _, soFar) => (soFar === null ? { value: null } : money(soFar, t('parts.soFarNote', { name }))),
    },
  ];
}

function wonColumns(formats: Formats, { speech }: ReportInput): PartColumn[] {
  const { t, count } = speech;
  const money = moneyIn(formats);
  return [
    {
      column: { title: t('parts.wonOver'), at: wide(1) },
      cellOf: (name, { won, wonDeals }) =>
        money(won, t('parts.wonOverNote', { deals: count('deals', wonDeals), name })),
    },
    {
      column: { title: t('parts.wonDeals'), at: narrow(1) },
      cellOf: (name, { wonDeals }) => deals(wonDeals, formats, t('parts.wonDealsOverNote', { name })),
    },
    {
      column: { title: t('parts.soFar'), at: wide(2) },
      cellOf: (name, _, soFar) => (soFar === null ? { value: null } : money(soFar, t('parts.soFarOverNote', { name }))),
    },
  ];
}

function moneyIn(formats: Formats) {
  return (value: number, note: string): ModelCell => ({ value, format: formats.money, style: NUMBER, note });
}

function deals(value: number, formats: Formats, note: string): ModelCell {
  return { value, format: formats.count, style: NUMBER, note };
}

/** As many calendar weeks as a period of so many days can touch; months alike. */
function weeksIn({ start, end }: ReportInput['period']): number {
  const days = end - start + 1;
  return days > 7 && days <= 31 ? 6 : Math.ceil(days / 7) + 1;
}
