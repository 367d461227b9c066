import { type FlagColumn, NO, type TextColumn } from '../../../model/column';
import { LOST } from '../../../model/status';
import { type Check, type Found, NOTHING_FOUND } from '../check';
import type { Facts } from '../facts';

/** How far a tab tells what became of its deals. */
export const OUTCOMES: readonly Check[] = [
  { kind: 'unknownStages', weight: 'remark', gravity: 20, needs: ['stage'], find: unknownStages },
  { kind: 'notWon', weight: 'remark', gravity: 1, needs: ['isWon'], find: notWon },
];

const FLAGS = ['isLost', 'isClosed', 'isOpen'];

/** Stages of which not one is known in any language, where nothing else tells won deals from open ones. */
function unknownStages({ deals, texts, isKnownStage }: Facts): Found {
  if (['isWon', ...FLAGS].some((field) => deals.column(field))) return NOTHING_FOUND;
  const columns = [texts('stage'), deals.column('statusText') as TextColumn | undefined];
  const names = columns.flatMap((column) => {
    const used = new Set(column?.codes);
    return column ? column.values.filter((name, code) => name !== '' && used.has(code)) : [];
  });
  const distinct = [...new Set(names)];
  return distinct.some(isKnownStage) ? NOTHING_FOUND : { rows: [], count: distinct.length, names: distinct };
}

/** Deals that are not won, where no other column says whether they are lost: their close date decides. */
function notWon({ deals, status, rows }: Facts): Found {
  if ([...FLAGS, 'statusText'].some((field) => deals.column(field))) return NOTHING_FOUND;
  const { values } = deals.column('isWon') as FlagColumn;
  const stages = (deals.column('stage') as TextColumn | undefined)?.codes;
  const found = rows((row) => values[row] === NO && !stages?.[row]);
  return { rows: found, of: found.filter((row) => status[row] === LOST).length };
}
