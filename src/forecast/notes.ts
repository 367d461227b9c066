import { type Day, isoOf } from '../lib/days';
import { NO_DAY } from '../model/column';
import { staleSince } from '../model/stale-since';
import type { DealHistories } from './deal-histories';
import type { Standing } from './standing';

/** What a reader should know of a forecast, with the numbers of its sentence. */
export type Note =
  | { readonly kind: 'rough'; readonly closings: number; readonly periods: number }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'too far to check'; readonly days: number }
  | { readonly kind: 'closed later' | 'open without created'; readonly deals: number }
  | { readonly kind: 'stale'; readonly last: Day; readonly days: number }
  | { readonly kind: 'without ages'; readonly reason: string }
  | { readonly kind: 'no losses' };

/** A note in words. */
export interface NoteInWords {
  readonly kind: Note['kind'];
  /** Without a full stop. */
  readonly sentence: string;
}

export function inWords(note: Note): NoteInWords {
  return { kind: note.kind, sentence: sentenceOf(note) };
}

function sentenceOf(note: Note): string {
  switch (note.kind) {
    case 'rough':
      return `Rough estimate: ${counted(note.closings, 'closed deal')}, ${counted(note.periods, 'past period')}`;
    case 'unchecked':
      return 'Could not be checked against your own past yet';
    case 'too far to check':
      return `Could not be checked against your own past: it does not reach back far enough for a forecast made ${counted(note.days, 'day')} before its period`;
    case 'closed later':
      return note.deals === 1
        ? '1 deal closed on the as-of day or later counts as open'
        : `${note.deals} deals closed on the as-of day or later count as open`;
    case 'open without created':
      return note.deals === 1
        ? '1 open deal without a created date is not counted by itself'
        : `${note.deals} open deals without a created date are not counted one by one`;
    case 'stale':
      return `The data end on ${isoOf(note.last)}`;
    case 'without ages':
      return `Based on the pace of your wins: ${note.reason}`;
    case 'no losses':
      return 'No lost deals found: open deals may be overvalued';
  }
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** What the deals themselves give reason to say. */
export function notesOnDeals(deals: DealHistories, standing: Standing): Note[] {
  const { day, undatedOpen } = standing;
  const last = dataEnd(standing);
  let [later, lost] = [0, 0];
  for (let i = 0; i < deals.size; i++) if (deals.closed[i] !== NO_DAY && deals.closed[i]! >= day) later++;
  for (let i = 0; i < standing.size; i++) if (standing.closed[i] !== NO_DAY && standing.won[i] === 0) lost++;
  const notes: Note[] = [];
  if (later > 0) notes.push({ kind: 'closed later', deals: later });
  if (undatedOpen > 0) notes.push({ kind: 'open without created', deals: undatedOpen });
  if (last !== null) notes.push({ kind: 'stale', last, days: day - last });
  if (lost === 0) notes.push({ kind: 'no losses' });
  return notes;
}

/** The last day on which something is known to have happened, where that is long ago; `null` where it is not. */
function dataEnd({ day, size, created, closed }: Standing): Day | null {
  let last = NO_DAY;
  for (let i = 0; i < size; i++) last = Math.max(last, created[i]!, closed[i]!);
  return staleSince(last, day);
}
