import { remembered } from '../lib/remembered';
import { type Column, type DayColumn, type FlagColumn, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { join } from './join';

/** What the first contact of a deal was taken from; their places are the codes of `firstContactBasis`. */
export const CONTACT_BASES = [
  '',
  'first contact date',
  'first activity',
  'created date of the lead',
  'created date of the deal',
] as const;

interface FirstContact {
  readonly days: DayColumn;
  readonly basis: TextColumn;
}

const known = new WeakMap<LoadedTable, FirstContact | null>();

/** The day of the first contact with each deal, and what it was taken from: the best that the tabs of the call have. */
export function firstContact(deals: LoadedTable, book: Book): FirstContact | undefined {
  return remembered(known, deals, () => find(deals, book)) ?? undefined;
}

function find(deals: LoadedTable, book: Book): FirstContact | null {
  const sources = [
    dayValues(deals, 'firstContact'),
    firstActivity(deals, book),
    leadCreated(deals, book),
    dayValues(deals, 'created'),
  ];
  const given = sources.filter((source) => source !== undefined);
  if (given.length === 0) return null;
  let found: ReturnType<typeof bestOf> | undefined;
  const best = () => {
    found ??= bestOf(sources, deals.size);
    return found;
  };
  return {
    get days(): DayColumn {
      return { kind: 'day', values: given.length === 1 ? given[0]! : best().values };
    },
    get basis(): TextColumn {
      return { kind: 'text', codes: best().codes, values: CONTACT_BASES };
    },
  };
}

/** The day that the best source tells of each deal, and the place of that source, counted from 1. */
function bestOf(sources: readonly (Int32Array | undefined)[], size: number) {
  const values = new Int32Array(size).fill(NO_DAY);
  const codes = new Int32Array(size);
  // The best source is written last.
  for (let source = sources.length - 1; source >= 0; source--) {
    const days = sources[source];
    if (!days) continue;
    for (let row = 0; row < values.length; row++) {
      const day = days[row]!;
      if (day === NO_DAY) continue;
      values[row] = day;
      codes[row] = source + 1;
    }
  }
  return { values, codes };
}

/** The day of the first activity done for each deal. */
function firstActivity(deals: LoadedTable, book: Book): Int32Array | undefined {
  const activities = book.table('activities');
  const ids = deals.column('id');
  const keys = activities?.column('dealId');
  const days = dayValues(activities, 'day');
  const found = ids && keys && days ? join(keys, ids, deals.size) : null;
  if (!found) return undefined;
  const done = (activities!.column('done') as FlagColumn).values;
  const first = new Int32Array(deals.size).fill(NO_DAY);
  found.rows.forEach((deal, row) => {
    const day = days![row]!;
    if (deal < 0 || day === NO_DAY || done[row] !== YES) return;
    if (first[deal] === NO_DAY || day < first[deal]!) first[deal] = day;
  });
  return first;
}

/** The day on which the lead of each deal was created: the lead that the deal names, or that names the deal. */
function leadCreated(deals: LoadedTable, book: Book): Int32Array | undefined {
  const leads = book.table('leads');
  const created = dayValues(leads, 'created');
  if (!leads || !created) return undefined;
  const rows = [
    joined(deals.column('leadId'), leads.column('id'), leads.size),
    joined(deals.column('id'), leads.column('dealId'), leads.size),
  ];
  if (rows.every((each) => each === undefined)) return undefined;
  const [named, naming] = rows;
  const days = new Int32Array(deals.size).fill(NO_DAY);
  for (let deal = 0; deal < days.length; deal++) {
    const own = named ? named[deal]! : -1;
    const lead = own >= 0 || !naming ? own : naming[deal]!;
    if (lead >= 0) days[deal] = created[lead]!;
  }
  return days;
}

function joined(keys: Column | undefined, others: Column | undefined, size: number): Int32Array | undefined {
  return keys && others ? join(keys, others, size)?.rows : undefined;
}
