import type { Day } from '../lib/days';
import { type FlagColumn, NO, NO_DAY, NOT_SAID, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { LOST, OPEN, UNKNOWN, WON } from '../model/status';
import type { Table } from '../model/table';

/** The statuses that the stages of a tab tell, if it has any. */
type Stages = Int32Array | undefined;

/**
 * The status code of each deal by its yes and no: won, lost, closed, open; where these leave it open what a deal is, by
 * its stage. What is not won, on a tab that tells no more, is lost once its close date has passed and open before, or
 * without one; without any such column it is lost.
 */
export function flagStatus(table: Table, stagesOf: () => Stages, clock: { readonly today: Day }): Int32Array {
  const [won, lost, closed, open] = ['isWon', 'isLost', 'isClosed', 'isOpen'].map((field) => flags(table, field));
  const stages = closed || open ? undefined : stagesOf();
  let notWon: ((row: number) => number) | undefined;
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    if (won?.[row] === YES) codes[row] = WON;
    else if (lost?.[row] === YES) codes[row] = LOST;
    else if (closed?.[row] === NO || open?.[row] === YES) codes[row] = OPEN;
    else if (closed?.[row] === YES || open?.[row] === NO) codes[row] = won ? LOST : WON;
    else if (stages && stages[row] !== UNKNOWN) codes[row] = byStage(stages[row]!, won?.[row], lost?.[row]);
    else if (!won || won[row] === NOT_SAID || (lost && lost[row] !== NOT_SAID)) codes[row] = OPEN;
    else {
      notWon ??= byDates(table, clock);
      codes[row] = notWon(row);
    }
  }
  return codes;
}

/** What the stage tells of a deal that is neither ticked as won nor as lost. */
function byStage(stage: number, won: number | undefined, lost: number | undefined): number {
  if (stage !== WON || won === undefined) return stage;
  return lost === NO ? OPEN : LOST;
}

/** What became of a deal that is not won, by its row. */
function byDates(table: Table, clock: { readonly today: Day }): (row: number) => number {
  const lostOn = dayValues(table, 'lostDate');
  const closes = ['closed', 'closeDate'].map((field) => dayValues(table, field)).filter((days) => days !== undefined);
  if (!lostOn && closes.length === 0 && !table.column('expectedClose')) return () => LOST;
  return (row) => {
    if (lostOn && lostOn[row] !== NO_DAY) return LOST;
    return closes.some((days) => days[row] !== NO_DAY && days[row]! < clock.today) ? LOST : OPEN;
  };
}

function flags(table: Table, field: string): Uint8Array | undefined {
  return (table.column(field) as FlagColumn | undefined)?.values;
}
