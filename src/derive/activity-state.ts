import { type FlagColumn, NO, NO_DAY, NOT_SAID, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { typeMeanings } from './activity-type';
import { activityClasses } from './activity-words';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** What became of an activity; their places are the codes of the `state` column. A no-show did not take place. */
export const STATES = ['', 'done', 'booked', 'cancelled'] as const;
const UNKNOWN = 0;
const DONE = 1;
const BOOKED = 2;
const CANCELLED = 3;

/**
 * What became of each activity: by its status, else by its Done column, else by its outcome, else by its type. Where nothing tells it, an
 * activity of a day to come is booked and any other done: a log of what was done needs no status. A status that says
 * nothing we know counts for neither, unless the log has no status at all that we know.
 */
export function activityState(table: LoadedTable, book: Book): TextColumn {
  const status = statesOf(table, 'status', book);
  const outcome = stateAt(statesOf(table, 'outcome', book));
  const typed = stateAt(statesOfTypes(table, book));
  const flags = (table.column('isDone') as FlagColumn | undefined)?.values;
  const days = dayValues(table, 'day');
  const isKnown = status?.states.some((state) => state !== UNKNOWN) ?? false;
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    const code = isKnown ? status!.codes[row]! : 0;
    const told = outcome(row);
    if (code !== 0) codes[row] = status!.states[code]!;
    else if (flags) codes[row] = flags[row] === YES ? DONE : told === CANCELLED ? CANCELLED : BOOKED;
    else if (told !== UNKNOWN) codes[row] = told;
    else if (typed(row) !== UNKNOWN) codes[row] = typed(row);
    else codes[row] = days && days[row] !== NO_DAY && days[row]! > book.today ? BOOKED : DONE;
  }
  return { kind: 'text', codes, values: STATES };
}

function stateAt(column: ReturnType<typeof statesOf>): (row: number) => number {
  return column ? (row) => column.states[column.codes[row]!]! : () => UNKNOWN;
}

function statesOf(table: LoadedTable, field: string, book: Book) {
  const column = table.column(field) as TextColumn | undefined;
  if (!column) return null;
  return { codes: column.codes, states: activityClasses(column, book).map(stateOf) };
}

function statesOfTypes(table: LoadedTable, book: Book) {
  const column = table.column('type') as TextColumn | undefined;
  if (!column) return null;
  return { codes: column.codes, states: typeMeanings(column, book).map(({ told }) => stateOf(told)) };
}

/** Any other word of ours (connected, no answer, sent) tells of something that was done. */
function stateOf(activityClass: string | null): number {
  if (activityClass === null) return UNKNOWN;
  if (activityClass === 'planned') return BOOKED;
  return activityClass === 'cancelled' || activityClass === 'noShow' ? CANCELLED : DONE;
}

/** Whether each activity is in a state. Where its status says nothing we know, that is not said. */
export function inState(table: LoadedTable, state: (typeof STATES)[number]): FlagColumn {
  const { codes } = table.column('state') as TextColumn;
  const wanted = STATES.indexOf(state);
  const values = Uint8Array.from(codes, (code) => (code === UNKNOWN ? NOT_SAID : code === wanted ? YES : NO));
  return { kind: 'flag', values };
}
