import { LOST, OPEN, WON } from '../../../model/status';
import { type Check, NOTHING_FOUND } from '../check';
import type { Facts } from '../facts';

const ENOUGH_WON = 20;
const ENOUGH_OPEN = 10;

/** What no single row shows. */
export const WHOLE_TAB: readonly Check[] = [
  {
    kind: 'noLost',
    weight: 'remark',
    gravity: 10,
    needs: [],
    find: ({ status }) => {
      const won = status.filter((code) => code === WON).length;
      return won >= ENOUGH_WON && !status.includes(LOST) ? { rows: [], count: won } : NOTHING_FOUND;
    },
  },
  {
    kind: 'sameChance',
    weight: 'remark',
    gravity: 5,
    needs: ['probability', 'stage'],
    find: (facts) => {
      const probability = facts.numbers('probability');
      const open = facts.rows((row) => facts.status[row] === OPEN && !Number.isNaN(probability[row]!));
      const isSame = new Set(open.map((row) => probability[row]!)).size === 1;
      return isSame && open.length >= ENOUGH_OPEN && stagesOf(open, facts) > 1
        ? { rows: [], count: open.length }
        : NOTHING_FOUND;
    },
  },
];

function stagesOf(rows: readonly number[], facts: Facts): number {
  const { codes } = facts.texts('stage');
  return new Set(rows.map((row) => codes[row]!)).size;
}
