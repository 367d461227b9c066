import type { Accounts } from './accounts';
import { ACTIVITY, ACTIVITY_STATUS, type Activity, DIRECTION, OUTCOME } from './activity';
import { type Day, isWorkday, monthStart, workdayFrom } from './calendar';
import type { Deal } from './deal';
import { dealActivities } from './deal-activities';
import { LEAD_STATUS, type Lead } from './leads';
import { COLD_CALL } from './market';
import type { Random } from './random';
import { capacity, outreach, type Rep } from './reps';

export interface ActivitySetting {
  deals: readonly Deal[];
  leads: readonly Lead[];
  reps: readonly Rep[];
  accounts: Accounts;
  from: Day;
  today: Day;
  random: Random;
}

/** The log of everything that the team did, in the order of days; appointments after today stand booked at its end. */
export function makeActivities(setting: ActivitySetting): Activity[] {
  const { deals, leads, today, random } = setting;
  const log = [
    ...leads.flatMap((lead) => leadActivities(lead, random)),
    ...deals.flatMap((deal) => dealActivities(deal, today, random)),
    ...prospecting(setting),
    ...trainings(setting),
  ];
  for (const { deal, day, status } of log) {
    if (deal && status === ACTIVITY_STATUS.done && day <= today) deal.lastActivity = Math.max(deal.lastActivity, day);
  }
  return log
    .filter(({ day, status }) => day <= today || status === ACTIVITY_STATUS.booked)
    .sort((a, b) => a.day - b.day);
}

function leadActivities(lead: Lead, random: Random): Activity[] {
  if (lead.firstResponse === undefined) return [];
  const day = Math.floor(lead.firstResponse);
  const base = { rep: lead.rep, lead, account: lead.account, status: ACTIVITY_STATUS.done };
  const isCall = lead.source.index === COLD_CALL || random.chance(0.4);
  const first = isCall
    ? {
        ...base,
        day,
        type: ACTIVITY.call,
        direction: DIRECTION.outbound,
        outcome: callOutcome(random, lead.mql !== undefined),
      }
    : { ...base, day, type: ACTIVITY.email, direction: DIRECTION.outbound, outcome: OUTCOME.sent };
  if (lead.status === LEAD_STATUS.converted || !random.chance(0.3)) return [first];
  const reply = {
    ...base,
    day: workdayFrom(day + 2),
    type: ACTIVITY.email,
    direction: DIRECTION.inbound,
    outcome: OUTCOME.replied,
  };
  return lead.mql === undefined ? [first] : [first, reply];
}

function callOutcome(random: Random, isInterested: boolean): number {
  if (isInterested) return OUTCOME.connected;
  const roll = random.next();
  return roll < 0.24 ? OUTCOME.connected : roll < 0.72 ? OUTCOME.noAnswer : OUTCOME.message;
}

/** Of a seller in a company with the usual number of deals. */
const COLD_CALLS_A_DAY = 0.4;
const USUAL_DEALS = 2000;

/** Calls to companies that are no lead yet: the first thing that dries up when somebody stops calling. */
function prospecting({ deals, reps, accounts, from, today, random }: ActivitySetting): Activity[] {
  const calls: Activity[] = [];
  const usual = Math.min(1, (COLD_CALLS_A_DAY * deals.length) / USUAL_DEALS);
  for (let day = from; day <= today; day++) {
    if (!isWorkday(day)) continue;
    for (const rep of reps) {
      const isCalling = random.chance(usual * Math.min(1, capacity(rep, day) + 0.3) * outreach(rep, day));
      if (!isCalling || capacity(rep, day) === 0) continue;
      const account = random.pick(accounts.all);
      const outcome = callOutcome(random, false);
      calls.push({
        day,
        rep,
        account,
        type: ACTIVITY.call,
        direction: DIRECTION.outbound,
        outcome,
        status: ACTIVITY_STATUS.done,
      });
    }
  }
  return calls;
}

function trainings({ reps, from, today, random }: ActivitySetting): Activity[] {
  const sessions: Activity[] = [];
  for (let month = monthStart(from); month <= today; month = monthStart(month, 1)) {
    for (const rep of reps) {
      const isThere = capacity(rep, month + 15) > 0;
      const count = isThere ? Math.floor(rep.trainingsAMonth + random.next()) : 0;
      for (let n = 0; n < count; n++) {
        const day = workdayFrom(month + random.whole(0, 26));
        sessions.push({ day, rep, type: ACTIVITY.training, outcome: OUTCOME.held, status: ACTIVITY_STATUS.done });
      }
    }
  }
  return sessions;
}
