import { winChances } from '../../forecast';
import { serialOf } from '../../lib/days';
import { type DayColumn, NO_DAY, type NumberColumn } from '../../model/column';
import { dayValues } from '../../model/day-values';
import type { Formats } from '../figures/formats';
import { type Block, GAP, type TableColumn, type TableRow } from '../layout/blocks';
import { narrow, pixels, wide } from '../layout/columns';
import { FAINT, NUMBER, PAST, SMALL_N, TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import { dealName, textCell, textIn } from './deal-words';
import type { Outlook } from './outlook';

const MOST = 25;
/** Below it a chance is shown as 0.0%. */
const LEAST_CHANCE = 0.0005;
const EXPECTED_AT = wide(5);
const DAY_FORMAT = 'd mmm yyyy';

type OpenDeal = Outlook['made']['openDeals'][number];

/** The open deals that the forecast counts on most, and all others in one line. */
export function dealTable({ made, open, history }: Outlook, formats: Formats, input: ReportInput): Block[] {
  const sorted = [...made.openDeals].sort((a, b) => b.expected - a.expected || a.row - b.row);
  const shown = sorted.filter(isExpected).slice(0, MOST);
  if (shown.length === 0) return [];
  const { speech } = input;
  const { t } = speech;
  const rest = sorted.slice(shown.length);
  const behind = new Map(
    winChances(history, input.period, input.today)?.map(({ row, closedAtThatAge }) => [row, closedAtThatAge]),
  );
  const expected = (value: number, note: string): ModelCell => ({ value, format: formats.money, style: NUMBER, note });
  const columns = columnsOf(input);
  const sumRow = (name: string, sum: number, isTotal: boolean): TableRow => ({
    isTotal,
    cells: columns.map(({ at }, i): ModelCell => {
      if (i === 0) return { value: name, style: TEXT };
      return at === EXPECTED_AT ? expected(sum, t('deals.sumNote')) : { value: null };
    }),
  });
  const restSum = Math.round((open - shown.reduce((sum, deal) => sum + deal.expected, 0)) * 100) / 100;
  return [
    {
      kind: 'table',
      id: 'deals',
      heading: speech.count('topDeals', shown.length),
      caption: t(shown.some((deal) => !isWritten(deal, input)) ? 'deals.caption' : 'deals.captionPlain'),
      columns,
      rows: [
        sumRow(t('deals.all', { deals: speech.count('openDeals', sorted.length) }), open, true),
        ...shown.map((deal) => ({ cells: cellsOf(deal, behind.get(deal.row) ?? null, formats, input) })),
        ...(rest.length > 0 ? [sumRow(t('deals.rest', { n: speech.plain(rest.length) }), restSum, false)] : []),
      ],
    },
    GAP,
  ];
}

/** Whether something is expected of a deal, as its chance is shown. */
function isExpected({ chance, expected }: OpenDeal): boolean {
  return expected > 0 && chance >= LEAST_CHANCE;
}

/** Whether the forecast reckons with the amount on the sheet. */
function isWritten({ row, amount }: OpenDeal, { deals }: ReportInput): boolean {
  return (deals.column('amount') as NumberColumn).values[row] === amount;
}

function columnsOf({ speech }: ReportInput): TableColumn[] {
  const { t } = speech;
  return [
    { title: t('deals.deal'), at: wide(0), isText: true },
    { title: t('deals.amount'), at: wide(1) },
    { title: t('owners.owner'), at: wide(2), isText: true },
    { title: t('stages.stage'), at: wide(3), isText: true },
    { title: t('deals.age'), at: narrow(3) },
    { title: t('deals.expectedClose'), at: wide(4) },
    { title: t('deals.chance'), at: narrow(4) },
    { title: t('deals.expected'), at: EXPECTED_AT },
    { title: t('deals.n'), at: narrow(5), note: t('deals.nNote') },
  ];
}

function cellsOf(deal: OpenDeal, behind: number | null, formats: Formats, input: ReportInput): ModelCell[] {
  const { row, chance, expected } = deal;
  const { deals, speech, today, period } = input;
  const { t } = speech;
  const day = (field: string) => dayValues(deals, field)?.[row] ?? NO_DAY;
  const [created, due] = [day('created'), day('expectedOn')];
  const isLate = due !== NO_DAY && due < today;
  const chanceNote = t('deals.chanceNote', { day: speech.day(period.end) });
  return [
    textCell(dealName(row, input), wide(0), narrow(0)),
    amountCell(deal, formats, input),
    textCell(textIn('owner', row, input), wide(2), narrow(2)),
    stageCell(row, input),
    created === NO_DAY ? { value: null } : { value: today - created, format: formats.count, style: NUMBER },
    due === NO_DAY
      ? { value: null }
      : {
          value: serialOf(due),
          format: DAY_FORMAT,
          style: isLate ? FAINT : NUMBER,
          ...(isLate ? { note: t('deals.lateNote') } : {}),
        },
    { value: chance, format: formats.share, style: NUMBER, note: chanceNote },
    { value: expected, format: formats.money, style: NUMBER, note: t('deals.expectedNote') },
    {
      value: behind,
      format: formats.count,
      style: behind !== null && behind < SMALL_N ? FAINT : NUMBER,
      ...(behind === null ? {} : { note: t('deals.nNote') }),
    },
  ];
}

/** The stage; of a deal that the sheet closes later than today also when. */
function stageCell(row: number, input: ReportInput): ModelCell {
  const { deals, speech } = input;
  const stage = textIn('stage', row, input);
  const closed = (deals.column('closedOn') as DayColumn).values[row]!;
  if (closed === NO_DAY) return textCell(stage, wide(3), wide(3));
  const words = speech.t('deals.closedLater', { stage, day: speech.dayOfYear(closed) });
  const note = `${words}. ${speech.t('deals.closedLaterNote')}`;
  const isShort = textWidth(words, TEXT.size ?? 10) <= pixels(wide(3), wide(3));
  return { value: isShort ? words : stage, style: { ...TEXT, italic: true, color: PAST }, note };
}

/** The amount that the forecast reckons with; one that is not the sheet's own stands in italics. */
function amountCell(deal: OpenDeal, formats: Formats, input: ReportInput): ModelCell {
  const { row, amount } = deal;
  const { deals, speech } = input;
  const cell = { value: amount, format: formats.money, style: NUMBER };
  if (isWritten(deal, input)) return cell;
  const note =
    (deals.column('amount') as NumberColumn).values[row]! > amount ? 'deals.cappedNote' : 'deals.standInNote';
  return { ...cell, style: { ...FAINT, italic: true }, note: speech.t(note) };
}
