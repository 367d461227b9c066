import { addMonths } from '../../lib/days';
import { churnReasons } from '../../metrics/churn-reasons';
import { daysPeriod } from '../../model/parse-period';
import type { Block } from '../layout/blocks';
import { nameInHeading } from '../layout/name-cell';
import type { Accounts } from './accounts';
import { type ShareLine, shareTable } from './share-table';
import { rowsOf } from './table-rows';

/** Why customers left in the 12 months before the end of the period: those of a quarter are too few to tell. */
export function reasonBlocks(accounts: Accounts): Block[] | string {
  const { input, formats } = accounts;
  const { speech, period, today } = input;
  const { t } = speech;
  const end = Math.min(period.end, today);
  const year = daysPeriod(addMonths(end, -12) + 1, end);
  const found = rowsOf(churnReasons, accounts, year);
  if (found === null) return [];
  if ('problem' in found) return found.problem;
  const lines = found.rows.map(
    ([reason, customers, , value]): ShareLine => ({
      name: reason === '(blank)' ? t('group.blank') : String(reason),
      customers: Number(customers),
      value: value as number | null,
    }),
  );
  const [first] = lines;
  if (!first) return t('reasons.none');
  const all = lines.reduce((sum, { customers }) => sum + customers, 0);
  return shareTable({
    id: 'churnReasons',
    heading: t('reasons.finding', {
      reason: nameInHeading(first.name),
      share: speech.percent(first.customers / all),
      lost: speech.count('customers', all),
    }),
    caption: t('reasons.caption', { day: speech.day(year.start) }),
    columns: {
      name: t('reasons.reason'),
      customers: t('reasons.customers'),
      share: t('reasons.share'),
      value: t('reasons.value'),
    },
    lines,
    others: (n) => t('reasons.others', { n }),
    overlaps: false,
    all,
    chart: t('reasons.chart'),
    note: (some) => `${t('reasons.note', { some: speech.plain(some), all: speech.plain(all) })}\n\n${found.call}`,
    valueNote: t('reasons.valueNote'),
    formats,
  });
}
