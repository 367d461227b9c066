import type { Account } from './accounts';
import { type Day, workdayFrom } from './calendar';
import type { Customer } from './customers';
import type { Deal } from './deal';
import { PRODUCTS, type Product } from './market';
import type { Random } from './random';

export interface Order {
  number: number;
  day: Day;
  account: Account;
  /** None for renewals. */
  deal?: Deal;
  product: Product;
  /** Seats or days of service. */
  ordered: number;
  filled: number;
  amount: number;
  cost: number;
}

const FIRST_NUMBER = 5001;
const YEAR = 365;

/** One order for each won deal, and a renewal on every anniversary of a subscription until it ends. */
export function makeOrders(
  deals: readonly Deal[],
  customers: readonly Customer[],
  { from, today, random }: { from: Day; today: Day; random: Random },
): Order[] {
  const sales = deals
    .filter(({ outcome }) => outcome === 'won')
    .map((deal) => ({ ...goods(deal.product, deal.amount, random), day: deal.closed!, account: deal.account, deal }));
  const renewals = customers.flatMap((customer) => {
    const { account, start, end = today, product } = customer;
    const found: Omit<Order, 'number'>[] = [];
    if (!product.isSubscription) return found;
    for (let day = workdayFrom(start + YEAR); day < end; day = workdayFrom(day + YEAR)) {
      if (day < from) continue;
      const amount = Math.round((customer.yearlyValue * random.normal(0.98, 0.07)) / 50) * 50;
      found.push({ ...goods(product, Math.max(50, amount), random), day, account });
    }
    return found;
  });
  return [...sales, ...renewals]
    .sort((a, b) => a.day - b.day)
    .map((order, index) => ({ number: FIRST_NUMBER + index, ...order }));
}

function goods(
  product: Product,
  amount: number,
  random: Random,
): Pick<Order, 'product' | 'ordered' | 'filled' | 'amount' | 'cost'> {
  const ordered = Math.max(1, Math.round(amount / product.seatPrice));
  const isService = product === PRODUCTS.at(-1);
  const filled =
    isService && random.chance(0.3) ? Math.max(0, ordered - random.whole(1, Math.ceil(ordered / 6))) : ordered;
  const margin = Math.min(0.95, Math.max(0.05, random.normal(product.margin, 0.05)));
  return { product, ordered, filled, amount, cost: Math.round(amount * (1 - margin)) };
}
