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
