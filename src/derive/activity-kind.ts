import { type Column, type FlagColumn, type IdColumn, NO, NOT_SAID, type TextColumn, YES } from '../model/column';
import { WRITTEN_OUTBOUND } from './activity-rows';
import { ACTIVITY_KINDS, typeMeanings } from './activity-type';
import { activityClass, saysColdCall } from './activity-words';
import type { Book } from './book';
import type { LoadedTable } from './derivation';
import { join } from './join';

const isKind = (name: string | null): boolean => (ACTIVITY_KINDS as readonly (string | null)[]).includes(name);

/** The kind of each activity, by its type, else by its subject. `undefined` when the tab has neither. */
export function activityKind(table: LoadedTable, book: Book): TextColumn | undefined {
  const type = table.column('type') as TextColumn | undefined;
  const subject = needsSubject(type) ? (table.column('subject') as IdColumn | undefined) : undefined;
  if (!type && !subject) return undefined;
  const values: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  const codeOf = (kind: string) => {
    const known = places.get(kind);
    if (known !== undefined) return known;
    places.set(kind, values.length);
    return values.push(kind) - 1;
  };
  const byType = type && typeMeanings(type, book).map(({ kind }, code) => codeOf(kind ?? type.values[code]!));
  const codes = new Int32Array(table.size);
  for (let row = 0; row < codes.length; row++) {
    const typed = type ? byType![type.codes[row]!]! : 0;
    const found = typed === 0 && subject ? activityClass(subject.values[row]!, book) : null;
    codes[row] = isKind(found) ? codeOf(found!) : typed;
  }
  return { kind: 'text', codes, values };
}

/** The kind of each activity as it is shown: `Call`. */
export function kindName(table: LoadedTable): TextColumn | undefined {
  const kind = table.column('kind') as TextColumn | undefined;
  return kind && { ...kind, values: kind.values.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)) };
}

/** Whether each activity is of a kind. `undefined` where none is: then nobody knows whether such are kept. */
export function isOfKind(table: LoadedTable, kind: (typeof ACTIVITY_KINDS)[number]): FlagColumn | undefined {
  const column = table.column('kind') as TextColumn | undefined;
  const code = column?.values.indexOf(kind);
  if (!column || (code === -1 && table.size > 0)) return undefined;
  return { kind: 'flag', values: Uint8Array.from(column.codes, (each) => (each === code ? YES : NO)) };
}

function needsSubject(type: TextColumn | undefined): boolean {
  return !type || type.codes.includes(0);
}

/** Whether it went from us to them: by its direction, its Outbound column, or a word of its type (`Incoming email`). */
export function activityOutbound(table: LoadedTable, book: Book): FlagColumn | undefined {
  const direction = directions(table.column('direction') as TextColumn | undefined, (text) =>
    activityClass(text, book),
  );
  const type = directions(table.column('type') as TextColumn | undefined, (text) => directionInWords(text, book));
  const flags = (table.column(WRITTEN_OUTBOUND) as FlagColumn | undefined)?.values;
  if (!direction && !flags && !type?.some) return undefined;
  const values = new Uint8Array(table.size).fill(NOT_SAID);
  for (let row = 0; row < values.length; row++) {
    const told = direction?.of(row) ?? NOT_SAID;
    const flagged = told === NOT_SAID && flags ? flags[row]! : told;
    values[row] = flagged === NOT_SAID && type ? type.of(row) : flagged;
  }
  return { kind: 'flag', values };
}

function directions(column: TextColumn | undefined, classOf: (text: string) => string | null) {
  if (!column) return null;
  const told = column.values.map((text) => {
    const found = text === '' ? null : classOf(text);
    return found === 'outbound' ? YES : found === 'inbound' ? NO : NOT_SAID;
  });
  return { of: (row: number) => told[column.codes[row]!]!, some: told.some((each) => each !== NOT_SAID) };
}

/** Short words such as `in` and `out` stand in too many names of meetings. */
const SHORTEST_DIRECTION = 4;

function directionInWords(text: string, book: Book): string | null {
  const words = text.split(/[\s_/-]+/).filter((word) => word.length >= SHORTEST_DIRECTION);
  const found = words.map((word) => book.classOf('activities', word));
  return found.find((each) => each === 'outbound' || each === 'inbound') ?? (saysColdCall(text) ? 'outbound' : null);
}

/**
 * Whether each activity is a cold call: by its type or subject. In a log that never says so, an outbound call is cold
 * when it belongs to no deal, and to no lead but one that came of cold calls.
 */
export function coldCall(table: LoadedTable, book: Book): FlagColumn | undefined {
  const kind = table.column('kind') as TextColumn | undefined;
  if (!kind) return undefined;
  const named = namedCold(table);
  const call = kind.values.indexOf('call');
  if (named.includes(YES)) return { kind: 'flag', values: named };
  const outbound = (table.column('isOutbound') as FlagColumn | undefined)?.values;
  const deal = filled(table.column('dealId'));
  const warm = warmLead(table, book);
  for (let row = 0; row < named.length; row++) {
    const isOutbound = outbound?.[row] === YES;
    named[row] = isOutbound && kind.codes[row] === call && !deal(row) && !warm(row) ? YES : NO;
  }
  return { kind: 'flag', values: named };
}

function namedCold(table: LoadedTable): Uint8Array {
  const type = table.column('type') as TextColumn | undefined;
  const subject = table.column('subject') as IdColumn | undefined;
  const cold = type?.values.map(saysColdCall);
  return Uint8Array.from({ length: table.size }, (_, row) => {
    if (type && cold![type.codes[row]!]) return YES;
    return subject && saysColdCall(subject.values[row]!) ? YES : NO;
  });
}

function filled(column: Column | undefined): (row: number) => boolean {
  if (column?.kind === 'id') return (row) => column.values[row] !== '';
  return () => false;
}

/** Tells of each activity whether it belongs to a lead that did not come of cold calls. */
function warmLead(table: LoadedTable, book: Book): (row: number) => boolean {
  const ids = table.column('leadId');
  const hasLead = filled(ids);
  const leads = book.table('leads');
  const known = leads?.column('id');
  const source = leads?.column('source') as TextColumn | undefined;
  const found = ids && known && source ? join(ids, known, leads!.size) : null;
  if (!found) return hasLead;
  const cold = source!.values.map(saysColdCall);
  return (row) => hasLead(row) && !(found.rows[row]! >= 0 && cold[source!.codes[found.rows[row]!]!]);
}
