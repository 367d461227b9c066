import { businessHours } from '../lib/business-hours';
import { type FlagColumn, type MomentColumn, NO, type NumberColumn, YES } from '../model/column';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { join } from './join';

const HOUR = 36e5;
const DAY = 864e5;

/** When leads were first answered. */
interface Responses {
  /** Milliseconds since 1970; of those known by their day alone its beginning; `NaN` without a response. */
  readonly at: Float64Array;
  /** 1 where the day is all that is known. */
  readonly byDay: Uint8Array;
}

/** Columns of activities that tell the first response where leads have no such column. */
export const RESPONSE_ACTIVITY_FIELDS: readonly string[] = ['leadId', 'isOutbound', 'done', 'at'];

/**
 * Hours from the moment at which each lead came in to the first response, or the working ones among them. Where a
 * response is known by its day alone, whole days are counted. `NaN` without a response, and for one that came before the lead.
 */
export function responseHours(leads: LoadedTable, book: Book, which: 'all' | 'business'): NumberColumn | undefined {
  const created = (leads.column('createdAt') as MomentColumn | undefined)?.values;
  const responses = created && responsesOf(leads, book, created);
  if (!responses) return undefined;
  const { zone } = book;
  const clock = (ms: number) => ms + zone.offsetAt(ms);
  const values = new Float64Array(leads.size).fill(NaN);
  for (let row = 0; row < values.length; row++) {
    const [start, end] = [created[row]!, responses.at[row]!];
    if (Number.isNaN(start) || Number.isNaN(end)) continue;
    const from = responses.byDay[row] === YES ? startOfDay(clock(start)) : clock(start);
    const to = responses.byDay[row] === YES ? startOfDay(clock(end)) : clock(end);
    if (to < from) continue;
    if (which === 'business') values[row] = businessHours(from, to);
    else values[row] = (responses.byDay[row] === YES ? to - from : end - start) / HOUR;
  }
  return { kind: 'number', values };
}

/** Whether each lead had a response. `undefined` when nothing tells. */
export function wasAnswered(leads: LoadedTable, book: Book): FlagColumn | undefined {
  const created = (leads.column('createdAt') as MomentColumn | undefined)?.values;
  const responses = responsesOf(leads, book, created ?? new Float64Array(leads.size).fill(NaN));
  return responses && { kind: 'flag', values: Uint8Array.from(responses.at, (ms) => (Number.isNaN(ms) ? NO : YES)) };
}

function responsesOf(leads: LoadedTable, book: Book, created: Float64Array): Responses | undefined {
  const at = (leads.column('firstResponse') as MomentColumn | undefined)?.values ?? firstOutbound(leads, book, created);
  const { zone } = book;
  // Dates without a time are read as midnight, at which nobody answers.
  const isMidnight = (ms: number) => !Number.isNaN(ms) && (ms + zone.offsetAt(ms)) % DAY === 0;
  return at && { at, byDay: Uint8Array.from(at, (ms) => (isMidnight(ms) ? YES : NO)) };
}

/** The moment of the first activity towards each lead that was done since the day on which it came in. */
function firstOutbound(leads: LoadedTable, book: Book, created: Float64Array): Float64Array | undefined {
  const activities = book.table('activities');
  activities?.load(RESPONSE_ACTIVITY_FIELDS);
  const [ids, leadIds] = [leads.column('id'), activities?.column('leadId')];
  const links = ids && leadIds && join(leadIds, ids, leads.size);
  const moments = (activities?.column('at') as MomentColumn | undefined)?.values;
  if (!links || !moments) return undefined;
  const direction = (activities!.column('isOutbound') as FlagColumn | undefined)?.values;
  const done = (activities!.column('done') as FlagColumn | undefined)?.values;
  const { zone } = book;
  const at = new Float64Array(leads.size).fill(NaN);
  links.rows.forEach((lead, row) => {
    const moment = moments[row]!;
    if (lead < 0 || Number.isNaN(moment) || direction?.[row] === NO || done?.[row] === NO) return;
    const isBefore = !Number.isNaN(created[lead]!) && zone(moment) < zone(created[lead]!);
    if (!isBefore && !(moment >= at[lead]!)) at[lead] = moment;
  });
  return at;
}

function startOfDay(clock: number): number {
  return Math.floor(clock / DAY) * DAY;
}
