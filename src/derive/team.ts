import { normalise } from '../lib/normalise';
import type { NumberColumn, TextColumn } from '../model/column';
import { MONTH } from './calendar-words';
import type { Derivations, LoadedTable } from './derivation';

const MONTHS_A_YEAR = 12;

export const TEAM_DERIVATIONS: Derivations = {
  rep: {
    from: ['rep', 'firstName', 'lastName'],
    phrase: 'a Rep column, or First name and Last name columns',
    make: (table) => table.column('rep') ?? fullNames(table),
  },
  /** What a rep costs in a year; a column headed as monthly counts twelve times. */
  yearlyCost: {
    from: ['cost'],
    phrase: 'a Yearly cost column',
    make(table) {
      const cost = table.column('cost') as NumberColumn | undefined;
      if (!cost) return undefined;
      const isMonthly = MONTH.test(normalise(table.named('cost')?.label ?? ''));
      return isMonthly ? { kind: 'number', values: cost.values.map((value) => value * MONTHS_A_YEAR) } : cost;
    },
  },
};

function fullNames(table: LoadedTable): TextColumn | undefined {
  const [first, last] = ['firstName', 'lastName'].map((name) => table.column(name) as TextColumn | undefined);
  if (!first || !last) return undefined;
  const values = [''];
  const codes = new Int32Array(table.size);
  for (let row = 0; row < table.size; row++) {
    const name = `${first.values[first.codes[row]!]} ${last.values[last.codes[row]!]}`.trim();
    if (name !== '') codes[row] = values.push(name) - 1;
  }
  return { kind: 'text', codes, values };
}
