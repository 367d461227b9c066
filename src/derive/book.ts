import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';
import { ROLLED_UP_FROM } from '../model/rolled-up';
import type { Rollup, TabKind, TableName } from '../model/tab';
import type { MoneySetting } from './amounts';
import { type DealsTable, deriveDeals } from './deals';
import { type KnownDerivations, type LoadedTable, withDerivations } from './derivation';
import type { StageRank } from './stage-order';

/** What the word in a cell means: of leads, activities or other columns, as the words of the languages class it. */
export type ValueClass = (list: 'leads' | 'activities' | 'values', text: string) => string | null;

/** What derivations need to know beyond their tab. */
export interface BookSetting {
  /** The as-of day; asked for only where it matters. */
  readonly today: Day;
  readonly zone: Zone;
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
  /** Hours within which a new lead is to be answered. */
  readonly responseHours: number;
  readonly derivations: KnownDerivations;
  readonly money: MoneySetting;
  readonly classOf: ValueClass;
  readonly rankOf: StageRank;
}

/** The tabs of a call, each with its derived columns, and what is rolled up from them. */
export interface Book extends BookSetting {
  /** The kinds of tabs that were given. */
  readonly given: readonly TabKind[];
  /** `undefined` when the call was not given what it is made of. */
  table(name: TableName): LoadedTable | undefined;
  readonly deals: DealsTable | undefined;
}

export type Sources = Readonly<Partial<Record<TabKind, LoadedTable>>>;

export function makeBook(sources: Sources, setting: BookSetting): Book {
  const made = new Map<TableName, LoadedTable | undefined>();
  const make = (name: TableName): LoadedTable | undefined => {
    const { tabs, rollups } = setting.derivations;
    if (name in ROLLED_UP_FROM) return rollups[name as Rollup]?.make(book);
    const source = sources[name as TabKind];
    if (!source) return undefined;
    const kind = name as TabKind;
    const known = tabs[kind];
    const rows = known?.rows?.(source, book) ?? source;
    const base = kind === 'deals' ? deriveDeals(source, setting.rankOf, setting, setting.money) : rows;
    return known ? withDerivations(base, known.columns, book) : base;
  };
  const table = (name: TableName) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name);
  };
  const book: Book = Object.create(setting, {
    given: { value: Object.keys(sources) },
    table: { value: table },
    deals: { get: () => table('deals') },
  });
  return book;
}
