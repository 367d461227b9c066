import { civilOf } from '../../../lib/days';
import { NO_DAY } from '../../../model/column';
import { OPEN } from '../../../model/status';
import { type Check, NOTHING_FOUND } from '../check';

const ENOUGH_OPEN = 10;
const NEARLY_ALL = 0.9;

/** Dates that cannot be, or that tell less than they seem to. */
export const DATES: readonly Check[] = [
  {
    kind: 'closedBeforeCreated',
    weight: 'defect',
    gravity: 10,
    needs: ['created', 'closedOn'],
    find: (facts) => {
      const [created, closed] = [facts.days('created'), facts.days('closedOn')];
      return {
        rows: facts.rows((row) => created[row] !== NO_DAY && closed[row] !== NO_DAY && closed[row]! < created[row]!),
      };
    },
  },
  {
    kind: 'closedAhead',
    weight: 'defect',
    gravity: 10,
    needs: ['closedOn'],
    find: (facts) => {
      const closed = facts.days('closedOn');
      return { rows: facts.rows((row) => closed[row]! > facts.today) };
    },
  },
  {
    kind: 'createdAhead',
    weight: 'defect',
    gravity: 10,
    needs: ['created'],
    find: (facts) => {
      const created = facts.days('created');
      return { rows: facts.rows((row) => created[row]! > facts.today) };
    },
  },
  {
    kind: 'overdue',
    weight: 'defect',
    gravity: 3,
    needs: ['expectedOn'],
    find: (facts) => {
      const expected = facts.days('expectedOn');
      return { rows: facts.rows((row) => expected[row] !== NO_DAY && expected[row]! < facts.today) };
    },
  },
  {
    kind: 'monthEnds',
    weight: 'remark',
    gravity: 1,
    needs: ['expectedOn'],
    find: (facts) => {
      const expected = facts.days('expectedOn');
      const dated = facts.rows((row) => facts.status[row] === OPEN && expected[row] !== NO_DAY);
      const rows = dated.filter((row) => civilOf(expected[row]! + 1).date === 1);
      const isHabit = dated.length >= ENOUGH_OPEN && rows.length >= dated.length * NEARLY_ALL;
      return isHabit ? { rows, of: dated.length } : NOTHING_FOUND;
    },
  },
];
