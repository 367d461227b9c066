import type { TabKind } from '../model/tab';

/** What the rows of a tab are, as a person says it. */
export const KIND_NAMES: Readonly<Record<TabKind, string>> = {
  deals: 'deals',
  leads: 'leads',
  activities: 'activities',
  orders: 'orders',
  customers: 'customers',
  targets: 'targets',
  costs: 'costs',
  history: 'stage history',
  rates: 'exchange rates',
  team: 'the team',
};
