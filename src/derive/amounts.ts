import type { Day } from '../lib/days';
import type { NumberColumn, TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { convertAmounts, unclearUnits } from './convert-amounts';
import { currencyCode, RIAL } from './currency-code';
import { fixedRates, type Rates } from './rates';

/** The currency of amounts without a unit beside others in toman or rial. */
const EITHER_RIAL = RIAL.join(' or ');

/** In which currency figures are given, and how others become it. */
export interface MoneySetting {
  /** The reporting currency, or `null`: the one that the amounts are in. */
  readonly currency: string | null;
  /** The Rates tab, asked for where amounts are in another currency; `null` when there is none. */
  rates(): Rates | null;
}

/** Amounts, and the currency in which each of them counts: `''` where nothing tells it. */
export interface Amounts {
  readonly amount: NumberColumn;
  readonly currency: TextColumn | undefined;
  /** Currencies without a rate into the one in which the others stand. */
  readonly unrated?: Unrated;
}

export interface Unrated {
  readonly target: string;
  readonly currencies: readonly string[];
  /** Where amounts without a unit stand beside toman or rial: what stands where and what to do, as the end of a sentence. */
  readonly unclear?: string;
}

interface Deals extends Pick<Table, 'column' | 'currencyOf' | 'writtenCurrencies' | 'size'> {}

/**
 * The amounts of deals in the reporting currency. A converted amount of the sheet's own counts where it is in that
 * currency; else amounts are converted by the rate of the day on which the deal closed, those of open deals by that of
 * today. An amount without a rate stays in its own currency.
 */
export function amountsOf(
  deals: Deals,
  clock: { readonly today: Day },
  { currency: wanted, rates }: MoneySetting,
): Amounts | undefined {
  const written = deals.column('amount') as NumberColumn | undefined;
  const converted = convertedAmounts(deals, wanted);
  if (!written) return converted;
  const currencies = currenciesOf(deals);
  if (!currencies) return { amount: written, currency: undefined };
  const codes = [...new Set(currencies.values.filter((code, i) => code !== '' && isUsed(currencies, i)))];
  const isOne = codes.length <= 1 && (wanted === null || codes.length === 0 || codes[0] === wanted);
  if (isOne) return { amount: written, currency: currencies };
  if (converted) return converted;
  const all = { amount: written, currency: currencies };
  const unclear = codes.includes(EITHER_RIAL) ? { unrated: unclearUnits(all, EITHER_RIAL) } : {};
  const isRial = codes.every((code) => RIAL.includes(code));
  const known = rates() ?? (isRial ? fixedRates() : null);
  const target = wanted ?? known?.target ?? (isRial ? 'IRR' : null);
  if (!known || target === null) return { ...all, ...unclear };
  return { ...convertAmounts(deals, all, known, target, clock.today), ...unclear };
}

/** The sheet's own converted amounts, when it is known that they are in the wanted currency, or in one at all. */
function convertedAmounts(deals: Deals, wanted: string | null): Amounts | undefined {
  const amount = deals.column('amountConverted') as NumberColumn | undefined;
  if (!amount) return undefined;
  const named = deals.currencyOf('amountConverted');
  const column = deals.column('convertedCurrency') as TextColumn | undefined;
  const listed = [...new Set(column?.values.map(currencyCode).filter((code) => code !== ''))];
  const currency = named ?? (listed.length === 1 ? listed[0]! : null);
  if (currency === null || (wanted !== null && wanted !== currency)) return undefined;
  const codes = new Int32Array(deals.size).fill(1);
  return { amount, currency: { kind: 'text', codes, values: ['', currency] } };
}

/** The currency of each row, as codes: from the currency column, else as written in the cell, else as the header says. */
function currenciesOf(deals: Deals): TextColumn | undefined {
  const named = deals.currencyOf('amount') ?? '';
  const listed = deals.column('currency') as TextColumn | undefined;
  const column = listed ?? deals.writtenCurrencies('amount');
  if (column) {
    const values = column.values.map(currencyCode);
    // A plain number beside one in toman may be in rial as well, which is a tenth of it.
    const isUnclear = !listed && named === '' && values.some((code) => RIAL.includes(code));
    const fallback = isUnclear ? EITHER_RIAL : named;
    if (fallback === '') return { kind: 'text', codes: column.codes, values };
    // Code 0 stays the blank text, which counts as any currency.
    return {
      kind: 'text',
      codes: column.codes.map((code) => code + 1),
      values: ['', ...values.map((code) => code || fallback)],
    };
  }
  if (named === '') return undefined;
  return { kind: 'text', codes: new Int32Array(deals.size).fill(1), values: ['', named] };
}

function isUsed({ codes }: TextColumn, code: number): boolean {
  return codes.includes(code);
}
