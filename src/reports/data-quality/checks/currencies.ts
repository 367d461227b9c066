import { IGNORED } from '../../../model/status';
import { type Check, type Found, NOTHING_FOUND } from '../check';
import type { Facts } from '../facts';

/** Amounts of different currencies, which no sum may mix. */
export const CURRENCIES: readonly Check[] = [
  { kind: 'severalCurrencies', weight: 'remark', gravity: 5, needs: ['amount', 'amountCurrency'], find: withoutRate },
];

/**
 * Deals in another currency than most, or than the one into which the others were converted: where the Rates tab has no
 * rate, or there is none.
 */
function withoutRate({ deals, rows, status, texts, numbers }: Facts): Found {
  const { codes, values } = texts('amountCurrency');
  const amount = numbers('amount');
  const isCounted = (row: number) => status[row] !== IGNORED && !Number.isNaN(amount[row]!);
  const names = Array.from(codes, (code, row) => (isCounted(row) ? values[code]!.toUpperCase() : ''));
  const usual = deals.unrated?.target ?? mostFrequent(names);
  return usual === null ? NOTHING_FOUND : { rows: rows((row) => names[row] !== '' && names[row] !== usual) };
}

/** The word that most rows have; blank ones do not count. */
function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
