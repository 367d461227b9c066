import { serialOf } from '../../lib/days';
import { COUNT } from '../figures/formats';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { nameCell } from '../layout/name-cell';
import { HEADING, NUMBER, SMALL, TEXT } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import type { Accounts } from './accounts';
import { type AccountBook, usualGap } from './people/account-facts';
import { LOYAL_LIMITS, type Loyal, loyalCustomers, loyalDays } from './people/loyal';

/** Customers that are listed. */
export const MOST_LISTED = 20;
export const DAY_FORMAT = 'd mmm yyyy';
const BLANK: ModelCell = { value: null };
const DAYS_A_YEAR = 365.25;

/** Customers worth a thank-you: how long they have been there, how often they bought, what they paid. */
export function loyalTable(book: AccountBook, accounts: Accounts): Block[] {
  const { input, tabs } = accounts;
  const { speech } = input;
  const loyal = loyalCustomers(book);
  const days = speech.count('days', loyalDays(book));
  const hasSales = tabs.sales !== null;
  const words = { days, orders: speech.plain(LOYAL_LIMITS.fewestDays) };
  if (loyal.length === 0) {
    const why = hasSales ? speech.t('loyal.none', words) : speech.t('loyal.noneContracts', words);
    const lines = [
      { text: headingOf(loyal, book, accounts), style: HEADING },
      { text: why, style: SMALL },
    ];
    return [{ kind: 'lines', lines }, GAP];
  }
  const rows = loyal.slice(0, MOST_LISTED).map((each): TableRow => ({ cells: cellsOf(each, accounts, book) }));
  const more = moreRow(loyal.length, 7, accounts);
  return [
    {
      kind: 'table',
      id: 'loyal',
      heading: headingOf(loyal, book, accounts),
      caption: hasSales ? speech.t('loyal.caption', words) : speech.t('loyal.captionContracts', words),
      columns: [
        { title: speech.t('loyal.account'), at: wide(0), isText: true },
        { title: speech.t('loyal.since'), at: wide(1), note: speech.t('loyal.sinceNote') },
        { title: speech.t('loyal.years'), at: narrow(1) },
        { title: speech.t('loyal.every'), at: wide(2), note: speech.t('loyal.everyNote') },
        { title: speech.t('loyal.orders'), at: narrow(2), note: speech.t('loyal.ordersNote') },
        { title: speech.t('loyal.last'), at: wide(3) },
        hasSales
          ? { title: speech.t('loyal.paid'), at: wide(4), note: speech.t('loyal.paidNote') }
          : { title: speech.t('loyal.yearly'), at: wide(4), note: speech.t('loyal.yearlyNote') },
      ],
      rows: [...rows, ...more],
    },
    GAP,
  ];
}

function cellsOf(
  { account, since, days, worth }: Loyal,
  { formats, tabs }: Accounts,
  { from }: AccountBook,
): ModelCell[] {
  const { days: bought, orders } = account;
  const number = (value: number | null, format: string): ModelCell =>
    value === null ? BLANK : { value, format, style: NUMBER };
  const last = bought[bought.length - 1];
  return [
    nameCell(account.name),
    since < from ? BLANK : number(serialOf(since), DAY_FORMAT),
    number(days / DAYS_A_YEAR, '0.0'),
    number(usualGap(account), formats.days),
    tabs.sales ? number(orders, COUNT) : BLANK,
    number(last === undefined ? null : serialOf(last), DAY_FORMAT),
    number(worth, formats.money),
  ];
}

function headingOf(loyal: readonly Loyal[], { accounts: all }: AccountBook, { input, tabs }: Accounts): string {
  const { speech } = input;
  const customers = speech.count('customers', loyal.length);
  const total = all.reduce((sum, { revenue }) => sum + revenue, 0);
  const own = loyal.reduce((sum, { account }) => sum + account.revenue, 0);
  return tabs.sales && total > 0 && loyal.length > 0
    ? speech.t('loyal.headingShare', { customers, share: speech.percent(own / total) })
    : speech.t('loyal.heading', { customers });
}

/** The line below a list that says how many are not on it. */
export function moreRow(found: number, columns: number, { input: { speech } }: Accounts): TableRow[] {
  if (found <= MOST_LISTED) return [];
  const text = speech.t('list.more', { n: speech.plain(found - MOST_LISTED) });
  return [{ cells: [{ value: text, style: TEXT }, ...Array.from({ length: columns - 1 }, () => BLANK)] }];
}
