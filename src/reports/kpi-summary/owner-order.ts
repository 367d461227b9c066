import type { DealsTable } from '../../derive/deals';
import { groupOrder } from '../../metrics/group-order';
import type { Metric } from '../../metrics/metric';
import type { Answers } from '../figures/answers';

/** Owners by what they sold, then by their open deals, then by name. */
export function ownerOrder(
  answers: Answers,
  sold: Metric | undefined,
  open: Metric | undefined,
  deals: DealsTable,
): string[] {
  const byName = groupOrder(answers.groups, { field: 'owner', label: '' }, { deals }).map(
    (place) => answers.groups[place]!,
  );
  const amountOf = (metric: Metric | undefined, owner: string) => (metric ? (answers.of(metric, owner).value ?? 0) : 0);
  return byName
    .map((owner) => ({ owner, sold: amountOf(sold, owner), open: amountOf(open, owner) }))
    .sort((a, b) => b.sold - a.sold || b.open - a.open)
    .map(({ owner }) => owner);
}
