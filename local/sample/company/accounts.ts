import type { Day } from './calendar';
import { PRODUCTS, type Product, REGIONS } from './market';
import type { Random } from './random';

/** A company that is, was or could become a customer. Its name is a place in the word lists. */
export interface Account {
  index: number;
  region: number;
  /** Since when it is a customer. */
  customerSince?: Day;
  /** When it leaves; may lie after today, which nobody can know yet. */
  leaves?: Day;
  /** What it subscribes to, and for how much a year. */
  product: Product;
  yearlyValue: number;
}

const DAYS_A_CUSTOMER_STAYS = 30.4 / 0.012;
const SHORTEST_STAY = 120;

export interface Accounts {
  all: Account[];
  /** A company that is no customer: with this chance one that is known already, else a new one. */
  prospect(known: number): Account;
  /** A customer to whom more can be sold on a day; `undefined` when there is none. */
  customerOn(day: Day): Account | undefined;
  /** Makes a customer of a company with its first sale. */
  win(account: Account, day: Day, product: Product, value: number): void;
}

/** `legacy` companies were customers before the sample begins. */
export function makeAccounts(legacy: number, from: Day, random: Random): Accounts {
  const all: Account[] = [];
  const customers: Account[] = [];
  const add = (): Account => {
    const product = random.weighted(PRODUCTS, ({ share }) => share);
    const account = { index: all.length, region: random.whole(0, REGIONS - 1), product, yearlyValue: 0 };
    all.push(account);
    return account;
  };
  const win: Accounts['win'] = (account, day, product, value) => {
    if (account.customerSince !== undefined) {
      account.customerSince = Math.min(account.customerSince, day);
      // Nobody buys after having left.
      if (account.leaves !== undefined && account.leaves <= day) account.leaves = day + stay(random);
      if (product.isSubscription) account.yearlyValue += value * 0.4;
      return;
    }
    account.customerSince = day;
    account.leaves = day + stay(random);
    account.product = product;
    account.yearlyValue = value;
    customers.push(account);
  };
  for (let index = 0; index < legacy; index++) {
    const account = add();
    win(account, from - random.whole(20, 900), account.product, random.spread(account.product.price, 0.4));
    // Those who had left before are not in the books any more.
    account.leaves = Math.max(account.leaves ?? 0, from + random.whole(5, 60) + Math.round(random.wait(900)));
  }
  return {
    all,
    prospect(known) {
      const account = random.chance(known) ? random.pick(all) : undefined;
      return account && account.customerSince === undefined ? account : add();
    },
    customerOn(day) {
      for (let attempt = 0; attempt < 12 && customers.length > 0; attempt++) {
        const account = random.pick(customers);
        if (account.customerSince! + 30 <= day && account.leaves! > day) return account;
      }
      return undefined;
    },
    win,
  };
}

const stay = (random: Random) => SHORTEST_STAY + Math.round(random.wait(DAYS_A_CUSTOMER_STAYS));
