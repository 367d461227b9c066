import { makeAccounts } from './accounts';
import { makeActivities } from './activities';
import type { Activity } from './activity';
import { type Day, monthStart } from './calendar';
import { type MonthlyCost, makeCosts } from './costs';
import { type Customer, makeCustomers } from './customers';
import type { Deal } from './deal';
import { makeDeals } from './deals';
import { type Lead, makeLeads } from './leads';
import { makeOrders, type Order } from './orders';
import { makeQuotas, type Quota } from './quotas';
import { createRandom } from './random';
import { makeReps, type Rep } from './reps';
import { makeStageHistory, type StageChange } from './stage-history';

/** Everything that happened in a small company that sells software for workspaces, without names and words. */
export interface Company {
  from: Day;
  today: Day;
  reps: Rep[];
  deals: Deal[];
  leads: Lead[];
  activities: Activity[];
  stageHistory: StageChange[];
  customers: Customer[];
  orders: Order[];
  quotas: Quota[];
  costs: MonthlyCost[];
}

const MONTHS = 33;
const LEGACY_PER_DEAL = 0.07;

/** Simulates about two years and nine months up to `today`. The parts agree: orders come from won deals, deals from leads. */
export function makeCompany({ deals: count, seed, today }: { deals: number; seed: number; today: Day }): Company {
  const random = createRandom(seed);
  const from = monthStart(today, -MONTHS);
  const reps = makeReps(from, today);
  const accounts = makeAccounts(Math.round(count * LEGACY_PER_DEAL), from, random.fork('accounts'));
  const deals = makeDeals({ count, from, today, reps, accounts, random: random.fork('deals') });
  const leads = makeLeads({ deals, from, today, reps, accounts, random: random.fork('leads') });
  const activities = makeActivities({ deals, leads, reps, accounts, from, today, random: random.fork('activities') });
  const customers = makeCustomers(accounts.all, today, random.fork('customers'));
  return {
    from,
    today,
    reps,
    deals,
    leads,
    activities,
    stageHistory: makeStageHistory(deals, today, random.fork('stage history')),
    customers,
    orders: makeOrders(deals, customers, { from, today, random: random.fork('orders') }),
    quotas: makeQuotas(deals, reps, from, today),
    costs: makeCosts(leads, from, today, random.fork('costs')),
  };
}
