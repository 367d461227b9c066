import type { Account } from './accounts';
import type { Day } from './calendar';
import type { Deal } from './deal';
import type { Lead } from './leads';
import type { Rep } from './reps';

/** Places in the lists of words. */
export const ACTIVITY = { call: 0, email: 1, meeting: 2, demo: 3, presentation: 4, training: 5 } as const;
export const DIRECTION = { outbound: 0, inbound: 1 } as const;
export const OUTCOME = { connected: 0, noAnswer: 1, message: 2, sent: 3, replied: 4, held: 5, noShow: 6 } as const;
export const ACTIVITY_STATUS = { done: 0, booked: 1, cancelled: 2 } as const;

export interface Activity {
  day: Day;
  rep: Rep;
  type: number;
  direction?: number;
  /** None before it has happened. */
  outcome?: number;
  status: number;
  deal?: Deal;
  lead?: Lead;
  account?: Account;
}
