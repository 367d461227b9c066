import type { Account, Accounts } from './accounts';
import { type Day, workdayFrom } from './calendar';
import type { Deal } from './deal';
import { startDays } from './demand';
import { LEAD_SOURCES, type Source } from './market';
import type { Random } from './random';
import { capacity, outreach, type Rep } from './reps';

/** Places in the list of a lead's statuses. */
export const LEAD_STATUS = { new: 0, contacted: 1, qualified: 2, converted: 3, rejected: 4 } as const;

export interface Lead {
  number: number;
  /** With the time of day. */
  created: number;
  source: Source;
  rep: Rep;
  account: Account;
  status: number;
  /** With the time of day. */
  firstResponse?: number;
  mql?: Day;
  sql?: Day;
  converted?: Day;
  deal?: Deal;
  /** Place in the lists of names. */
  person: number;
  hasEmail: 'yes' | 'no' | 'malformed';
  hasPhone: boolean;
}

export interface LeadSetting {
  deals: readonly Deal[];
  from: Day;
  today: Day;
  reps: readonly Rep[];
  accounts: Accounts;
  random: Random;
}

const FIRST_NUMBER = 10_001;
const LAST_PERSON = 4999;

/** Leads by day: those that became deals with new customers, and many more that did not. */
export function makeLeads(setting: LeadSetting): Lead[] {
  const { deals, from, today, reps, accounts, random } = setting;
  const fromLeads = deals.filter(({ isExisting }) => !isExisting && random.chance(0.93));
  const converted = fromLeads.map((deal) => convertedLead(deal, random));
  const lost = LEAD_SOURCES.flatMap((source) => {
    const count = fromLeads.filter((deal) => deal.source === source).length;
    return startDays(Math.round(count * (1 / source.leadRate - 1)), from, today, random).map((day) =>
      otherLead(day, { source, reps, accounts, today, random }),
    );
  });
  return [...converted, ...lost]
    .sort((a, b) => a.created - b.created)
    .map((lead, index) => ({ ...lead, number: FIRST_NUMBER + index }));
}

type Unnumbered = Omit<Lead, 'number'>;

function convertedLead(deal: Deal, random: Random): Unnumbered {
  const waited = Math.min(90, Math.round(random.spread(8, 0.8)));
  const created = workdayFrom(deal.created - waited) + timeOfDay(random);
  const start = Math.min(created, deal.created + 0.3);
  const mql = Math.min(deal.created, Math.floor(start) + random.whole(0, 2));
  const sql = Math.min(deal.created, mql + random.whole(0, 4));
  const firstResponse = Math.min(deal.created + 0.9, start + responseDays(deal.rep, start, random));
  deal.firstContact = Math.floor(firstResponse);
  return {
    ...person(random),
    created: start,
    source: deal.source,
    rep: deal.rep,
    account: deal.account,
    status: LEAD_STATUS.converted,
    firstResponse,
    mql,
    sql,
    converted: deal.created,
    deal,
  };
}

function otherLead(
  day: Day,
  {
    source,
    reps,
    accounts,
    today,
    random,
  }: Pick<LeadSetting, 'reps' | 'accounts' | 'today' | 'random'> & { source: Source },
): Unnumbered {
  const created = day + timeOfDay(random);
  const rep = random.weighted(reps, (one) => capacity(one, day));
  const answered = created + responseDays(rep, day, random);
  const isAnswered = answered < today + 0.6 && random.chance(0.91 * Math.max(0.4, outreach(rep, day)));
  const mql = isAnswered && random.chance(0.42) ? Math.floor(answered) + random.whole(0, 3) : undefined;
  const sql = mql !== undefined && mql <= today && random.chance(0.36) ? mql + random.whole(1, 6) : undefined;
  const age = today - day;
  const status = !isAnswered
    ? LEAD_STATUS.new
    : sql !== undefined && sql <= today
      ? age > 60 && random.chance(0.85)
        ? LEAD_STATUS.rejected
        : LEAD_STATUS.qualified
      : age < 40 || random.chance(0.06)
        ? LEAD_STATUS.contacted
        : LEAD_STATUS.rejected;
  return {
    ...person(random),
    created,
    source,
    rep,
    account: accounts.prospect(0.6),
    status,
    ...(isAnswered ? { firstResponse: answered } : {}),
    ...(mql !== undefined && mql <= today ? { mql } : {}),
    ...(sql !== undefined && sql <= today ? { sql } : {}),
  };
}

function person(random: Random): Pick<Lead, 'person' | 'hasEmail' | 'hasPhone'> {
  const roll = random.next();
  return {
    person: random.whole(0, LAST_PERSON),
    hasEmail: roll < 0.06 ? 'no' : roll < 0.085 ? 'malformed' : 'yes',
    hasPhone: random.chance(0.81),
  };
}

const MINUTES = 1440;
const timeOfDay = (random: Random) => random.whole(7 * 60, 18 * 60) / MINUTES;

/** Slower in hands that have other things to do; slow for good once the calls have stopped. */
function responseDays(rep: Rep, day: number, random: Random): number {
  const hours = random.spread(rep.responseHours / Math.sqrt(outreach(rep, day)), 0.9);
  return Math.max(1, Math.round(hours * 60)) / MINUTES;
}
