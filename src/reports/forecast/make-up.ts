import type { Formats } from '../figures/formats';
import type { TableBlock, TableRow } from '../layout/blocks';
import { wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** What the forecast is made of: parts that add up to it, to the cent, and what was learned from. */
export function makeUp({ made, open, history }: Outlook, formats: Formats, { speech }: ReportInput): TableBlock {
  const { t } = speech;
  const row = (label: string, value: number, format: string, isTotal = false): TableRow => ({
    isTotal,
    cells: [
      { value: label, style: TEXT },
      { value, format, style: NUMBER },
    ],
  });
  const openNow = history.filter(({ closed }) => closed === null).length;
  const byAge = made.method === 'survival';
  return {
    kind: 'table',
    id: 'makeUp',
    heading: t(made.method === 'actual' ? 'makeUp.headingActual' : 'makeUp.heading'),
    caption: t(byAge ? 'makeUp.byAge' : made.method === 'pace' ? 'makeUp.byPace' : 'makeUp.actual'),
    columns: [
      { title: t('makeUp.part'), at: wide(0), isText: true },
      { title: t('makeUp.value'), at: wide(2) },
    ],
    rows: [
      row(t('makeUp.won', { deals: speech.count('deals', made.wonDeals.length) }), made.won, formats.money),
      ...(byAge
        ? [row(t('makeUp.open', { deals: speech.count('openDeals', made.openDeals.length) }), open, formats.money)]
        : []),
      ...(made.method === 'actual'
        ? []
        : [row(t(byAge ? 'makeUp.notYet' : 'makeUp.pace'), made.notYetInPipeline, formats.money)]),
      row(t(made.method === 'actual' ? 'makeUp.totalWon' : 'makeUp.total'), made.total, formats.money, true),
      row(t('makeUp.learned'), made.closedDeals, formats.count),
      ...(byAge && openNow > made.openDeals.length
        ? [row(t('makeUp.undated'), openNow - made.openDeals.length, formats.count)]
        : []),
    ],
  };
}
