import { SOLD_ON } from '../../metrics/accounts';
import type { FlagColumn, NumberColumn, TextColumn } from '../../model/column';
import { NO_DAY, YES } from '../../model/column';
import { dayValues } from '../../model/day-values';
import { WON } from '../../model/status';
import type { TabKind } from '../../model/tab';
import type { Head } from '../head/report-head';
import { FIRST, LAST, narrow, pixels } from '../layout/columns';
import { SMALL } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { Accounts } from './accounts';

/** Up to where the line on the tabs may go: the freshness stands behind it. */
const SOURCE_END = narrow(3);

/** Where the figures come from: each tab that something on the sheet was worked out of, with its rows. */
export function sourceLine({ input }: Accounts, used: readonly TabKind[]): Head['source'] {
  const { speech, sources, book, today } = input;
  const day = speech.day(today);
  const named = used.map((kind) =>
    speech.t('accounts.sourceTab', {
      tab: sources[kind]!.tab,
      rows: speech.count('rows', book.table(kind)!.size),
    }),
  );
  const text = speech.t('accounts.source', { tabs: named.join(speech.t('list.comma')), day });
  if (textWidth(text, SMALL.size!) <= pixels(FIRST, SOURCE_END)) return { text, note: undefined };
  const rows = used.reduce((sum, kind) => sum + book.table(kind)!.size, 0);
  const short = { tabs: speech.count('tabs', used.length), rows: speech.count('rows', rows), day };
  return { text: speech.t('accounts.sourceShort', short), note: text };
}

type Finding = 'noCustomer' | 'noDate' | 'noAmount' | 'returns' | 'ahead' | 'unreadable';

/** What could not be used of the rows, in one line; what does not fit stands in the note. */
export function qualityLine(accounts: Accounts, used: readonly TabKind[]): Head['quality'] {
  const { sources, speech } = accounts.input;
  const found = used
    .flatMap((kind) => countsOf(kind, accounts).map(([finding, rows]) => ({ kind, finding, rows })))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
  if (found.length === 0) return { text: speech.t('accounts.used'), note: undefined };
  const items = found.map(({ kind, finding, rows }) =>
    speech.t(`accounts.left.${finding}`, { rows: speech.count('rows', rows), tab: sources[kind]!.tab }),
  );
  const lineOf = (count: number) => {
    const line = speech.t('accounts.notUsed', { items: items.slice(0, count).join(speech.t('list.comma')) });
    return count < items.length ? `${line} …` : line;
  };
  let count = items.length;
  while (count > 1 && textWidth(lineOf(count), SMALL.size!) > pixels(FIRST, LAST)) count--;
  return { text: lineOf(count), note: items.join('\n') };
}

function countsOf(kind: TabKind, { input }: Accounts): [Finding, number][] {
  const table = input.book.table(kind)!;
  const unreadable = table.issues.filter(({ kind: issue }) => /^unreadable|^undecided|^errorCell/.test(issue));
  const rows = new Set(unreadable.flatMap((issue) => issue.rows));
  const found: [Finding, number][] = [['unreadable', rows.size]];
  if (kind !== 'orders' && kind !== 'deals') return found;
  const status = table.column('status') as TextColumn | undefined;
  const sold = (table.column('isSale') as FlagColumn | undefined)?.values;
  const isCounted = (row: number) => kind === 'orders' || status!.codes[row] === WON;
  const count = (test: (row: number) => boolean) => {
    let counted = 0;
    for (let row = 0; row < table.size; row++) if (isCounted(row) && test(row)) counted++;
    return counted;
  };
  const { codes } = table.column('customer') as TextColumn;
  const days = dayValues(table, SOLD_ON[kind])!;
  const amounts = (table.column('amount') as NumberColumn | undefined)?.values;
  found.push(['noCustomer', count((row) => codes[row] === 0)], ['noDate', count((row) => days[row] === NO_DAY)]);
  if (amounts) found.push(['noAmount', count((row) => Number.isNaN(amounts[row]!))]);
  const isAhead = (row: number) => days[row]! > input.today;
  found.push(['ahead', count(isAhead)]);
  if (kind === 'orders' && sold) found.push(['returns', count((row) => sold[row] !== YES && !isAhead(row))]);
  return found;
}
