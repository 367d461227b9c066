import type { Field } from '../field';

/** One row an exchange rate, valid from its date on. */
export const RATE_FIELDS = [
  { id: 'date', label: 'Date', kind: 'day' },
  { id: 'from', label: 'From currency', kind: 'text' },
  { id: 'to', label: 'To currency', kind: 'text' },
  { id: 'rate', label: 'Rate', kind: 'number' },
] as const satisfies readonly Field[];
