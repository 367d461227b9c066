import { type FlagColumn, NO, NOT_SAID, type NumberColumn, type TextColumn, YES } from '../model/column';
import { typeMeanings } from './activity-type';
import { activityClasses } from './activity-words';
import type { Book } from './book';
import type { LoadedTable } from './derivation';

/** Kinds that are held with a customer. */
const HELD_KINDS = ['meeting', 'demo', 'presentation', 'visit'];

const FAILED = ['noAnswer', 'noShow', 'cancelled', 'planned'];

/** Whether a meeting, demo, presentation or visit took place: done, and no outcome that takes it back. */
export function wasHeld(table: LoadedTable, book: Book): FlagColumn | undefined {
  const kind = table.column('kind') as TextColumn | undefined;
  if (!kind) return undefined;
  const done = (table.column('done') as FlagColumn).values;
  const isMeeting = kind.values.map((each) => HELD_KINDS.includes(each));
  const outcome = outcomesOf(table, book);
  const values = Uint8Array.from(kind.codes, (code, row) => {
    if (!isMeeting[code]) return NO;
    const told = outcome?.classes[outcome.codes[row]!] ?? null;
    return told !== null && FAILED.includes(told) ? NO : done[row]!;
  });
  return { kind: 'flag', values };
}

/**
 * Whether a call reached somebody: by its outcome, else by its type (`Missed call`) or its duration. In a log without any
 * outcome every call done did; where types tell it, one from the customer too. Other kinds are no calls: not connected.
 */
export function wasConnected(table: LoadedTable, book: Book): FlagColumn | undefined {
  const kind = table.column('kind') as TextColumn | undefined;
  if (!kind) return undefined;
  const done = (table.column('done') as FlagColumn).values;
  const minutes = (table.column('minutes') as NumberColumn | undefined)?.values;
  const outcome = outcomesOf(table, book);
  const call = kind.values.indexOf('call');
  const types = answersInTypes(table, book);
  const outbound = (table.column('isOutbound') as FlagColumn | undefined)?.values;
  const values = Uint8Array.from(kind.codes, (code, row) => {
    if (code !== call || done[row] !== YES) return NO;
    const typed = types.told(row);
    if (!outcome && !types.some) return YES;
    const told = outcome?.classes[outcome.codes[row]!] ?? typed;
    if (!outcome && told === null && outbound?.[row] === NO) return YES;
    // A voicemail is a kind of call in the words of many, and reaches nobody.
    if (told === 'call' || (told !== null && FAILED.includes(told))) return NO;
    return told !== null || (minutes?.[row] ?? 0) > 0 ? YES : NOT_SAID;
  });
  return { kind: 'flag', values };
}

/** What the types of calls say of whether they were answered, and whether any does. */
function answersInTypes(table: LoadedTable, book: Book) {
  const column = table.column('type') as TextColumn | undefined;
  const told = column ? typeMeanings(column, book).map((each) => (each.kind === 'call' ? each.told : null)) : [];
  return {
    told: (row: number) => (column ? told[column.codes[row]!]! : null),
    some: told.some((each) => each === 'connected' || each === 'noAnswer'),
  };
}

/** Kinds of meetings at which one talks; a demo or a presentation is another step. */
const TALKS = ['meeting', 'visit'];

/** Whether somebody was talked to: in a call that reached them, or at a meeting or visit that was held. */
export function wasConversation(table: LoadedTable): FlagColumn | undefined {
  const kind = table.column('kind') as TextColumn | undefined;
  if (!kind) return undefined;
  const held = (table.column('isHeld') as FlagColumn).values;
  const connected = (table.column('isConnected') as FlagColumn).values;
  const isTalk = kind.values.map((each) => TALKS.includes(each));
  return { kind: 'flag', values: Uint8Array.from(kind.codes, (code, row) => (isTalk[code] ? held : connected)[row]!) };
}

/** Whether the customer wrote or called: inbound, or an e-mail of ours whose outcome says that it was answered. */
export function wasReply(table: LoadedTable, book: Book): FlagColumn | undefined {
  const outbound = (table.column('isOutbound') as FlagColumn | undefined)?.values;
  const outcome = outcomesOf(table, book);
  if (!outbound && !outcome) return undefined;
  const kind = table.column('kind') as TextColumn | undefined;
  const email = kind?.values.indexOf('email');
  const done = (table.column('done') as FlagColumn).values;
  const isAnswered = (row: number) =>
    kind !== undefined && kind.codes[row] === email && outcome?.classes[outcome.codes[row]!] === 'connected';
  const values = Uint8Array.from(done, (isDone, row) => {
    if (isDone !== YES) return NO;
    return outbound?.[row] === NO || isAnswered(row) ? YES : NO;
  });
  return { kind: 'flag', values };
}

/** What the outcomes mean, by their codes; `null` where the log has none. */
function outcomesOf(table: LoadedTable, book: Book) {
  const column = table.column('outcome') as TextColumn | undefined;
  if (!column?.codes.some((code) => code !== 0)) return null;
  return { codes: column.codes, classes: activityClasses(column, book) };
}
