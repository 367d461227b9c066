import { normalise } from '../lib/normalise';
import type { Zone } from '../lib/zone';
import { type Cells, isBlank } from '../model/cell';
import type { Column } from '../model/column';
import { DEAL_FIELDS } from '../model/deal';
import type { Field } from '../model/field';
import type { Issue } from '../model/issue';
import type { Table } from '../model/table';
import { classifyStage } from './classify-stage';
import { candidatesOf } from './header-words';
import { lastOfEachId } from './last-of-each-id';
import { readColumns, type Wanted } from './read-columns';
import { readRows } from './read-rows';
import { type HeaderChoices, type RecognisedColumn, type Recognition, recogniseDeals } from './recognise';

export interface ReadContext {
  readonly zone: Zone;
  readonly choices: HeaderChoices;
}

/** A table that can be told which columns are needed, so that they are read in one pass. */
export interface SourceTable extends Table {
  load(names: readonly string[]): void;
  readonly recognition: Recognition;
}

const FIELDS = new Map<string, Field>(DEAL_FIELDS.map((field) => [field.id, field]));

/** The deals of a range with a header row, or of one column of stages; `null` when the range holds neither. */
export function openDeals(cells: Cells, context: ReadContext): SourceTable | null {
  const recognition = recogniseDeals(cells, context.choices) ?? recogniseStageColumn(cells);
  return recognition && openTable(cells, recognition, context);
}

/** A single column in which stages or statuses stand, with or without its header. */
function recogniseStageColumn(cells: Cells): Recognition | null {
  if (cells.length === 0 || cells.some((row) => row.length !== 1)) return null;
  const filled = cells.findIndex((row) => !isBlank(row[0]));
  if (filled < 0) return null;
  const header = String(cells[filled]![0]);
  const isHeader = candidatesOf(header).some(({ field }) => field === 'stage' || field === 'statusText');
  const first = isHeader ? filled + 1 : 0;
  const outcomes = cells.slice(first).some((row) => typeof row[0] === 'string' && classifyStage(row[0]).known);
  if (!outcomes && !isHeader) return null;
  return {
    headerRow: isHeader ? filled : -1,
    columns: [{ index: 0, header: isHeader ? header : 'Stage', field: 'stage', chosen: false }],
    fields: new Map([['stage', 0]]),
    unclear: new Map(),
  };
}

/** The key and the header of a column. What a field would read otherwise than it looks, a person gets as it stands. */
function nameOf({ field, index, header }: RecognisedColumn): { key: string; label: string } {
  const looksOtherwise = field !== null && (FIELDS.get(field)!.kind === 'flag' || FIELDS.get(field)!.as === 'share');
  return { key: field === null || looksOtherwise ? `#${index}` : field, label: header };
}

function asItStands({ field, index, header }: RecognisedColumn): Wanted {
  const isNumber = field !== null && FIELDS.get(field)!.kind === 'number';
  return { index, header, kind: isNumber ? 'number' : 'text' };
}

function openTable(cells: Cells, recognition: Recognition, { zone }: ReadContext): SourceTable {
  const { headerRow, fields, columns } = recognition;
  const filled = readRows(cells, headerRow, headerRow + 1, fields.get('id'));
  const { headersAgain } = filled;
  const issues: Issue[] = [];
  if (headersAgain.length > 0) issues.push({ kind: 'headerAgain', rows: headersAgain });
  const rows = lastOfEachId(cells, filled, fields, zone, issues);
  const loaded = new Map<string, Column>();
  let rowNumbers: Int32Array | undefined;

  const wantedFor = (name: string): Wanted | null => {
    if (name.startsWith('#')) return asItStands(columns.find(({ index }) => index === Number(name.slice(1)))!);
    const index = fields.get(name);
    if (index === undefined) return null;
    const header = columns.find((column) => column.index === index)!.header;
    const field = FIELDS.get(name);
    return { index, header, kind: field?.kind ?? 'text', as: field?.as };
  };

  const load = (names: readonly string[]) => {
    const missing = [...new Set(names)].filter((name) => !loaded.has(name));
    const wanted = missing.map((name) => ({ name, column: wantedFor(name) })).filter(({ column }) => column !== null);
    if (wanted.length === 0) return;
    const result = readColumns(
      cells,
      rows,
      wanted.map(({ column }) => column!),
      zone,
    );
    wanted.forEach(({ name }, i) => {
      loaded.set(name, result.columns[i]!);
    });
    issues.push(...result.issues);
  };

  return {
    kind: 'deals',
    size: rows.length,
    get rowNumbers() {
      rowNumbers ??= rows.map((row) => row + 1);
      return rowNumbers;
    },
    recognition,
    headers: columns.map(({ header }) => header),
    issues,
    unclear: recognition.unclear,
    load,
    column(name) {
      load([name]);
      return loaded.get(name);
    },
    named(name) {
      const words = normalise(name);
      const byHeader = columns.find(({ header }) => normalise(header) === words);
      if (byHeader) return nameOf(byHeader);
      const meant = candidatesOf(name).find(({ field }) => fields.has(field));
      const byLabel =
        meant?.field ?? DEAL_FIELDS.find(({ label, id }) => normalise(label) === words || id === name)?.id;
      if (!byLabel || !fields.has(byLabel)) return undefined;
      return nameOf(columns.find(({ field }) => field === byLabel)!);
    },
  };
}
