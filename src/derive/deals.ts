import type { Day } from '../lib/days';
import type { Column, DayColumn, TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { type Amounts, amountsOf, type MoneySetting, type Unrated } from './amounts';
import { chance } from './chance';
import { closedOn, expectedOn, firstContactOn } from './deal-days';
import { dealStatus } from './deal-status';
import { type StageRank, stageOrder } from './stage-order';

/** Columns that are worked out from those of a deals tab, with the columns that each looks at. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  status: ['statusText', 'isWon', 'isLost', 'isClosed', 'isOpen', 'stage'],
  closedOn: ['wonDate', 'lostDate', 'closed', 'closeDate'],
  expectedOn: ['expectedClose', 'closeDate'],
  firstContactOn: ['firstContact', 'created'],
  amount: ['amount', 'amountConverted', 'currency', 'convertedCurrency'],
  amountCurrency: ['amount', 'amountConverted', 'currency', 'convertedCurrency'],
  chance: ['probability', 'stage', 'wonDate', 'lostDate', 'closed', 'closeDate'],
  today: [],
};

/** Amounts stay as they are written. */
const AS_WRITTEN: MoneySetting = { currency: null, rates: () => null };

/** Tells the as-of day, if it is asked for: to know it takes a calendar of the spreadsheet's time zone, which is slow to come by. */
export interface Clock {
  readonly today: Day;
}

interface Source extends Table {
  load(names: readonly string[]): void;
}

export interface DealsTable extends Table {
  /** Reads the columns that these need, in one pass. */
  load(names: readonly string[]): void;
  /** Place of each stage (by its code) in the sales process; `undefined` without a stage column. */
  readonly stageOrder: readonly number[] | undefined;
  /** The currencies of amounts for which no rate was found, once amounts have been asked for. */
  readonly unrated: Unrated | undefined;
}

/**
 * The deals with the columns that are derived, among them `today` (the as-of day on every row), `amount` in the reporting
 * currency where it can be converted, and `amountCurrency`, the currency in which it stands.
 */
export function deriveDeals(
  source: Source,
  rankOf: StageRank,
  clock: Clock,
  money: MoneySetting = AS_WRITTEN,
): DealsTable {
  const memory = new Map<string, Column | undefined>();
  let order: readonly number[] | undefined;
  let amounts: Amounts | undefined;
  const status = () => column('status') as TextColumn | undefined;

  const derive = (name: string): Column | undefined => {
    const known = status();
    switch (name) {
      case 'today':
        return { kind: 'day', values: new Int32Array(source.size).fill(clock.today) };
      case 'firstContactOn':
        return firstContactOn(source);
      case 'closedOn':
        return known && closedOn(source, known);
      case 'amount':
        amounts ??= inMoney();
        return amounts?.amount;
      case 'amountCurrency':
        amounts ??= inMoney();
        return amounts?.currency;
      case 'expectedOn':
        return known && expectedOn(source, known);
      default:
        return known && chance(source, known, experience);
    }
  };
  const experience = () => ({
    closed: column('closedOn') as DayColumn | undefined,
    order: orderOf(),
    today: clock.today,
  });
  const inMoney = () => {
    const { size, currencyOf, writtenCurrencies } = source;
    const written = (name: string) => (name === 'amount' ? source.column(name) : column(name));
    return amountsOf({ size, currencyOf, writtenCurrencies, column: written }, clock, money);
  };
  const orderOf = () => {
    order ??= stageOrder({ column }, rankOf);
    return order;
  };
  function column(name: string): Column | undefined {
    if (name === 'stage') return source.column('stage') ?? source.column('statusText');
    if (!(name in DERIVED)) return source.column(name);
    if (!memory.has(name)) memory.set(name, name === 'status' ? dealStatus(source, rankOf, clock) : derive(name));
    return memory.get(name);
  }
  return {
    kind: 'deals',
    get size() {
      return source.size;
    },
    get rowNumbers() {
      return source.rowNumbers;
    },
    currencyOf: source.currencyOf,
    writtenCurrencies: source.writtenCurrencies,
    asWritten: (field) => source.asWritten(field),
    headers: source.headers,
    named: (name) => source.named(name),
    column,
    get issues() {
      return source.issues;
    },
    unclear: source.unclear,
    unfit: source.unfit,
    get stageOrder() {
      return orderOf();
    },
    get unrated() {
      return amounts?.unrated;
    },
    load(names) {
      const needed = names.filter((name) => !memory.has(name)).flatMap((name) => [...(DERIVED[name] ?? [name])]);
      const withStatus = names.some((name) => name in DERIVED) ? [...needed, ...DERIVED.status!] : needed;
      source.load(withStatus);
    },
  };
}
