import { inputOf } from '../../metrics/ask-each';
import { dealsWithRisks } from '../../metrics/deal-risks';
import { dealsAtRisk } from '../../metrics/deals-at-risk';
import type { NumberColumn } from '../../model/column';
import type { Formats } from '../figures/formats';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, pixels, wide } from '../layout/columns';
import { FAINT, NUMBER, TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import { askingOf, type ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import { dealName, textCell, textIn } from './deal-words';
import type { Outlook } from './outlook';

const MOST = 15;

/** The open deals that something speaks against, the most reasons first. Nothing where nothing does. */
export function riskTable({ made }: Outlook, formats: Formats, input: ReportInput): Block[] {
  const { deals, speech } = input;
  const { t } = speech;
  const found =
    made.method === 'actual' ? [] : dealsWithRisks(inputOf(dealsAtRisk, askingOf(input, input.period)).input);
  if (found.length === 0) return [];
  const amounts = (deals.column('amount') as NumberColumn).values;
  const known = new Map(made.openDeals.map((deal) => [deal.row, deal]));
  const shown = found.slice(0, MOST);
  const day = speech.day(input.period.end);
  const sum = found.reduce((total, { row }) => total + (amounts[row]! || 0), 0);
  const rowOf = ({ row, reasons }: (typeof found)[number]): TableRow => {
    const chance = known.get(row)?.chance;
    return {
      cells: [
        textCell(dealName(row, input), wide(0), narrow(0)),
        textCell(textIn('owner', row, input), wide(1), narrow(1)),
        reasonCell(reasons),
        { value: Number.isNaN(amounts[row]!) ? null : amounts[row]!, format: formats.money, style: NUMBER },
        chance === undefined
          ? { value: null }
          : { value: chance, format: formats.share, style: FAINT, note: t('deals.chanceNote', { day }) },
      ],
    };
  };
  return [
    {
      kind: 'table',
      id: 'risks',
      heading: t(sum > 0 ? 'risks.headingWorth' : 'risks.heading', {
        deals: speech.count('openDeals', found.length),
        amount: speech.money(sum),
      }),
      caption: t(found.length > MOST ? 'risks.captionMost' : 'risks.caption', { n: MOST }),
      columns: [
        { title: t('deals.deal'), at: wide(0), isText: true },
        { title: t('owners.owner'), at: wide(1), isText: true },
        { title: t('risks.why'), at: wide(2), isText: true },
        { title: t('deals.amount'), at: wide(5) },
        { title: t('deals.chance'), at: narrow(5) },
      ],
      rows: shown.map(rowOf),
    },
    GAP,
  ];
}

/** The reasons, as many as there is room for; all of them, with what is usual, in the note. */
function reasonCell(reasons: readonly string[]): ModelCell {
  const short = reasons.map((reason) => reason.split(':')[0]!);
  const lineOf = (count: number) => short.slice(0, count).join('; ') + (count < short.length ? ' …' : '');
  let count = short.length;
  while (count > 1 && textWidth(lineOf(count), TEXT.size ?? 10) > pixels(wide(2), narrow(4))) count--;
  return { value: lineOf(count), style: TEXT, note: reasons.join('\n') };
}
