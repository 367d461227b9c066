import type { Book } from '../derive/book';
import type { By } from '../measures/grouping';
import type { TextColumn } from '../model/column';

/**
 * The places of groups in their natural order: parts of the calendar by time, stages in the order of the sales process,
 * everything else by the alphabet with numbers by size; the blank group comes last.
 */
export function groupOrder(groups: readonly string[], by: By, { deals }: Pick<Book, 'deals'>): number[] {
  const places = groups.map((_, place) => place);
  const compare = 'grain' in by ? byText : by.field === 'stage' && deals ? byStage(deals) : byName();
  return places.sort((a, b) => {
    if (groups[a] === '' || groups[b] === '') return groups[a] === groups[b] ? 0 : groups[a] === '' ? 1 : -1;
    return compare(groups[a]!, groups[b]!);
  });
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byName(): (a: string, b: string) => number {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return (a, b) => compare(a, b) || byText(a, b);
}

function byStage(deals: NonNullable<Book['deals']>): (a: string, b: string) => number {
  const { values } = deals.column('stage') as TextColumn;
  const order = new Map<string, number>();
  values.forEach((name, code) => {
    const key = name.toLowerCase();
    const place = deals.stageOrder?.[code] ?? -1;
    if (!order.has(key)) order.set(key, place);
  });
  const placeOf = (name: string) => order.get(name.toLowerCase()) ?? -1;
  return (a, b) => placeOf(a) - placeOf(b) || byText(a, b);
}
