import type { ValueBasis } from '../derive/contract-terms';
import type { TextColumn } from '../model/column';
import type { Table } from '../model/table';

/** What explanations call contracts whose yearly value rests on less than a term. */
export const BASIS_LABELS: Readonly<Record<Exclude<ValueBasis, ''>, string>> = {
  year: 'Contract values taken as those of a year, without a term',
  unread: 'Values left out, with a billing period that is not understood',
};

/** How many of these contracts have a yearly value that rests on that. */
export function countByBasis(customers: Pick<Table, 'column'>, rows: readonly number[], basis: ValueBasis): number {
  const { codes, values } = customers.column('valueBasis') as TextColumn;
  return rows.filter((row) => values[codes[row]!] === basis).length;
}

/** What the KPIs of the yearly value of contracts remark. */
export const YEARLY_REMARKS = [
  'The yearly value is, of each contract, the yearly revenue, else twelve times the monthly one, else the contract value by the years that it is paid for: those of its term, else of its billing period; a column called no more than Amount, Price or Fee is that of the billing period first',
  'The term is the contract months, else the time from start to end where the end is that of a term: it lies after the as-of day, or the status says expired or active, or a column of its own says who has left, or every contract with a value has an end',
  'Any other end is the day on which the customer left; without a term and a billing period a contract value counts as that of a year, and KPIEXPLAIN says how many do',
] as const;
