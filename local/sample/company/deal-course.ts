import type { Account } from './accounts';
import { type Day, monthEnd, quarterEnd, workdayBefore, workdayFrom } from './calendar';
import { type Deal, STAGE } from './deal';
import { LOST_REASON_SHARES, type Product, type Source } from './market';
import type { Random } from './random';
import type { Rep } from './reps';

export interface Situation {
  created: Day;
  today: Day;
  product: Product;
  rep: Rep;
  source: Source;
  customer: Account | undefined;
  random: Random;
}

type Course = Pick<Deal, 'stages' | 'outcome' | 'closed' | 'expectedClose' | 'lostReason'>;

/** Where a lost deal dies: the share of each open stage. */
const DEATHS = [0.16, 0.27, 0.21, 0.22, 0.14];
const STAGE_WEIGHTS = [0.7, 1.1, 1, 1.4, 1.1];
/** Lost deals that nobody ever closes. */
const FORGOTTEN = 0.006;

/** What becomes of a deal: when it moves on, how it ends, and what its seller expects. */
export function course(situation: Situation): Course {
  const { created, today, product, rep, source, customer, random } = situation;
  const odds = Math.min(0.78, Math.max(0.04, source.winRate * product.appeal * rep.skill));
  const isWon = random.chance(odds);
  const pace = customer ? 0.78 : 1;
  const days = Math.max(4, Math.round(random.spread(product.cycleDays * pace * (isWon ? 1 : 0.92), 0.5)));
  const last = isWon ? STAGE.negotiation : random.weighted([0, 1, 2, 3, 4], (stage) => DEATHS[stage]!);
  const isForgotten = !isWon && random.chance(FORGOTTEN);
  const closed = isForgotten
    ? today + 1
    : isWon
      ? nearQuarterEnd(created + days, created, random)
      : workdayFrom(created + days);
  const stages = stageEntries(created, isForgotten ? created + days : closed, last, random);
  const isClosed = closed <= today;
  return {
    stages: stages.filter(({ day }) => day <= today),
    outcome: isClosed ? (isWon ? 'won' : 'lost') : 'open',
    ...(isClosed ? { closed } : {}),
    ...(isClosed && !isWon
      ? { lostReason: random.weighted([0, 1, 2, 3, 4, 5], (reason) => LOST_REASON_SHARES[reason]!) }
      : {}),
    expectedClose: expectation({ created, closed, isClosed, today, cycle: product.cycleDays * pace, random }),
  };
}

/** Buyers sign, and sellers push, in the last days of a quarter. */
function nearQuarterEnd(day: Day, created: Day, random: Random): Day {
  const end = quarterEnd(day);
  const isNear = end - day <= 16 || day - (quarterEnd(created) + 1) <= 6;
  const target = end - day <= 16 ? end : quarterEnd(created);
  if (!isNear || target <= created + 4 || !random.chance(0.45)) return workdayFrom(day);
  return workdayBefore(target - random.whole(0, 5));
}

/** When each stage up to `last` was entered; the stays take up the whole time to the decision. */
function stageEntries(created: Day, closed: Day, last: number, random: Random): Deal['stages'] {
  const weights = STAGE_WEIGHTS.slice(0, last + 1).map((weight) => random.spread(weight, 0.45));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let passed = 0;
  return weights.map((weight, stage) => {
    const day =
      stage === 0 ? created : Math.min(closed, workdayFrom(Math.round(created + (passed / sum) * (closed - created))));
    passed += weight;
    return { stage, day };
  });
}

/** What the seller believes: near the truth once it is closed, a guess before, often simply the month's end. */
function expectation(deal: {
  created: Day;
  closed: Day;
  isClosed: boolean;
  today: Day;
  cycle: number;
  random: Random;
}): Day {
  const { created, closed, isClosed, today, cycle, random } = deal;
  if (isClosed) return Math.max(created, Math.round(closed + random.normal(2, 9)));
  const guess = Math.round(created + random.spread(cycle * 0.78, 0.35));
  const moved = guess < today && random.chance(0.55) ? today + 4 + Math.round(random.wait(24)) : guess;
  return random.chance(0.35) ? monthEnd(moved) : workdayFrom(moved);
}
