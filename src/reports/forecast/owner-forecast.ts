import { forecastByGroup } from '../../forecast';
import { groupByColumn } from '../../measures/grouping';
import type { Formats } from '../figures/formats';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';

/** More than these are taken together in a last row. */
const MOST = 100;

interface OwnerFigures {
  readonly name: string;
  readonly won: number;
  readonly wonDeals: number;
  readonly open: number;
  readonly openDeals: number;
  readonly notYetInPipeline: number;
  readonly total: number;
  /** `null` where the owner has none. */
  readonly quota: number | null;
}

/** The forecast by owner; the owners' parts add up to the whole, to the cent. */
export function ownerForecast(outlook: Outlook, formats: Formats, input: ReportInput): Block[] {
  const { deals, speech } = input;
  if (!deals.column('owner')) return [];
  const { t } = speech;
  const owners = ownersOf(outlook, input);
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
  const hasQuotas = quotas !== null && quotas.byOwner.size > 0;
  const rowOf = (figures: OwnerFigures): TableRow => ({
    cells: [...cellsOf(figures, made.total, formats, input), ...(hasQuotas ? quotaCells(figures, formats, input) : [])],
  });
  const shown = owners.length > MOST ? owners.slice(0, MOST - 1) : owners;
  const rest = owners.slice(shown.length);
  const best = owners[0];
  return [
    {
      kind: 'table',
      id: 'owners',
      heading: best
        ? t('ownerForecast.finding', { owner: best.name, amount: speech.money(best.total) })
        : t('owners.heading'),
      caption: t('ownerForecast.caption'),
      columns: [
        { title: t('owners.owner'), at: wide(0), isText: true },
        { title: t('parts.won'), at: wide(1) },
        { title: t('parts.wonDeals'), at: narrow(1) },
        { title: t('parts.open'), at: wide(2) },
        { title: t('ownerForecast.openDeals'), at: narrow(2) },
        { title: t('parts.notYet'), at: wide(3) },
        { title: t('parts.total'), at: wide(4) },
        { title: t('ownerForecast.share'), at: narrow(4) },
        ...(hasQuotas
          ? [
              { title: t('ownerForecast.quota'), at: wide(5) },
              { title: t('ownerForecast.ofQuota'), at: narrow(5) },
            ]
          : []),
      ],
      rows: [
        { ...rowOf(team), isTotal: true },
        ...shown.map(rowOf),
        ...(rest.length > 0 ? [rowOf(together(t('owners.others', { n: rest.length }), rest))] : []),
      ],
    },
    GAP,
  ];
}

function ownersOf({ made, history, quotas }: Outlook, { deals, speech }: ReportInput): OwnerFigures[] {
  const { labels, codes } = groupByColumn(deals.column('owner')!, deals.size);
  const groupOf = (row: number) => codes[row]!;
  const countIn = (rows: readonly { row: number }[], group: number) =>
    rows.filter(({ row }) => codes[row] === group).length;
  return forecastByGroup(made, history, groupOf)
    .filter(({ total, won }) => total !== 0 || won !== 0)
    .map(({ group, won, open, notYetInPipeline, total }) => ({
      name: labels[group] || speech.t('group.blank'),
      won,
      wonDeals: countIn(made.wonDeals, group),
      open,
      openDeals: countIn(made.openDeals, group),
      notYetInPipeline,
      total,
      quota: quotas?.byOwner.get(labels[group]!) ?? null,
    }))
    .sort((a, b) => b.total - a.total);
}

function cellsOf(owner: OwnerFigures, whole: number, formats: Formats, { speech }: ReportInput): ModelCell[] {
  const { t } = speech;
  const { name } = owner;
  const cell = (value: number | null, format: string, note: string): ModelCell => ({
    value,
    format,
    style: NUMBER,
    note,
  });
  return [
    { value: name, style: TEXT },
    cell(owner.won, formats.money, t('parts.wonNote', { deals: speech.count('deals', owner.wonDeals), name })),
    cell(owner.wonDeals, formats.count, t('parts.wonDealsNote', { name })),
    cell(owner.open, formats.money, t('parts.openNote', { name })),
    cell(owner.openDeals, formats.count, t('ownerForecast.openDealsNote', { name })),
    cell(owner.notYetInPipeline, formats.money, t('ownerForecast.notYetNote', { name })),
    cell(owner.total, formats.money, t('parts.totalNote', { name })),
    cell(whole > 0 ? owner.total / whole : null, formats.share, t('ownerForecast.shareNote', { name })),
  ];
}

function quotaCells({ name, total, quota }: OwnerFigures, formats: Formats, { speech }: ReportInput): ModelCell[] {
  if (quota === null) return [{ value: null }, { value: null }];
  const cell = (value: number, format: string, note: string): ModelCell => ({ value, format, style: NUMBER, note });
  return [
    cell(quota, formats.money, speech.t('ownerForecast.quotaNote', { name })),
    cell(total / quota, '0%', speech.t('ownerForecast.ofQuotaNote', { name })),
  ];
}

function together(name: string, owners: readonly OwnerFigures[]): OwnerFigures {
  const sum = (of: (owner: OwnerFigures) => number) => owners.reduce((total, owner) => total + of(owner), 0);
  return {
    name,
    won: sum(({ won }) => won),
    wonDeals: sum(({ wonDeals }) => wonDeals),
    open: sum(({ open }) => open),
    openDeals: sum(({ openDeals }) => openDeals),
    notYetInPipeline: sum(({ notYetInPipeline }) => notYetInPipeline),
    total: sum(({ total }) => total),
    quota: owners.some(({ quota }) => quota !== null) ? sum(({ quota }) => quota ?? 0) : null,
  };
}
