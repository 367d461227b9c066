import { monthsWithin } from '../lib/months';
import { normalise } from '../lib/normalise';
import { NO_DAY, type NumberColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import { billingMonths } from './billing-period';
import type { Book } from './book';
import { contractClasses, tellsWhoLeft } from './contract-standing';
import type { LoadedTable } from './derivation';

/** What a contract value is held to be: that of a term that is known, of a year for want of one, or of nothing that is understood. */
export const VALUE_BASES = ['', 'year', 'unread'] as const;
export type ValueBasis = (typeof VALUE_BASES)[number];

/** The months that a contract value is paid for; `NaN` where they cannot be. */
export interface Term {
  readonly months: number;
  readonly basis: ValueBasis;
}

const OF_A_YEAR: Term = { months: 12, basis: 'year' };
const UNREAD: Term = { months: NaN, basis: 'unread' };

/**
 * Of each row what its contract value is paid for: the term, else the billing period; the other way round where the header
 * says no more than Amount or Price. The term is the contract’s months, else the days from start to end, where the end is
 * that of a term. One that lies ahead of the as-of day can be no other. One that lies behind may be the day on which the
 * customer left: it is that of a term where the status says that it ran out or that the contract is active, where a column
 * of its own says who has left, and where every contract with a value has an end. Without any of it the value is that of a year.
 */
export function contractTerms(table: LoadedTable, values: NumberColumn, book: Book): (row: number) => Term {
  const billing = billingMonths(table, book);
  const term = termMonths(table, values, book);
  const isWhole = isOfContract(table);
  const billed = (row: number): Term | null => {
    const months = billing(row);
    return months === null ? null : Number.isNaN(months) ? UNREAD : { months, basis: '' };
  };
  const lasting = (row: number): Term | null => {
    const months = term(row);
    return months === null ? null : { months, basis: '' };
  };
  return (row) => (isWhole ? (lasting(row) ?? billed(row)) : (billed(row) ?? lasting(row))) ?? OF_A_YEAR;
}

/** How often in a year a value is paid that is one of a billing period by its header and column; 1 for others. */
export function paymentsAYear(table: LoadedTable, book: Book): (row: number) => number {
  if (isOfContract(table)) return () => 1;
  const billing = billingMonths(table, book);
  return (row) => {
    const months = billing(row);
    return months === null ? 1 : 12 / months;
  };
}

/** Headers of what a contract is worth as a whole. */
const WHOLE = /contract|agreement|tcv|total|deal|avtal|kontrakt|affär|umow|合同|合約|合约|签约|قرارداد/;

function isOfContract(table: LoadedTable): boolean {
  return WHOLE.test(normalise(table.named('value')?.label ?? ''));
}

/** The months of each row’s term, `NaN` where its dates stand the wrong way round, `null` where none is known. */
function termMonths(table: LoadedTable, { values }: NumberColumn, book: Book): (row: number) => number | null {
  const months = (table.column('months') as NumberColumn | undefined)?.values;
  const [starts, ends] = ['start', 'end'].map((field) => dayValues(table, field));
  const areTerms =
    ends && (tellsWhoLeft(table) || ends.every((day, row) => day !== NO_DAY || Number.isNaN(values[row]!)));
  const classAt = contractClasses(table, book);
  const isTerm = (row: number) => areTerms || ends![row]! > book.today || RAN_ITS_TERM.has(classAt(row));
  return (row) => {
    if (months && months[row]! > 0) return months[row]!;
    if (!starts || !ends || starts[row] === NO_DAY || ends[row] === NO_DAY || !isTerm(row)) return null;
    return ends[row]! < starts[row]! ? NaN : monthsWithin(starts[row]!, ends[row]!);
  };
}

/** What the status says of contracts that their end has not ended before the time, or not at all. */
const RAN_ITS_TERM: ReadonlySet<string> = new Set(['expired', 'active']);
