import { ACTIVITY, ACTIVITY_STATUS, type Activity, DIRECTION, OUTCOME } from './activity';
import { type Day, workdayFrom } from './calendar';
import { type Deal, STAGE, stageOf } from './deal';
import type { Random } from './random';
import { outreach } from './reps';

/** What an open stage begins with. */
const OPENERS: Readonly<Record<number, { type: number; chance: number }>> = {
  [STAGE.qualification]: { type: ACTIVITY.meeting, chance: 0.94 },
  [STAGE.demo]: { type: ACTIVITY.demo, chance: 0.96 },
  [STAGE.proposal]: { type: ACTIVITY.presentation, chance: 0.6 },
  [STAGE.negotiation]: { type: ACTIVITY.meeting, chance: 0.55 },
};
const NO_SHOW = 0.08;
const DAYS_BETWEEN_TOUCHES = 20;

/** Meetings and demos where a deal moves on, calls and e-mails in between, and what is booked for the days to come. */
export function dealActivities(deal: Deal, today: Day, random: Random): Activity[] {
  return [...openers(deal, random), ...touches(deal, today, random), ...booked(deal, today, random)];
}

function openers(deal: Deal, random: Random): Activity[] {
  return deal.stages.flatMap(({ stage, day }) => {
    const opener = OPENERS[stage];
    if (!opener || !random.chance(opener.chance * Math.min(1, 0.9 + deal.rep.meetings / 10))) return [];
    const held = { ...about(deal), type: opener.type, day, outcome: OUTCOME.held };
    return random.chance(NO_SHOW)
      ? [
          {
            ...held,
            day: workdayFrom(Math.max(deal.created, day - 4)),
            outcome: OUTCOME.noShow,
            status: ACTIVITY_STATUS.cancelled,
          },
          held,
        ]
      : [held];
  });
}

function touches(deal: Deal, today: Day, random: Random): Activity[] {
  const { rep } = deal;
  const end = deal.closed ?? Math.min(today, deal.created + 240);
  const found: Activity[] = [];
  for (let day = deal.created; day <= end; day += 2 + Math.round(random.wait(DAYS_BETWEEN_TOUCHES / rep.meetings))) {
    const at = workdayFrom(day);
    if (at > end || !random.chance(outreach(rep, at))) continue;
    const isCall = random.chance(0.45);
    const type = isCall ? ACTIVITY.call : ACTIVITY.email;
    const outcome = !isCall ? OUTCOME.sent : random.chance(0.6) ? OUTCOME.connected : OUTCOME.noAnswer;
    found.push({ ...about(deal), day: at, type, direction: DIRECTION.outbound, outcome });
    const answered = workdayFrom(at + 1);
    if (outcome !== OUTCOME.connected && answered <= end && random.chance(deal.outcome === 'lost' ? 0.25 : 0.45)) {
      found.push({
        ...about(deal),
        day: answered,
        type: ACTIVITY.email,
        direction: DIRECTION.inbound,
        outcome: OUTCOME.replied,
      });
    }
  }
  return found;
}

function booked(deal: Deal, today: Day, random: Random): Activity[] {
  if (deal.outcome !== 'open' || !random.chance(0.5 * outreach(deal.rep, today))) return [];
  const stage = stageOf(deal);
  const type =
    stage === STAGE.qualification ? ACTIVITY.demo : stage === STAGE.demo ? ACTIVITY.presentation : ACTIVITY.meeting;
  const { outcome: _, ...appointment } = about(deal);
  return [{ ...appointment, day: workdayFrom(today + random.whole(1, 14)), type, status: ACTIVITY_STATUS.booked }];
}

const about = (deal: Deal) => ({
  rep: deal.rep,
  deal,
  account: deal.account,
  direction: DIRECTION.outbound as number,
  status: ACTIVITY_STATUS.done as number,
  outcome: OUTCOME.held as number,
});
