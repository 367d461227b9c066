import { normalise } from '../lib/normalise';
import { type Cells, isBlank } from '../model/cell';
import { DEAL_FIELDS } from '../model/deal';
import type { Field } from '../model/field';
import { type Candidate, candidatesOf } from './header-words';
import { fits, sampleOf } from './value-fit';

/** What the columns of a range are, as far as headers and values tell. */
export interface Recognition {
  /** Index of the header row. */
  readonly headerRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** Column index by field. */
  readonly fields: ReadonlyMap<string, number>;
  /** Fields that two columns claim equally, with the headers of both: they are left out of `fields`. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
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

const FIELD_BY_ID = new Map<string, Field>(DEAL_FIELDS.map((field) => [field.id, field]));
const ROWS_LOOKED_AT = 20;

/** Finds the header row among the first rows and tells its columns; `null` when no row has two headers that we know. */
export function recogniseDeals(cells: Cells, choices: HeaderChoices = {}): Recognition | null {
  let best: { row: number; known: number } | null = null;
  for (let row = 0; row < Math.min(cells.length, ROWS_LOOKED_AT); row++) {
    const known = cells[row]!.filter((cell) => typeof cell === 'string' && meaningsOf(cell, choices).length > 0).length;
    if (known >= 2 && (!best || known > best.known)) best = { row, known };
  }
  return best && matchColumns(cells, best.row, choices);
}

interface Match extends Candidate {
  index: number;
  header: string;
  chosen: boolean;
}

function matchColumns(cells: Cells, headerRow: number, choices: HeaderChoices): Recognition {
  const headers = cells[headerRow]!.map((cell) => (isBlank(cell) ? '' : String(cell).trim()));
  const matches: Match[] = [];
  headers.forEach((header, index) => {
    const chosen = chosenField(header, choices);
    const sample = chosen === undefined ? sampleOf(cells, headerRow + 1, index) : [];
    const best =
      chosen === undefined ? bestCandidate(header, sample) : chosen === '' ? null : { field: chosen, rank: -1 };
    if (best) matches.push({ ...best, index, header, chosen: chosen !== undefined });
  });
  const fields = new Map<string, number>();
  const unclear = new Map<string, readonly string[]>();
  for (const [field, claims] of groupByField(matches)) {
    const rank = Math.min(...claims.map((claim) => claim.rank));
    const best = claims.filter((claim) => claim.rank === rank);
    if (best.length === 1) fields.set(field, best[0]!.index);
    else
      unclear.set(
        field,
        best.map((claim) => claim.header),
      );
  }
  const taken = new Map([...fields].map(([field, index]) => [index, field]));
  const columns = headers.map((header, index) => ({
    index,
    header,
    field: taken.get(index) ?? null,
    chosen: chosenField(header, choices) !== undefined,
  }));
  return { headerRow, columns: columns.filter(({ header }) => header !== ''), fields, unclear };
}

/** What a column without fitting values loses against one of an equally good name. */
const NO_VALUES = 0.5;

/**
 * The best meaning that the values allow; with none that they allow, the best by its name alone. Without values, a header
 * such as `Closed` is rather a date than a yes or no: a column of yes and no is hardly ever blank.
 */
function bestCandidate(header: string, sample: Cells[number]): Candidate | null {
  const candidates = [...candidatesOf(header)].sort((a, b) => a.rank - b.rank);
  const fitting = candidates.filter(({ field }) => fits(sample, kindOf(field)));
  if (sample.length > 0 && fitting[0]) return fitting[0];
  const byName = fitting.find(({ field }) => kindOf(field) !== 'flag') ?? candidates[0];
  return byName ? { field: byName.field, rank: byName.rank + NO_VALUES } : null;
}

function kindOf(field: string): Field['kind'] {
  return FIELD_BY_ID.get(field)!.kind;
}

function meaningsOf(header: string, choices: HeaderChoices): readonly Candidate[] {
  const chosen = chosenField(header, choices);
  return chosen ? [{ field: chosen, rank: -1 }] : candidatesOf(header);
}

function chosenField(header: string, choices: HeaderChoices): string | undefined {
  const field = choices[normalise(header)];
  return field === '' || FIELD_BY_ID.has(field ?? '?') ? field : undefined;
}

function groupByField(matches: readonly Match[]): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) groups.set(match.field, [...(groups.get(match.field) ?? []), match]);
  return groups;
}
