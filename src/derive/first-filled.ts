import type { Amounts } from './amounts';

/** Of each row the first of these amounts that there is, with its currency; `undefined` for none. */
export function firstFilled(all: readonly Amounts[]): Amounts | undefined {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first;
  const size = first.amount.values.length;
  const amounts = new Float64Array(size).fill(NaN);
  const codes = new Int32Array(size);
  const names = [''];
  const places = new Map([['', 0]]);
  for (let row = 0; row < size; row++) {
    const found = all.find(({ amount }) => !Number.isNaN(amount.values[row]!));
    if (!found) continue;
    amounts[row] = found.amount.values[row]!;
    const name = found.currency ? found.currency.values[found.currency.codes[row]!]! : '';
    if (!places.has(name)) places.set(name, names.push(name) - 1);
    codes[row] = places.get(name)!;
  }
  const isTold = all.some(({ currency }) => currency);
  return {
    amount: { kind: 'number', values: amounts },
    currency: isTold ? { kind: 'text', codes, values: names } : undefined,
  };
}
