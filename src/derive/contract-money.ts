import { monthsWithin } from '../lib/months';
import { type DayColumn, NO_DAY, type NumberColumn } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Amounts } from './amounts';
import type { Book } from './book';
import { tellsWhoLeft } from './contract-standing';
import { datedMoney } from './dated-money';
import type { Derivations, LoadedTable } from './derivation';
import { firstFilled } from './first-filled';

const MONTHS_A_YEAR = 12;
const DATES = ['start', 'end', 'churned', 'registered'];
const YEARLY = ['arr', 'mrr', 'value', 'months', 'currency', ...DATES];
const YEARLY_PHRASE = 'a Contract value, Monthly revenue or Yearly revenue column';
const SPEND = ['spend', ...YEARLY];
const SPEND_PHRASE = `a Spend column and ${YEARLY_PHRASE}`;

/** Money of contracts, in the reporting currency by the rate of the day on which each started. */
export const CONTRACT_MONEY: Derivations = {
  /** The value of a contract in a year: see `yearlyOf`. */
  yearlyValue: { from: YEARLY, phrase: YEARLY_PHRASE, make: (table, book) => yearlyOf(table, book)?.amount },
  amountCurrency: { from: YEARLY, phrase: 'a Currency column', make: (table, book) => yearlyOf(table, book)?.currency },
  /** What was spent on a contract whose value is known. */
  comparedSpend: { from: SPEND, phrase: SPEND_PHRASE, make: (table, book) => compared(table, book)?.spend },
  /** The value, as it is written, of a contract whose spend is known. */
  comparedValue: { from: SPEND, phrase: SPEND_PHRASE, make: (table, book) => compared(table, book)?.value },
};

/**
 * Of each contract the yearly revenue; else twelve times the monthly one; else the contract value by the years of its term. The term is
 * the contract's months, else the days from start to end where ends are those of terms: where a column of its own says
 * who has left, or all contracts with a value have an end. Without a term the value counts as that of a year.
 */
function yearlyOf(table: LoadedTable, book: Book): Amounts | undefined {
  return firstFilled(
    writtenValues(table).map(({ field, values }) => {
      if (field === 'arr') return money(table, field, values, book);
      const monthsOf = field === 'mrr' ? () => 1 : termOf(table, values);
      const yearly = times(values, (row) => MONTHS_A_YEAR / monthsOf(row));
      return money(table, field, yearly, book);
    }),
  );
}

/** The months of each contract; `NaN` where its dates stand the wrong way round. */
function termOf(table: LoadedTable, values: NumberColumn): (row: number) => number {
  const months = (table.column('months') as NumberColumn | undefined)?.values;
  const [starts, ends] = ['start', 'end'].map((field) => dayValues(table, field));
  const isOfTerms =
    ends &&
    starts &&
    (tellsWhoLeft(table) || ends.every((day, row) => day !== NO_DAY || Number.isNaN(values.values[row]!)));
  return (row) => {
    if (months && months[row]! > 0) return months[row]!;
    if (!isOfTerms || starts[row] === NO_DAY || ends[row] === NO_DAY) return MONTHS_A_YEAR;
    return ends[row]! < starts[row]! ? NaN : monthsWithin(starts[row]!, ends[row]!);
  };
}

interface Compared {
  readonly spend: NumberColumn;
  readonly value: NumberColumn;
}

function compared(table: LoadedTable, book: Book): Compared | undefined {
  const written = table.column('spend') as NumberColumn | undefined;
  const value = firstFilled(
    writtenValues(table).map(({ field, values }) => {
      const yearly = field === 'mrr' ? times(values, () => MONTHS_A_YEAR) : values;
      return money(table, field, yearly, book);
    }),
  );
  if (!written || !value) return undefined;
  const spend = money(table, 'spend', written, book);
  const currencyAt = ({ currency }: Amounts, row: number) => (currency ? currency.values[currency.codes[row]!]! : '');
  const areBoth = (row: number) => {
    const [a, b] = [currencyAt(spend, row), currencyAt(value, row)];
    return !Number.isNaN(spend.amount.values[row]! + value.amount.values[row]!) && (a === '' || b === '' || a === b);
  };
  const known = ({ amount }: Amounts) => times(amount, (row) => (areBoth(row) ? 1 : NaN));
  return { spend: known(spend), value: known(value) };
}

/** The columns that tell what contracts are worth, the first to be looked at first. */
function writtenValues(table: LoadedTable): { field: string; values: NumberColumn }[] {
  return ['arr', 'mrr', 'value'].flatMap((field) => {
    const values = table.column(field) as NumberColumn | undefined;
    return values ? [{ field, values }] : [];
  });
}

function times({ values }: NumberColumn, factor: (row: number) => number): NumberColumn {
  return { kind: 'number', values: values.map((value, row) => value * factor(row)) };
}

function money(table: LoadedTable, field: string, values: NumberColumn, book: Book): Amounts {
  return datedMoney(table, { field, values, days: table.column('startedOn') as DayColumn | undefined }, book);
}
