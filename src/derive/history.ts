import { normalise } from '../lib/normalise';
import type { IdColumn, TextColumn } from '../model/column';
import type { Derivations, LoadedTable } from './derivation';

export const HISTORY_DERIVATIONS: Derivations = {
  toStage: {
    from: ['stage', 'property', 'value'],
    phrase: 'a Stage column, or a Property and a New value column',
    make: toStage,
  },
};

/** The stage into which each row leads; of a log of all changes those that are none of the stage lead nowhere. */
function toStage(table: LoadedTable): TextColumn | undefined {
  const stage = table.column('stage') as TextColumn | undefined;
  const property = table.column('property') as TextColumn | undefined;
  const value = table.column('value') as IdColumn | undefined;
  if (!property) return stage ?? (value && interned(value.values));
  const isStage = property.values.map((name) => (isStageName(name) ? 1 : 0));
  if (!isStage.includes(1)) return stage;
  const textAt = value
    ? (row: number) => value.values[row]!
    : stage && ((row: number) => stage.values[stage.codes[row]!]!);
  if (!textAt) return undefined;
  return interned(Array.from(property.codes, (code, row) => (isStage[code] ? textAt(row) : '')));
}

/** Texts as a column. */
export function interned(texts: readonly string[]): TextColumn {
  const values = [''];
  const places = new Map([['', 0]]);
  const codes = Int32Array.from(texts, (text) => {
    if (!places.has(text)) places.set(text, values.push(text) - 1);
    return places.get(text)!;
  });
  return { kind: 'text', codes, values };
}

/** What the stage is called among the properties of a deal, as `normalise` leaves the words. */
const STAGE_NAMES = new Set([
  'stage',
  'dealstage',
  'stagename',
  'pipeline stage',
  'steg',
  'fas',
  'fase',
  'trinn',
  'etap',
  'stadie',
  '阶段',
  '销售阶段',
  'مرحله',
  'مرحله فروش',
]);

function isStageName(name: string): boolean {
  const words = normalise(name);
  return STAGE_NAMES.has(words) || STAGE_NAMES.has(words.replace(/^(?:deal|opportunity|sales|property) /, ''));
}
