import type { DayColumn, NumberColumn, TextColumn } from '../model/column';
import type { Amounts } from './amounts';
import type { Book } from './book';
import { contractTerms, paymentsAYear, VALUE_BASES } from './contract-terms';
import { datedMoney } from './dated-money';
import type { Derivations, LoadedTable } from './derivation';
import { firstFilled } from './first-filled';

const MONTHS_A_YEAR = 12;
const DATES = ['start', 'end', 'churned', 'registered'];
const TERM = ['months', 'billing', 'status', 'isActive'];
const YEARLY = ['arr', 'mrr', 'value', 'currency', ...TERM, ...DATES];
const YEARLY_PHRASE = 'a Contract value, Monthly revenue or Yearly revenue column';
const SPEND = ['spend', ...YEARLY];
const SPEND_PHRASE = `a Spend column and ${YEARLY_PHRASE}`;

/** Money of contracts, in the reporting currency by the rate of the day on which each started. */
export const CONTRACT_MONEY: Derivations = {
  /** The value of a contract in a year: see `yearlyOf`. */
  yearlyValue: { from: YEARLY, phrase: YEARLY_PHRASE, make: (table, book) => yearlyOf(table, book)?.amount },
  amountCurrency: { from: YEARLY, phrase: 'a Currency column', make: (table, book) => yearlyOf(table, book)?.currency },
  /** On what that rests: see `VALUE_BASES`. */
  valueBasis: { from: YEARLY, phrase: YEARLY_PHRASE, make: basesOf },
  /** What was spent on a contract whose value is known. */
  comparedSpend: { from: SPEND, phrase: SPEND_PHRASE, make: (table, book) => compared(table, book)?.spend },
  /** The value, as it is written, of a contract whose spend is known. */
  comparedValue: { from: SPEND, phrase: SPEND_PHRASE, make: (table, book) => compared(table, book)?.value },
};

/**
 * Of each contract the yearly revenue; else twelve times the monthly one; else the contract value by the years that it is
 * paid for: see `contractTerms`.
 */
function yearlyOf(table: LoadedTable, book: Book): Amounts | undefined {
  return firstFilled(
    writtenValues(table, ['arr', 'mrr', 'value']).map(({ field, values }) => {
      if (field === 'arr') return money(table, field, values, book);
      const terms = field === 'value' ? contractTerms(table, values, book) : undefined;
      const yearly = times(values, (row) => MONTHS_A_YEAR / (terms ? terms(row).months : 1));
      return money(table, field, yearly, book);
    }),
  );
}

/** On what the yearly value rests, of contracts where nothing but a contract value tells it. */
function basesOf(table: LoadedTable, book: Book): TextColumn | undefined {
  const columns = writtenValues(table, ['arr', 'mrr', 'value']);
  const value = columns.find(({ field }) => field === 'value')?.values;
  if (columns.length === 0) return undefined;
  const codes = new Int32Array(table.size);
  const terms = value && contractTerms(table, value, book);
  for (let row = 0; terms && row < codes.length; row++) {
    const [first] = columns.filter(({ values }) => !Number.isNaN(values.values[row]!));
    if (first?.field === 'value') codes[row] = VALUE_BASES.indexOf(terms(row).basis);
  }
  return { kind: 'text', codes, values: VALUE_BASES };
}

interface Compared {
  readonly spend: NumberColumn;
  readonly value: NumberColumn;
}

function compared(table: LoadedTable, book: Book): Compared | undefined {
  const written = table.column('spend') as NumberColumn | undefined;
  const value = firstFilled(
    writtenValues(table, ['value', 'arr', 'mrr']).map(({ field, values }) => {
      const payments = field === 'value' ? paymentsAYear(table, book) : () => (field === 'mrr' ? MONTHS_A_YEAR : 1);
      return money(table, field, times(values, payments), book);
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

/** Those of the fields that the table has, in this order. */
function writtenValues(table: LoadedTable, fields: readonly string[]): { field: string; values: NumberColumn }[] {
  return fields.flatMap((field) => {
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
