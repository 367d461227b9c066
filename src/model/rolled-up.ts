import type { Rollup, TabKind } from './tab';

/** The tab that each rollup is made of. */
export const ROLLED_UP_FROM: Readonly<Record<Rollup, TabKind>> = {
  quotas: 'targets',
  teamQuotas: 'team',
  spending: 'costs',
  firstMeetings: 'activities',
  stays: 'history',
};
