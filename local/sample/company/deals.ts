import type { Account, Accounts } from './accounts';
import { type Day, yearOf } from './calendar';
import type { Deal } from './deal';
import { course } from './deal-course';
import { startDays } from './demand';
import { EXISTING_CUSTOMER, LEAD_SOURCES, PRICE_RISE_A_YEAR, PRODUCTS, type Product } from './market';
import type { Random } from './random';
import { capacity, type Rep } from './reps';

export interface DealSetting {
  count: number;
  from: Day;
  today: Day;
  reps: readonly Rep[];
  accounts: Accounts;
  random: Random;
}

const FIRST_NUMBER = 1001;

/** The deals, in the order in which they were created. */
export function makeDeals({ count, from, today, reps, accounts, random }: DealSetting): Deal[] {
  return startDays(count, from, today, random).map((created, index) => {
    const share = 0.22 + (0.16 * (created - from)) / (today - from);
    const customer = random.chance(share) ? accounts.customerOn(created) : undefined;
    const source = customer ? EXISTING_CUSTOMER : random.weighted(LEAD_SOURCES, (one) => one.share);
    const product = random.weighted(PRODUCTS, (one) => one.share);
    const rep = random.weighted(reps, (one) => capacity(one, created));
    const account = customer ?? accounts.prospect(0.18);
    const way = course({ created, today, product, rep, source, customer, random });
    const deal: Deal = {
      number: FIRST_NUMBER + index,
      account,
      rep: ownerAtEnd(rep, way.closed ?? today, reps),
      begunBy: rep,
      source,
      product,
      isExisting: customer !== undefined,
      created,
      ...way,
      amount: price(product, rep, { created, from, customer, random }),
      firstContact: created,
      lastActivity: created,
    };
    if (deal.outcome === 'won') accounts.win(account, deal.closed!, product, deal.amount);
    return deal;
  });
}

/** What somebody leaves behind goes to a colleague of the same team. */
function ownerAtEnd(rep: Rep, day: Day, reps: readonly Rep[]): Rep {
  if (rep.end === undefined || day <= rep.end) return rep;
  return reps.find(({ team, end }) => team === rep.team && end === undefined) ?? rep;
}

function price(
  product: Product,
  rep: Rep,
  { created, from, customer, random }: { created: Day; from: Day; customer: Account | undefined; random: Random },
): number {
  const rise = (1 + PRICE_RISE_A_YEAR) ** (yearOf(created) - yearOf(from));
  const amount = random.spread(product.price * rep.size * rise * (customer ? 0.85 : 1), 0.43);
  const step = amount < 20_000 ? 50 : amount < 100_000 ? 100 : 500;
  return Math.max(step, Math.round(amount / step) * step);
}
