import type { Day } from '../company/calendar';
import { type Deal, PROBABILITIES, stageOf } from '../company/deal';
import type { Random } from '../company/random';
import type { SampleWords } from '../words/words';

/** A deal as it stands on the tab: with what people forget, mistype and export twice. */
export interface DealRow {
  deal: Deal;
  stage: number;
  probability: number;
  amount: number | string | undefined;
  expectedClose: Day | undefined;
  closed: Day | undefined;
}

/** Shares of the rows with each blemish. */
const WITHOUT_AMOUNT = 0.026;
const WON_WITHOUT_AMOUNT = 0.004;
const WITHOUT_EXPECTED_CLOSE = 0.03;
const AMOUNT_AS_TEXT = 0.0035;
const CLOSED_BEFORE_CREATED = 0.0015;
const TWICE = 0.002;
const SMALL = 8_000;

export function dealRows(deals: readonly Deal[], words: SampleWords, random: Random): DealRow[] {
  const isUntidy = picker(deals, random);
  const forgotten = isUntidy(WITHOUT_AMOUNT, ({ outcome }) => outcome !== 'won');
  const forgottenWon = isUntidy(WON_WITHOUT_AMOUNT, ({ outcome, amount }) => outcome === 'won' && amount < SMALL);
  const undated = isUntidy(WITHOUT_EXPECTED_CLOSE);
  const asText = isUntidy(AMOUNT_AS_TEXT);
  const misdated = isUntidy(CLOSED_BEFORE_CREATED, ({ outcome }) => outcome === 'lost');
  const twice = isUntidy(TWICE, ({ outcome }) => outcome === 'open');
  return deals.flatMap((deal): DealRow[] => {
    const stage = stageOf(deal);
    const amount = inCurrency(words, deal.amount);
    const row: DealRow = {
      deal,
      stage,
      probability: PROBABILITIES[stage]!,
      amount:
        forgotten.has(deal) || forgottenWon.has(deal)
          ? undefined
          : asText.has(deal)
            ? words.money.asText(amount)
            : amount,
      expectedClose: undated.has(deal) ? undefined : deal.expectedClose,
      closed: deal.closed && misdated.has(deal) ? deal.created - 9 : deal.closed,
    };
    // Exported again after the price was talked about: the later row counts.
    return twice.has(deal) ? [{ ...row, amount: inCurrency(words, deal.amount * 1.1) }, row] : [row];
  });
}

export function inCurrency({ money: { perDollar, step } }: SampleWords, dollars: number): number {
  return Math.round((dollars * perDollar) / step) * step;
}

/** Picks about a share of the deals, at least one where there are any. */
function picker(deals: readonly Deal[], random: Random) {
  return (share: number, isFit: (deal: Deal) => boolean = () => true): Set<Deal> => {
    const fit = deals.filter(isFit);
    const count = Math.min(fit.length, Math.max(1, Math.round(deals.length * share)));
    const picked = new Set<Deal>();
    while (picked.size < count) picked.add(random.pick(fit));
    return picked;
  };
}
