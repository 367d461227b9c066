import type { Formats } from '../figures/formats';
import type { TableColumn } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';
import type { OwnerFigures } from './owner-figures';

/** A column of the table by owner, with what stands in it. */
export interface OwnerColumn {
  readonly column: TableColumn;
  cellOf(owner: OwnerFigures): ModelCell;
}

/** What stands behind the owners' names; of a period that is over what was won. */
export function ownerColumns(
  { made, quotas, stand }: Outlook,
  formats: Formats,
  { speech }: ReportInput,
): OwnerColumn[] {
  const { t, count } = speech;
  const isOver = stand === 'over';
  const cell = (value: number | null, format: string, note: string): ModelCell =>
    value === null ? { value } : { value, format, style: NUMBER, note };
  const won: OwnerColumn[] = [
    {
      column: { title: t(isOver ? 'parts.wonOver' : 'parts.won'), at: wide(1) },
      cellOf: ({ won: value, wonDeals, name }) =>
        cell(
          value,
          formats.money,
          t(isOver ? 'parts.wonOverNote' : 'parts.wonNote', { deals: count('deals', wonDeals), name }),
        ),
    },
    {
      column: { title: t('parts.wonDeals'), at: narrow(1) },
      cellOf: ({ wonDeals, name }) =>
        cell(wonDeals, formats.count, t(isOver ? 'parts.wonDealsOverNote' : 'parts.wonDealsNote', { name })),
    },
  ];
  const expected: OwnerColumn[] = [
    {
      column: { title: t('parts.open'), at: wide(2) },
      cellOf: ({ open, name }) => cell(open, formats.money, t('parts.openNote', { name })),
    },
    {
      column: { title: t('ownerForecast.openDeals'), at: narrow(2) },
      cellOf: ({ openDeals, name }) => cell(openDeals, formats.count, t('ownerForecast.openDealsNote', { name })),
    },
    {
      column: { title: t('parts.notYet'), at: wide(3) },
      cellOf: ({ notYetInPipeline, name }) =>
        cell(notYetInPipeline, formats.money, t('ownerForecast.notYetNote', { name })),
    },
    {
      column: { title: t('parts.total'), at: wide(4) },
      cellOf: ({ total, name }) => cell(total, formats.money, t('parts.totalNote', { name })),
    },
  ];
  const share: OwnerColumn = {
    column: { title: t('ownerForecast.share'), at: isOver ? wide(2) : narrow(4) },
    cellOf: ({ total, name }) =>
      cell(
        made.total > 0 ? total / made.total : null,
        formats.share,
        t(isOver ? 'ownerForecast.shareOverNote' : 'ownerForecast.shareNote', { name }),
      ),
  };
  const pair = isOver ? 3 : 5;
  const quota: OwnerColumn[] = [
    {
      column: { title: t('ownerForecast.quota'), at: wide(pair) },
      cellOf: ({ quota: value, name }) => cell(value, formats.money, t('ownerForecast.quotaNote', { name })),
    },
    {
      column: { title: t('ownerForecast.ofQuota'), at: narrow(pair) },
      cellOf: ({ quota: value, total, name }) =>
        cell(
          value === null ? null : total / value,
          '0%',
          t(isOver ? 'ownerForecast.ofQuotaOverNote' : 'ownerForecast.ofQuotaNote', { name }),
        ),
    },
  ];
  return [...won, ...(isOver ? [] : expected), share, ...(quotas && quotas.byRep.size > 0 ? quota : [])];
}
