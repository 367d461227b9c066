/** The tabs that the product reads, by what one row of them is. */
export const TAB_KINDS = [
  'deals',
  'leads',
  'activities',
  'orders',
  'customers',
  'targets',
  'costs',
  'history',
  'rates',
  'team',
] as const;
export type TabKind = (typeof TAB_KINDS)[number];

/** Tables that are worked out from tabs: `derive/rollups` says of what one row of each is. */
export const ROLLUPS = ['quotas', 'teamQuotas', 'spending', 'firstMeetings', 'stays'] as const;
export type Rollup = (typeof ROLLUPS)[number];

/** Whatever measures can run over. */
export type TableName = TabKind | Rollup;
