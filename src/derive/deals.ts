import type { Day } from '../lib/days';
import type { Column, DayColumn, TextColumn } from '../model/column';
import type { Table } from '../model/table';
import { chance } from './chance';
import { closedOn, expectedOn, firstContactOn } from './deal-days';
import { dealStatus } from './deal-status';
import { type StageRank, stageOrder } from './stage-order';

/** Columns that are worked out from those of a deals tab, with the columns that each looks at. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  status: ['statusText', 'isWon', 'isClosed', 'isOpen', 'stage'],
  closedOn: ['wonDate', 'lostDate', 'closed', 'closeDate'],
  expectedOn: ['expectedClose', 'closeDate'],
  firstContactOn: ['firstContact', 'created'],
  chance: ['probability', 'stage', 'wonDate', 'lostDate', 'closed', 'closeDate'],
  today: [],
};

interface Source extends Table {
  load(names: readonly string[]): void;
}

export interface DealsTable extends Table {
  /** Reads the columns that these need, in one pass. */
  load(names: readonly string[]): void;
  /** Place of each stage (by its code) in the sales process; `undefined` without a stage column. */
  readonly stageOrder: readonly number[] | undefined;
}

/** The deals with the columns that are derived, `today` (the as-of day on every row) among them. */
export function deriveDeals(source: Source, rankOf: StageRank, today: Day): DealsTable {
  const memory = new Map<string, Column | undefined>();
  let order: readonly number[] | undefined;
  const status = () => column('status') as TextColumn | undefined;

  const derive = (name: string): Column | undefined => {
    const known = status();
    switch (name) {
      case 'today':
        return { kind: 'day', values: new Int32Array(source.size).fill(today) };
      case 'firstContactOn':
        return firstContactOn(source);
      case 'closedOn':
        return known && closedOn(source, known);
      case 'expectedOn':
        return known && expectedOn(source, known);
      default:
        return known && chance(source, known, column('closedOn') as DayColumn | undefined, orderOf(), today);
    }
  };
  const orderOf = () => {
    order ??= stageOrder({ column }, rankOf);
    return order;
  };
  function column(name: string): Column | undefined {
    if (name === 'stage') return source.column('stage') ?? source.column('statusText');
    if (!(name in DERIVED)) return source.column(name);
    if (!memory.has(name)) memory.set(name, name === 'status' ? dealStatus(source, rankOf) : derive(name));
    return memory.get(name);
  }
  return {
    kind: 'deals',
    size: source.size,
    get rowNumbers() {
      return source.rowNumbers;
    },
    headers: source.headers,
    named: (name) => source.named(name),
    column,
    get issues() {
      return source.issues;
    },
    unclear: source.unclear,
    get stageOrder() {
      return orderOf();
    },
    load(names) {
      const needed = names.filter((name) => !memory.has(name)).flatMap((name) => [...(DERIVED[name] ?? [name])]);
      const withStatus = names.some((name) => name in DERIVED) ? [...needed, ...DERIVED.status!] : needed;
      source.load(withStatus);
    },
  };
}
