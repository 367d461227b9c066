import { type Block, GAP, type TableBlock, type TableRow } from '../layout/blocks';
import { LAST, pixels, wide } from '../layout/columns';
import { nameCell } from '../layout/name-cell';
import { HEADING, NUMBER, SMALL, TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ModelCell } from '../sheet-model';
import type { Accounts } from './accounts';
import { MOST_LISTED, moreRow } from './loyal-table';
import type { AccountBook } from './people/account-facts';
import { type AtRisk, accountsAtRisk, RISK_LIMITS, type Risk } from './people/at-risk';

/** Customers who may leave, with what is at stake and why; below them what counts as a sign. */
export function riskTable(book: AccountBook, accounts: Accounts): Block[] {
  const { input, formats } = accounts;
  const { speech } = input;
  const { t } = speech;
  const found = accountsAtRisk(book);
  const hasWorth = found.some(({ worth }) => worth > 0);
  const rows = found.slice(0, MOST_LISTED).map(
    (each): TableRow => ({
      cells: [
        nameCell(each.account.name),
        hasWorth ? { value: each.worth, format: formats.money, style: NUMBER } : { value: null },
        whyCell(each, book, accounts),
      ],
    }),
  );
  const table: TableBlock = {
    kind: 'table',
    id: 'atRisk',
    heading: headingOf(found, accounts),
    caption: t('risk.caption'),
    columns: [
      { title: t('risk.account'), at: wide(0), isText: true },
      { title: t('risk.worth'), at: wide(1), note: t('risk.worthNote') },
      { title: t('risk.reasons'), at: wide(2), isText: true },
    ],
    rows: [...rows, ...moreRow(found.length, 3, accounts)],
  };
  return [
    found.length > 0 ? table : { kind: 'lines', lines: [{ text: headingOf(found, accounts), style: HEADING }] },
    {
      kind: 'lines',
      lines: [rulesIn(book, accounts), t('risk.whoIsOne')].map((text) => ({ text, style: SMALL, wraps: true })),
    },
    GAP,
  ];
}

function headingOf(found: readonly AtRisk[], { input: { speech } }: Accounts): string {
  if (found.length === 0) return speech.t('risk.none');
  const customers = speech.count('customers', found.length);
  const amount = found.reduce((sum, { worth }) => sum + worth, 0);
  return amount > 0
    ? speech.t('risk.headingWorth', { customers, amount: speech.money(amount) })
    : speech.t('risk.heading', { customers });
}

/** The reasons as far as they fit; all of them in the note. */
function whyCell({ risks }: AtRisk, book: AccountBook, accounts: Accounts): ModelCell {
  const words = risks
    .map((risk) => riskInWords(risk, book, accounts))
    .map((text, i) => (i === 0 ? capital(text) : text));
  const joint = accounts.input.speech.t('risk.join');
  const room = pixels(wide(2), LAST);
  let shown = words.length;
  const lineOf = (count: number) => words.slice(0, count).join(joint) + (count < words.length ? ' …' : '');
  while (shown > 1 && textWidth(lineOf(shown), POINTS) > room) shown--;
  return { value: lineOf(shown), style: TEXT, ...(shown < words.length ? { note: words.join('\n') } : {}) };
}

const POINTS = 10;
type Fall = Extract<Risk, { kind: 'falling' }>;
const DAYS_A_MONTH = 365 / 12;

function fallInWords({ recent, earlier }: Fall, months: number, { t, money }: Accounts['input']['speech']): string {
  const before = { months, earlier: money(earlier) };
  return recent <= 0 ? t('risk.nothing', before) : t('risk.falling', { ...before, recent: money(recent) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function riskInWords(risk: Risk, { stretch, scale }: AccountBook, { input: { speech } }: Accounts): string {
  const { t, plain } = speech;
  switch (risk.kind) {
    case 'overdue':
      return t('risk.overdue', { silent: plain(risk.silent), gap: plain(risk.gap) });
    case 'falling':
      return fallInWords(risk, Math.round(stretch! / DAYS_A_MONTH), speech);
    case 'ending':
      return risk.days === 0 ? t('risk.endsToday') : t('risk.ending', { days: speech.count('days', risk.days) });
    case 'rating':
      return t('risk.rating', {
        rating: plain(risk.rating, Number.isInteger(risk.rating) ? 0 : 1),
        top: plain(scale!.top),
      });
    default:
      return t('risk.quiet', { days: plain(risk.days) });
  }
}

function rulesIn({ scale }: AccountBook, { input: { speech } }: Accounts): string {
  const limits = {
    gaps: RISK_LIMITS.gaps,
    late: RISK_LIMITS.lateDays,
    fall: speech.percent(RISK_LIMITS.fall),
    ending: RISK_LIMITS.endingDays,
    quiet: RISK_LIMITS.quietDays,
  };
  return scale === null
    ? speech.t('risk.rulesWithoutRating', limits)
    : speech.t('risk.rules', { ...limits, low: speech.plain(scale.low) });
}
