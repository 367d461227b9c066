import { productAdoption } from '../../metrics/product-adoption';
import { periodName } from '../figures/period-name';
import type { Block } from '../layout/blocks';
import { nameInHeading } from '../layout/name-cell';
import type { Accounts } from './accounts';
import { type ShareLine, shareTable } from './share-table';
import { rowsOf } from './table-rows';

/** Which share of the customers has each product. */
export function adoptionBlocks(accounts: Accounts): Block[] | string {
  const { input, formats } = accounts;
  const { speech, period, today } = input;
  const { t } = speech;
  const found = rowsOf(productAdoption, accounts, period);
  if (found === null) return [];
  if ('problem' in found) return found.problem;
  const lines = found.rows.map(
    ([name, customers]): ShareLine => ({
      name: String(name),
      customers: Number(customers),
      value: null,
    }),
  );
  const [first] = lines;
  const name = periodName(period, speech);
  if (!first) return t('adoption.none', { period: name });
  const share = Number(found.rows[0]![2]);
  const all = Math.round(first.customers / share);
  const day = Math.min(period.end, today);
  return shareTable({
    id: 'adoption',
    heading: t('adoption.finding', { share: speech.percent(share), product: nameInHeading(first.name) }),
    caption:
      found.basis.tabs[0] === 'customers'
        ? t('adoption.captionContracts', { day: speech.day(day) })
        : t('adoption.captionSales', { period: name }),
    columns: { name: t('adoption.product'), customers: t('adoption.customers'), share: t('adoption.share') },
    lines,
    others: (n) => t('adoption.others', { n }),
    overlaps: true,
    all,
    chart: t('adoption.chart'),
    note: (some) => `${t('adoption.note', { some: speech.plain(some), all: speech.plain(all) })}\n\n${found.call}`,
    formats,
  });
}
