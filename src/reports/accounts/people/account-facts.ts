import type { Day } from '../../../lib/days';

/** What is known of one account, as of a day. */
export interface AccountFacts {
  readonly name: string;
  /** The days on which it bought, each once, in rising order; empty where no sales are known. */
  readonly days: readonly Day[];
  /** Orders or won deals; lines of one order count once. */
  readonly orders: number;
  /** What it has paid so far, returns taken off. */
  readonly revenue: number;
  /** The same of the last 12 months. */
  readonly lastYear: number;
  /** The same of the stretch up to the day, and of as many days before it: see `stretchOf`. */
  readonly recent: number;
  readonly earlier: number;
  /** Its contract in force; `ended` where it had one, `null` where the customers tab does not know it. */
  readonly contract: ContractFacts | 'ended' | null;
  /** The last activity with it; `null` where none is known. */
  readonly lastActivity: Day | null;
}

export interface ContractFacts {
  /** Since when it has been a customer without a break; `null`: since always. */
  readonly since: Day | null;
  /** The day on which its last contract ends; `null` where none is told. */
  readonly ends: Day | null;
  /** What its contracts in force bring in a year. */
  readonly yearlyValue: number | null;
  /** Its lowest rating. */
  readonly rating: number | null;
}

/** What is known of all accounts together. */
export interface AccountBook {
  readonly accounts: readonly AccountFacts[];
  readonly today: Day;
  /** The first day on which anybody bought or became a customer. */
  readonly from: Day;
  /** How many days `recent` and `earlier` span; `null` where the data is too short for two of them. */
  readonly stretch: number | null;
  /** `null` without ratings. */
  readonly scale: RatingScale | null;
}

/** The highest rating there can be, and the highest that still is a low one. */
export interface RatingScale {
  readonly top: number;
  readonly low: number;
}

const STRETCHES = [365, 182, 91];

/** The longest stretch of days that the data holds twice. */
export function stretchOf(from: Day, today: Day): number | null {
  return STRETCHES.find((days) => today - from + 1 >= 2 * days) ?? null;
}

const GIVEN_UP_DAYS = 365;
const GIVEN_UP_GAPS = 4;

/** Whether it is a customer: by its contract where contracts are known, else as long as it has not been silent for too long. */
export function isCustomer(account: AccountFacts, today: Day): boolean {
  if (account.contract !== null) return account.contract !== 'ended';
  const silent = silence(account, today);
  return silent !== null && silent <= Math.max(GIVEN_UP_DAYS, GIVEN_UP_GAPS * (usualGap(account) ?? 0));
}

/** Days since the last order. */
export function silence({ days }: AccountFacts, today: Day): number | null {
  return days.length === 0 ? null : today - days[days.length - 1]!;
}

const FEWEST_GAPS = 3;

/** The median of the days between its orders; `null` below four days with an order. */
export function usualGap({ days }: AccountFacts): number | null {
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  if (gaps.length < FEWEST_GAPS) return null;
  gaps.sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  return gaps.length % 2 === 1 ? gaps[middle]! : (gaps[middle - 1]! + gaps[middle]!) / 2;
}

/** What it brings in a year: by its contracts, else by its orders of the last 12 months. */
export function worthOf({ contract, lastYear }: AccountFacts): number {
  const yearly = contract !== null && contract !== 'ended' ? contract.yearlyValue : null;
  return yearly ?? lastYear;
}
