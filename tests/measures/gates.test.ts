import { expect, test } from 'vitest';
import { keyOf, withoutImplied } from '../../src/measures/gates';
import { type Condition, oneOf } from '../../src/measures/measure';
import { daysPeriod } from '../../src/model/parse-period';

const WON = oneOf('status', 'won');
const CLOSED = oneOf('status', 'won', 'lost');
const FILLED: Condition = { field: 'status', is: 'filled' };
const NOT_WON: Condition = { field: 'status', is: 'none of', values: ['won'] };

test.each([
  ['a wider condition', [CLOSED, WON], [WON]],
  ['a wider condition behind', [WON, CLOSED], [WON]],
  ['the same condition twice', [WON, oneOf('status', 'won')], [WON]],
])('%s is left out', (_, where, expected) => expect(withoutImplied(where)).toEqual(expected));

test.each([
  ['of another field', [oneOf('owner', 'won'), WON]],
  ['that excludes', [NOT_WON, WON]],
  ['of another kind', [FILLED, WON]],
  ['that overlaps', [oneOf('status', 'won', 'open'), CLOSED]],
])('a condition %s stays', (_, where) => expect(withoutImplied(where)).toEqual(where));

test('the period tells wishes apart only where it matters', () => {
  const [a, b] = [daysPeriod(1, 2), daysPeriod(1, 3)];
  const late: Condition = { field: 'closedOn', is: 'at least', limit: 'period end' };
  const key = (where: Condition[], date: string | null, period = a) => keyOf({ where, date, period });
  expect(key([WON], null)).toBe(key([WON], null, b));
  expect(key([WON], 'closedOn')).not.toBe(key([WON], 'closedOn', b));
  expect(key([late], null)).not.toBe(key([late], null, b));
});
