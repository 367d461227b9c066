import { NO_DAY } from '../../../model/column';
import { IGNORED, LOST, OPEN, UNKNOWN, WON } from '../../../model/status';
import type { Check } from '../check';
import type { Facts } from '../facts';

const CLOSE_DATES = ['closed', 'closeDate', 'wonDate', 'lostDate'];
const EXPECTED_DATES = ['expectedClose', 'closeDate'];
const AMOUNTS = ['amount', 'amountConverted'];

/** Deals that lack what a KPI reads. Cells that stand there and cannot be read are issues of their own. */
export const MISSING: readonly Check[] = [
  {
    kind: 'noStatus',
    weight: 'defect',
    gravity: 10,
    needs: [],
    find: (facts) => {
      const isNamed = hasStatusWords(facts);
      return { rows: facts.rows((row) => facts.status[row] === UNKNOWN && !isNamed(row)) };
    },
  },
  {
    kind: 'closedOnly',
    weight: 'defect',
    gravity: 10,
    needs: [],
    find: (facts) => {
      const isNamed = hasStatusWords(facts);
      return { rows: facts.rows((row) => facts.status[row] === UNKNOWN && isNamed(row)) };
    },
  },
  {
    kind: 'closedWithoutDate',
    weight: 'defect',
    gravity: 10,
    needs: ['closedOn'],
    find: (facts) => {
      const closed = facts.days('closedOn');
      const isUnread = facts.isUnread(CLOSE_DATES);
      return { rows: facts.rows((row) => isClosed(facts, row) && closed[row] === NO_DAY && !isUnread(row)) };
    },
  },
  {
    kind: 'wonWithoutAmount',
    weight: 'defect',
    gravity: 10,
    needs: ['amount'],
    find: (facts) => ({ rows: withoutAmount(facts, WON) }),
  },
  {
    kind: 'openWithoutAmount',
    weight: 'defect',
    gravity: 3,
    needs: ['amount'],
    find: (facts) => ({ rows: withoutAmount(facts, OPEN) }),
  },
  {
    kind: 'openWithoutExpected',
    weight: 'defect',
    gravity: 3,
    needs: ['expectedOn'],
    find: (facts) => {
      const expected = facts.days('expectedOn');
      const isUnread = facts.isUnread(EXPECTED_DATES);
      return {
        rows: facts.rows((row) => facts.status[row] === OPEN && expected[row] === NO_DAY && !isUnread(row)),
      };
    },
  },
  {
    kind: 'ownerMissing',
    weight: 'gap',
    gravity: 1,
    needs: ['owner'],
    find: (facts) => {
      const { codes } = facts.texts('owner');
      const isUnread = facts.isUnread(['owner']);
      return { rows: facts.rows((row) => codes[row] === 0 && facts.status[row] !== IGNORED && !isUnread(row)) };
    },
  },
  {
    kind: 'ignored',
    weight: 'remark',
    gravity: 1,
    needs: [],
    find: (facts) => ({ rows: facts.rows((row) => facts.status[row] === IGNORED) }),
  },
];

export function isClosed({ status }: Facts, row: number): boolean {
  return status[row] === WON || status[row] === LOST;
}

function withoutAmount(facts: Facts, status: number): number[] {
  const amount = facts.numbers('amount');
  const isUnread = facts.isUnread(AMOUNTS);
  return facts.rows((row) => facts.status[row] === status && Number.isNaN(amount[row]!) && !isUnread(row));
}

/** Whether a stage or status stands on the row, although it does not tell what became of the deal. */
function hasStatusWords({ deals }: Facts): (row: number) => boolean {
  const columns = ['statusText', 'stage'].map((field) => deals.column(field));
  return (row) => columns.some((column) => column?.kind === 'text' && column.codes[row] !== 0);
}
