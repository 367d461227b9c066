import type { Account } from './accounts';
import type { Day } from './calendar';
import { CHURN_REASON_SHARES, type Product } from './market';
import type { Random } from './random';

export interface Customer {
  number: number;
  account: Account;
  start: Day;
  end?: Day;
  churnReason?: number;
  activated?: Day;
  product: Product;
  yearlyValue: number;
  /** Of the yearly value, over the last twelve months. */
  spend: number;
  /** 0 to 10: how likely they would recommend the company. */
  score?: number;
  lastUsed?: Day;
}

const FIRST_NUMBER = 101;

/** One contract for each company that ever bought. */
export function makeCustomers(accounts: readonly Account[], today: Day, random: Random): Customer[] {
  return accounts
    .filter(({ customerSince }) => customerSince !== undefined && customerSince <= today)
    .sort((a, b) => a.customerSince! - b.customerSince!)
    .map((account, index) => {
      const start = account.customerSince!;
      const end = account.leaves! <= today ? account.leaves : undefined;
      const last = end ?? today;
      const activated = start + 2 + Math.round(random.wait(14));
      const isActivated = activated <= last && random.chance(0.9);
      const yearlyValue = Math.round(account.yearlyValue / 50) * 50;
      const isHappy = end === undefined;
      return {
        number: FIRST_NUMBER + index,
        account,
        start,
        ...(end === undefined
          ? {}
          : { end, churnReason: random.weighted([0, 1, 2, 3, 4], (at) => CHURN_REASON_SHARES[at]!) }),
        ...(isActivated ? { activated } : {}),
        product: account.product,
        yearlyValue,
        spend: Math.round((yearlyValue * Math.min(1.3, Math.max(0.3, random.normal(0.93, 0.16)))) / 10) * 10,
        ...(random.chance(0.62) ? { score: score(isHappy, random) } : {}),
        ...(isActivated ? { lastUsed: Math.max(activated, last - Math.round(random.wait(isHappy ? 9 : 35))) } : {}),
      };
    });
}

const score = (isHappy: boolean, random: Random) =>
  Math.min(10, Math.max(0, Math.round(random.normal(isHappy ? 8.1 : 5.4, 1.8))));
