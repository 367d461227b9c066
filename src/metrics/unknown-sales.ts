import type { KpiInput } from './metric';

/** What the KPIs share that ask whether a sale is its account’s first: an export of 12 months cannot tell. */
export const UNKNOWN_OPTION = { unknown: ['leave out', 'count'] } as const;

export const UNKNOWN_REMARK =
  'In an export of 12 months every account looks new: without types of deals or a range of customers the first 12 months are unknown and left out, unless "@unknown", "count" says that the range goes back to the first sale';

export const WHY_UNKNOWN =
  'These sales lie in the first 12 months of the range, where every account looks new: add a range of customers, or "@unknown", "count"';

/** The standings of sales where unknown ones count as they look. */
export const COUNTED_AS_KNOWN = {
  first: ['first', 'maybe first'],
  all: ['first', 'repeat', 'maybe first', 'maybe repeat'],
} as const;

export function isUnknownCounted({ options }: KpiInput): boolean {
  return options.unknown?.toLowerCase() === 'count';
}
