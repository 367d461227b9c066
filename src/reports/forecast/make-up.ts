import { NO_DAY } from '../../model/column';
import type { Formats } from '../figures/formats';
import type { TableBlock, TableRow } from '../layout/blocks';
import { wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** Kept even where there are fewer, so that the charts below stay where they are. */
const MOST_ROWS = 6;

/** What the forecast is made of: parts that add up to it, to the cent, and what was learned from. */
export function makeUp(
  { made, open, history, isByAge }: Outlook,
  formats: Formats,
  { speech }: ReportInput,
): TableBlock {
  const { t } = speech;
  const row = (label: string, value: number, format: string, isTotal = false): TableRow => ({
    isTotal,
    cells: [
      { value: label, style: TEXT },
      { value, format, style: NUMBER },
    ],
  });
  const openNow = history.closed.filter((day) => day === NO_DAY).length;
  const isOver = made.method === 'actual';
  return {
    kind: 'table',
    id: 'makeUp',
    heading: t(isOver ? 'makeUp.headingActual' : 'makeUp.heading'),
    caption: isOver
      ? t('makeUp.actual')
      : isByAge
        ? t('makeUp.byAge')
        : t('makeUp.byPace', { reason: made.whyNoOpenDeals ?? '' }),
    columns: [
      { title: t('makeUp.part'), at: wide(0), isText: true },
      { title: t('makeUp.value'), at: wide(2) },
    ],
    rows: [
      row(
        t(isOver ? 'makeUp.wonOver' : 'makeUp.won', { deals: speech.count('deals', made.wonDeals.length) }),
        made.won,
        formats.money,
      ),
      ...(isByAge
        ? [row(t('makeUp.open', { deals: speech.count('openDeals', made.openDeals.length) }), open, formats.money)]
        : []),
      ...(isOver ? [] : [row(t(isByAge ? 'makeUp.notYet' : 'makeUp.pace'), made.notYetInPipeline, formats.money)]),
      row(t(isOver ? 'makeUp.totalWon' : 'makeUp.total'), made.total, formats.money, true),
      ...(isOver ? [] : [row(t('makeUp.learned'), made.closedDeals, formats.count)]),
      ...(isByAge && openNow > made.openDeals.length
        ? [row(t('makeUp.undated'), openNow - made.openDeals.length, formats.count)]
        : []),
    ],
    fixedRows: MOST_ROWS,
  };
}
