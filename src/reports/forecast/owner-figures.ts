import { forecastByGroup } from '../../forecast';
import { groupByColumn, groupKey } from '../../measures/grouping';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';

/** What is expected of an owner, or of several together. */
export interface OwnerFigures {
  /** `''` for deals without an owner. */
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

export interface Owners {
  /** Owners of deals, those of whom most is expected first; then quotas of names without a deal in the forecast. */
  readonly figures: readonly OwnerFigures[];
  /** The names of quotas that own no deal at all. */
  readonly strangers: readonly string[];
}

/** The forecast by owner, beside each one's quota. */
export function ownersOf({ made, history, quotas }: Outlook, { deals, speech }: ReportInput): Owners {
  const { labels, codes } = groupByColumn(deals.column('owner')!, deals.size);
  const groupOf = (row: number) => codes[row]!;
  const countIn = (rows: readonly { row: number }[], group: number) =>
    rows.filter(({ row }) => codes[row] === group).length;
  const owners = forecastByGroup(made, history, groupOf)
    .map(
      ({ group, won, open, notYetInPipeline, total }): OwnerFigures => ({
        name: labels[group]!,
        won,
        wonDeals: countIn(made.wonDeals, group),
        open,
        openDeals: countIn(made.openDeals, group),
        notYetInPipeline,
        total,
        quota: quotas?.byRep.get(groupKey(labels[group]!))?.quota ?? null,
      }),
    )
    .filter(({ total, won, wonDeals, openDeals }) => total !== 0 || won !== 0 || wonDeals > 0 || openDeals > 0)
    .sort((a, b) => b.total - a.total);
  const shown = new Set(owners.map(({ name }) => groupKey(name)));
  const known = new Set(labels.map(groupKey));
  const others = [...(quotas?.byRep ?? [])].filter(([key]) => !shown.has(key));
  return {
    figures: [
      ...owners.map((owner) => ({ ...owner, name: owner.name || speech.t('group.blank') })),
      ...others
        .map(([, { name, quota }]) => ({ ...NOTHING, name: name || speech.t('ownerForecast.noRep'), quota }))
        .sort((a, b) => b.quota - a.quota),
    ],
    strangers: others.flatMap(([key, { name }]) => (key === '' || known.has(key) ? [] : [name])),
  };
}

const NOTHING = { won: 0, wonDeals: 0, open: 0, openDeals: 0, notYetInPipeline: 0, total: 0 } as const;

/** Several owners as one. */
export function together(name: string, owners: readonly OwnerFigures[]): OwnerFigures {
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
