import type { Formats } from '../figures/formats';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { wide } from '../layout/columns';
import { TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';
import { ownerColumns } from './owner-columns';
import { type OwnerFigures, ownersOf, together } from './owner-figures';

/** More than these are taken together in a last row. */
const MOST = 100;
const MOST_NAMES = 5;

/** The forecast by owner; the owners' parts add up to the whole, to the cent. Nothing where no deal has an owner. */
export function ownerForecast(outlook: Outlook, formats: Formats, input: ReportInput): Block[] {
  const { deals, speech } = input;
  if (!deals.column('owner')) return [];
  const { t } = speech;
  const { figures, strangers } = ownersOf(outlook, input);
  const blank = t('group.blank');
  if (figures.every(({ name }) => name === blank)) return [];
  const { made, open, quotas } = outlook;
  const team: OwnerFigures = {
    name: t('owners.team'),
    won: made.won,
    wonDeals: made.wonDeals.length,
    open,
    openDeals: made.openDeals.length,
    notYetInPipeline: made.notYetInPipeline,
    total: made.total,
    quota: quotas?.whole ?? null,
  };
  const columns = ownerColumns(outlook, formats, input);
  const rowOf = (owner: OwnerFigures): TableRow => ({
    cells: [{ value: owner.name, style: TEXT }, ...columns.map(({ cellOf }) => cellOf(owner))],
  });
  const shown = figures.length > MOST ? figures.slice(0, MOST - 1) : figures;
  const rest = figures.slice(shown.length);
  return [
    {
      kind: 'table',
      id: 'owners',
      heading: headingOf(figures[0]!, outlook, input),
      caption: captionOf(strangers, outlook, input),
      columns: [{ title: t('owners.owner'), at: wide(0), isText: true }, ...columns.map(({ column }) => column)],
      rows: [
        { ...rowOf(team), isTotal: true },
        ...shown.map(rowOf),
        ...(rest.length > 0 ? [rowOf(together(t('owners.others', { n: rest.length }), rest))] : []),
      ],
    },
    GAP,
  ];
}

function headingOf({ name, total }: OwnerFigures, { stand }: Outlook, { speech }: ReportInput): string {
  const { t } = speech;
  if (!(total > 0)) return t('owners.heading');
  const over = stand === 'over' ? 'Over' : '';
  const amount = speech.money(total);
  if (name === t('group.blank')) return t(`ownerForecast.findingBlank${over}`, { amount });
  return t(`ownerForecast.finding${over}`, { owner: name, amount });
}

/** How it is split, and whose quotas stand alone. */
function captionOf(strangers: readonly string[], { stand }: Outlook, { speech }: ReportInput): string {
  const { t, plain } = speech;
  const caption = t(stand === 'over' ? 'ownerForecast.captionOver' : 'ownerForecast.caption');
  if (strangers.length === 0) return caption;
  const named = strangers.slice(0, MOST_NAMES).join(t('list.comma'));
  const more = strangers.length - MOST_NAMES;
  const names = more > 0 ? t('ownerForecast.more', { names: named, n: plain(more) }) : named;
  return `${caption}. ${t(`ownerForecast.strangers.${strangers.length === 1 ? 'one' : 'other'}`, { names })}`;
}
