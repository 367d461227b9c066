import { textOfValue } from '../../../model/text-of-value';
import type { Check, Found } from '../check';
import type { Facts } from '../facts';

const TOLD_BY = ['name', 'account', 'amount', 'created'];
const FEWEST = 3;

/** The same deal on several rows. Rows that one id tells apart or joins are none of it. */
export const REPEATED: readonly Check[] = [
  {
    kind: 'staleTail',
    weight: 'defect',
    gravity: 1000,
    needs: [],
    find: ({ tail, deals, rows }) => {
      if (!tail) return { rows: [] };
      const numbers = new Set(tail.rows);
      return { rows: rows((row) => numbers.has(deals.rowNumbers[row]!)), sheetRows: tail.rows, of: tail.repeated };
    },
  },
  { kind: 'sameDeal', weight: 'defect', gravity: 10, needs: ['name'], find: sameDeals },
];

/** Rows without an id that agree with a row above in name, account, amount and created date, as far as these are there. */
function sameDeals({ deals, rows, tail }: Facts): Found {
  const columns = TOLD_BY.map((field) => deals.column(field)).filter((column) => column !== undefined);
  if (columns.length < FEWEST) return { rows: [] };
  const id = deals.column('id');
  const below = tail ? tail.rows[0]! : Infinity;
  const seen = new Set<string>();
  return {
    rows: rows((row) => {
      if (id && textOfValue(id, row).trim() !== '') return false;
      const parts = columns.map((column) => textOfValue(column, row));
      if (parts[0] === '' || parts.filter((part) => part !== '').length < FEWEST) return false;
      const key = parts.map((part) => part.trim().toLowerCase()).join('\n');
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated && deals.rowNumbers[row]! < below;
    }),
  };
}
