import { type Day, workdayFrom } from './calendar';
import { type Deal, STAGE } from './deal';
import type { Random } from './random';
import type { Rep } from './reps';

/** One entry of a deal into a stage: the first has no stage before it, the last of a closed deal is won or lost. */
export interface StageChange {
  deal: Deal;
  from?: number;
  to: number;
  day: Day;
  by: Rep;
}

type Entry = Deal['stages'][number];

/** Chance that a deal falls back from a stage; only from demo on is there something to redo. */
const SETBACK = 0.06;
/** Days of a stay in which a deal can fall back and recover. */
const SETBACK_WITHIN = 60;

/** Every change of every deal's stage, in the order of days. An open deal's last change begins the stay that lasts. */
export function makeStageHistory(deals: readonly Deal[], today: Day, random: Random): StageChange[] {
  return deals.flatMap((deal) => changesOf(deal, today, random)).sort((a, b) => a.day - b.day);
}

function changesOf(deal: Deal, today: Day, random: Random): StageChange[] {
  const { stages, outcome, closed = today } = deal;
  const open = stages.flatMap((entry, i) => withSetback(entry, stages[i + 1]?.day ?? closed, random));
  const entries: Entry[] = outcome === 'open' ? open : [...open, { stage: STAGE[outcome], day: closed }];
  return entries.map(({ stage, day }, i) => {
    const before = entries[i - 1];
    return { deal, ...(before ? { from: before.stage } : {}), to: stage, day, by: sellerOn(deal, day) };
  });
}

/** Some stays are broken: back by one stage, where something is done once more, and forward again. */
function withSetback(entry: Entry, left: Day, random: Random): Entry[] {
  const { stage, day } = entry;
  if (stage < STAGE.demo || !random.chance(SETBACK)) return [entry];
  const stay = Math.min(SETBACK_WITHIN, left - day);
  const back = workdayFrom(day + 1 + Math.round(stay * 0.3 * random.next()));
  const again = workdayFrom(back + 2 + Math.round(stay * 0.3 * random.next()));
  return again < left ? [entry, { stage: stage - 1, day: back }, { stage, day: again }] : [entry];
}

/** Who had the deal: the seller who began it until that one left. */
const sellerOn = ({ begunBy, rep }: Deal, day: Day) =>
  begunBy.end === undefined || day <= begunBy.end ? begunBy : rep;
