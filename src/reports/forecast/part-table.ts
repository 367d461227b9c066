import type { Formats } from '../figures/formats';
import { periodName } from '../figures/period-name';
import type { TableBlock, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook, PartForecast } from './outlook';

type Figures = Omit<PartForecast, 'period' | 'largest'>;

/** The forecast by month (or week, or quarter) of the period, with the running total. */
export function partTable({ made, open, parts, grain }: Outlook, formats: Formats, input: ReportInput): TableBlock {
  const { speech } = input;
  const { t } = speech;
  const whole: Figures = {
    won: made.won,
    wonDeals: made.wonDeals.length,
    open,
    notYetInPipeline: made.notYetInPipeline,
    total: made.total,
  };
  const cellsOf = (name: string, figures: Figures, soFar: number | null): ModelCell[] => [
    { value: name, style: TEXT },
    money(figures.won, t('parts.wonNote', { deals: speech.count('deals', figures.wonDeals), name })),
    { value: figures.wonDeals, format: formats.count, style: NUMBER, note: t('parts.wonDealsNote', { name }) },
    money(figures.open, t('parts.openNote', { name })),
    money(figures.notYetInPipeline, t('parts.notYetNote', { name })),
    money(figures.total, t('parts.totalNote', { name })),
    soFar === null ? { value: null } : money(soFar, t('parts.soFarNote', { name })),
  ];
  const money = (value: number, note: string): ModelCell => ({ value, format: formats.money, style: NUMBER, note });
  let soFar = 0;
  const rows = parts.map(({ period, ...figures }): TableRow => {
    soFar += figures.total;
    return { cells: cellsOf(periodName(period, speech), figures, soFar) };
  });
  return {
    kind: 'table',
    id: 'parts',
    heading: t(`parts.by.${grain as 'week' | 'month' | 'quarter'}`),
    caption: t('parts.caption'),
    columns: [
      { title: t(`parts.${grain as 'week' | 'month' | 'quarter'}`), at: wide(0), isText: true },
      { title: t('parts.won'), at: wide(1) },
      { title: t('parts.wonDeals'), at: narrow(1) },
      { title: t('parts.open'), at: wide(2) },
      { title: t('parts.notYet'), at: wide(3) },
      { title: t('parts.total'), at: wide(4) },
      { title: t('parts.soFar'), at: wide(5) },
    ],
    rows: [{ cells: cellsOf(periodName(input.period, speech), whole, null), isTotal: true }, ...rows],
    // The months of a quarter are always three, the weeks of a month four to six: the charts below stay where they are.
    fixedRows: grain === 'week' ? 1 + weeksIn(input.period) : 0,
  };
}

/** As many calendar weeks as a period of so many days can touch; months alike. */
function weeksIn({ start, end }: ReportInput['period']): number {
  const days = end - start + 1;
  return days > 7 && days <= 31 ? 6 : Math.ceil(days / 7) + 1;
}
