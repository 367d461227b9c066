import type { Account } from './accounts';
import type { Day } from './calendar';
import type { Product, Source } from './market';
import type { Rep } from './reps';

/** Places in the list of stages. */
export const STAGE = {
  prospecting: 0,
  qualification: 1,
  demo: 2,
  proposal: 3,
  negotiation: 4,
  won: 5,
  lost: 6,
} as const;

export const PROBABILITIES = [0.1, 0.2, 0.4, 0.6, 0.8, 1, 0] as const;

export interface Deal {
  number: number;
  account: Account;
  /** Who has it now, or had it at its close. */
  rep: Rep;
  /** Who had it first. */
  begunBy: Rep;
  source: Source;
  product: Product;
  isExisting: boolean;
  created: Day;
  /** Entries into the open stages, in order. */
  stages: { stage: number; day: Day }[];
  outcome: 'open' | 'won' | 'lost';
  closed?: Day;
  expectedClose: Day;
  amount: number;
  lostReason?: number;
  firstContact: Day;
  lastActivity: Day;
}

export const stageOf = ({ outcome, stages }: Deal) =>
  outcome === 'open' ? (stages.at(-1)?.stage ?? STAGE.prospecting) : STAGE[outcome];
