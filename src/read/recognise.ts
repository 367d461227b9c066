import { normalise } from '../lib/normalise';
import { own } from '../lib/own';
import type { Cells } from '../model/cell';
import type { Field } from '../model/field';
import type { TabKind } from '../model/tab';
import type { UnfitColumn } from '../model/table';
import { DEAL_FIELDS } from '../model/tabs/deals';
import { tabFields } from '../model/tabs/tab-fields';
import { stageClassifier } from './classify-stage';
import { type HeaderRow, headerRowOf } from './header-row';
import { headerText } from './header-text';
import { candidatesOf } from './header-words';
import { fits, sampleOf } from './value-fit';
import type { Candidate } from './words/word-lists';
import { LANGUAGES, type Language } from './words/words';

/** What the columns of a range are, as far as headers and values tell. */
export interface Recognition {
  readonly kind: TabKind;
  /** The languages that the headers are in, the likelier first. */
  readonly languages: readonly Language[];
  /** Index of the header row. */
  readonly headerRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** Column index by field. */
  readonly fields: ReadonlyMap<string, number>;
  /** Fields that two columns claim equally, with the headers of both: they are left out of `fields`. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
  /** Fields that a header would name, were the cells below it numbers or dates. */
  readonly unfit: ReadonlyMap<string, UnfitColumn>;
}

export interface RecognisedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
  /** Whether the team chose it. */
  readonly chosen: boolean;
}

/** The team's own mapping: a normalised header to a field's id, or to `''` for "not used". */
export type HeaderChoices = Readonly<Record<string, string>>;

/** Finds the header row among the first rows and tells its columns; `null` when no row has two headers that we know. */
export function recognise(cells: Cells, kind: TabKind, choices: HeaderChoices = {}): Recognition | null {
  const fields = fieldsOf(kind);
  const found = headerRowOf(cells, kind, (header) => Boolean(chosenField(header, choices, fields)));
  return found && matchColumns(cells, found, kind, choices);
}

interface Match {
  field: string;
  rank: number;
  index: number;
  header: string;
}

function matchColumns(cells: Cells, { row, languages }: HeaderRow, kind: TabKind, choices: HeaderChoices): Recognition {
  const known = fieldsOf(kind);
  const headers = cells[row]!.map(headerText);
  const chosen = headers.map((header) => chosenField(header, choices, known));
  const matches: Match[] = [];
  const unfit = new Map<string, UnfitColumn>();
  headers.forEach((header, index) => {
    if (chosen[index] !== undefined) {
      if (chosen[index] !== '') matches.push({ field: chosen[index], rank: -1, index, header });
      return;
    }
    const candidates = candidatesOf(header, kind, languages).filter(({ field }) => known.has(field));
    if (candidates.length === 0) return;
    const sample = sampleOf(cells, row + 1, index);
    const best = bestCandidate(candidates, sample, known);
    if (best) matches.push({ field: best.field, rank: best.rank, index, header });
    else for (const field of unfitFields(candidates, sample, known)) unfit.set(field, { header, cell: sample[0]! });
  });
  const fields = new Map<string, number>();
  const unclear = new Map<string, readonly string[]>();
  for (const [field, claims] of groupByField(matches)) {
    const rank = Math.min(...claims.map((claim) => claim.rank));
    const best = claims.filter((claim) => claim.rank === rank);
    if (best.length === 1) fields.set(field, best[0]!.index);
    else {
      const names = best.map((claim) => claim.header);
      unclear.set(field, names);
    }
  }
  const taken = new Map([...fields].map(([field, index]) => [index, field]));
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: taken.get(index) ?? null,
    chosen: chosen[index] !== undefined,
  }));
  return {
    kind,
    languages,
    headerRow: row,
    columns: columns.filter(({ header }) => header !== ''),
    fields,
    unclear,
    unfit,
  };
}

/** What a column without fitting values loses against one that has them. */
const NO_VALUES = 3.5;

/**
 * The best meaning that the values allow; with none that they allow, the best by its name alone, unless its name is too
 * weak for that. Without values, a header such as `Closed` is rather a date than a yes or no: a column of yes and no is
 * hardly ever blank.
 */
function bestCandidate(
  candidates: readonly Candidate[],
  sample: Cells[number],
  known: ReadonlyMap<string, Field>,
): Pick<Match, 'field' | 'rank'> | null {
  const kindOf = (field: string) => known.get(field)!.kind;
  const byRank = [...candidates].sort((a, b) => a.rank - b.rank);
  const fitting = byRank.filter(
    ({ field, needsValues }) => fits(sample, kindOf(field)) && (!needsValues || speaksFor(field, sample)),
  );
  if (sample.length > 0 && fitting[0]) return fitting[0];
  const strong = byRank.filter(({ needsValues }) => !needsValues);
  const byName = fitting.find(({ field, needsValues }) => !needsValues && kindOf(field) !== 'flag') ?? strong[0];
  return byName ? { field: byName.field, rank: byName.rank + NO_VALUES } : null;
}

/** What a column would be by its name alone, were its cells numbers or dates. */
function unfitFields(
  candidates: readonly Candidate[],
  sample: Cells[number],
  known: ReadonlyMap<string, Field>,
): string[] {
  if (sample.length === 0) return [];
  return candidates.flatMap(({ field }) => {
    const kind = known.get(field)!.kind;
    return (kind === 'number' || kind === 'day') && !fits(sample, kind) ? [field] : [];
  });
}

/** What the values under a weak name must show beyond their kind: stages are known by their words, and no id is like another. */
function speaksFor(field: string, sample: Cells[number]): boolean {
  if (field === 'id') return new Set(sample.map(String)).size === sample.length;
  if (field !== 'stage' && field !== 'statusText') return true;
  const classify = stageClassifier(LANGUAGES);
  return sample.some((cell) => typeof cell === 'string' && classify(cell).known);
}

const fieldsByKind = new Map<TabKind, ReadonlyMap<string, Field>>();

export function fieldsOf(kind: TabKind): ReadonlyMap<string, Field> {
  let fields = fieldsByKind.get(kind);
  if (!fields) {
    // Most cells read deals alone: the other tabs are text until they are needed, see `build.mjs`.
    const all: readonly Field[] = kind === 'deals' ? DEAL_FIELDS : tabFields(kind);
    fields = new Map(all.map((field) => [field.id, field]));
    fieldsByKind.set(kind, fields);
  }
  return fields;
}

function chosenField(header: string, choices: HeaderChoices, known: ReadonlyMap<string, Field>): string | undefined {
  const field = own(choices, normalise(header));
  return field === '' || known.has(field ?? '?') ? field : undefined;
}

function groupByField(matches: readonly Match[]): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) groups.set(match.field, [...(groups.get(match.field) ?? []), match]);
  return groups;
}
