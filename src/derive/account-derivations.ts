import { type DayColumn, type FlagColumn, NO, type NumberColumn, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { customerKind, dealAccount, dealStanding } from './account-customer-kind';
import type { Book } from './book';
import { datedMoney } from './dated-money';
import type { Derivations, LoadedTable } from './derivation';
import { type Margin, marginOf } from './margin';

const MARGIN_FROM = ['amount', 'amountCurrency', 'cost', 'closedOn'] as const;

/** Columns of deals that tell of their customer, and of what they earn. */
export const ACCOUNT_DERIVATIONS: Derivations = {
  /** `new`, `existing`, or blank where it cannot be told. */
  customerKind: {
    from: ['type', 'customer', 'status', 'closedOn', 'created'],
    phrase: 'a Deal type or Account column',
    make: customerKind,
  },
  /** The account of each deal, however it is spelled. */
  customer: { from: ['account'], phrase: 'an Account column', make: dealAccount },
  /** Whether a won deal is its account’s first. */
  standing: {
    from: ['customer', 'customerKind'],
    phrase: 'an Account column',
    make: dealStanding,
  },
  /** Whether the close date has come by the as-of day; a deal without one counts as closed, if it is won. */
  hasClosed: { from: ['closedOn'], phrase: 'a Close date column', make: hasClosed },
  /** Amount − cost, of deals that tell it. */
  margin: {
    from: MARGIN_FROM,
    phrase: 'an Amount and a Cost column',
    make: (deals, book) => margin(deals, book)?.margin,
  },
  /** The amounts of deals whose margin is known. */
  costedAmount: {
    from: MARGIN_FROM,
    phrase: 'an Amount and a Cost column',
    make: (deals, book) => margin(deals, book)?.costedAmount,
  },
};

function hasClosed(deals: LoadedTable, { today }: Book): FlagColumn {
  const days = dayValues(deals, 'closedOn');
  return {
    kind: 'flag',
    values: Uint8Array.from({ length: deals.size }, (_, row) => (days && days[row]! > today ? NO : YES)),
  };
}

function margin(deals: LoadedTable, book: Book): Margin | undefined {
  const values = deals.column('cost') as NumberColumn | undefined;
  const amount = deals.column('amount') as NumberColumn | undefined;
  if (!values || !amount) return undefined;
  const currency = deals.column('amountCurrency') as TextColumn | undefined;
  const days = deals.column('closedOn') as DayColumn | undefined;
  return marginOf({ amount, currency }, { cost: datedMoney(deals, { field: 'cost', values, days }, book) });
}
