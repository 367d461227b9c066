import { normalise } from '../lib/normalise';
import { own } from '../lib/own';
import type { Zone } from '../lib/zone';
import { type Cells, isBlank } from '../model/cell';
import type { Column, TextColumn } from '../model/column';
import type { Field } from '../model/field';
import type { Issue } from '../model/issue';
import type { TabKind } from '../model/tab';
import type { Table } from '../model/table';
import { type ClassifyStage, type StageChoices, type StagePlaces, stageClassifier } from './classify-stage';
import { dealRows } from './deal-rows';
import { headerText } from './header-text';
import { candidatesOf, currencyOf, scaleOf } from './header-words';
import { type IdOf, idText, lastOfEachId } from './last-of-each-id';
import { type ReadResult, readColumns, readScanned, type Wanted } from './read-columns';
import { type DataRows, scanRows } from './read-rows';
import { fieldsOf, type HeaderChoices, type RecognisedColumn, type Recognition, recognise } from './recognise';
import { rowIdOf } from './tab-kinds';
import { fits, sampleOf } from './value-fit';
import { LANGUAGES } from './words/words';

export interface ReadContext {
  readonly zone: Zone;
  /** The team's own mapping of headers. */
  readonly choices: HeaderChoices;
  /** The team's own classes of stages. */
  readonly stages?: StageChoices;
  readonly stagePlaces?: StagePlaces;
}

/** A table that can be told which columns are needed, so that they are read in one pass. */
export interface SourceTable extends Table {
  load(names: readonly string[]): void;
  readonly recognition: Recognition;
  /** What a stage or status of this tab means. */
  readonly classifyStage: ClassifyStage;
}

/** The rows of a range with a header row as a tab of this kind; `null` when no row has two headers that such a tab has. */
export function openTab(cells: Cells, kind: TabKind, context: ReadContext): SourceTable | null {
  const recognition = recognise(cells, kind, context.choices);
  return recognition && openTable(cells, recognition, context);
}

/** The rows of a range as they stand, under the headers of its first filled row; `null` when it has none. */
export function openPlain(cells: Cells, context: ReadContext): SourceTable | null {
  const headerRow = cells.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (headerRow < 0) return null;
  const columns = cells[headerRow]!.map((cell, index) => ({
    index,
    header: headerText(cell),
    field: null,
    chosen: false,
  }));
  const named = columns.filter(({ header }) => header !== '');
  const recognition = {
    kind: 'deals',
    languages: [],
    headerRow,
    columns: named,
    fields: new Map(),
    unclear: new Map(),
    unfit: new Map(),
  };
  return openTable(cells, recognition as Recognition, context);
}

/** The deals of a range with a header row, or of one column of stages; `null` when the range holds neither. */
export function openDeals(cells: Cells, context: ReadContext): SourceTable | null {
  const recognition = recognise(cells, 'deals', context.choices) ?? recogniseStageColumn(cells, context);
  return recognition && openTable(cells, recognition, context);
}

/** A single column in which stages or statuses stand, with or without its header. */
function recogniseStageColumn(cells: Cells, { stages }: ReadContext): Recognition | null {
  if (cells.length === 0 || cells.some((row) => row.length !== 1)) return null;
  const filled = cells.findIndex((row) => !isBlank(row[0]));
  if (filled < 0) return null;
  const header = String(cells[filled]![0]);
  const isHeader = candidatesOf(header, 'deals', LANGUAGES).some(
    ({ field }) => field === 'stage' || field === 'statusText',
  );
  const first = isHeader ? filled + 1 : 0;
  const classify = stageClassifier(LANGUAGES, stages);
  const outcomes = cells.slice(first).some((row) => typeof row[0] === 'string' && classify(row[0]).known);
  if (!outcomes && !isHeader) return null;
  return {
    kind: 'deals',
    languages: LANGUAGES,
    headerRow: isHeader ? filled : -1,
    columns: [{ index: 0, header: isHeader ? header : 'Stage', field: 'stage', chosen: false }],
    fields: new Map([['stage', 0]]),
    unclear: new Map(),
    unfit: new Map(),
  };
}

/** Amounts in single units, where the header says that they stand in thousands or more. */
function inUnits(column: Column, header: string): Column {
  const scale = scaleOf(header);
  return scale === 1 || column.kind !== 'number'
    ? column
    : { kind: 'number', values: column.values.map((value) => value * scale) };
}

/** The key and the header of a column. What a field would read otherwise than it looks, a person gets as it stands. */
function nameOf(
  { field, index, header }: RecognisedColumn,
  known: ReadonlyMap<string, Field>,
  sample: (index: number) => Cells[number],
): { key: string; label: string } {
  const { kind = 'text', as } = field === null ? {} : known.get(field)!;
  const looksOtherwise = kind === 'flag' || as === 'share' || !fits(sample(index), kind);
  return { key: field === null || looksOtherwise ? `#${index}` : field, label: header };
}

function asItStands({ field, index, header }: RecognisedColumn, known: ReadonlyMap<string, Field>): Wanted {
  const isNumber = field !== null && known.get(field)!.kind === 'number';
  return { index, header, kind: isNumber ? 'number' : 'text' };
}

/** Dates that are times too: what is read of one column as a day and as a moment. */
const OTHER_READING: Readonly<Partial<Record<TabKind, Readonly<Record<string, string>>>>> = {
  leads: { createdAt: 'created', created: 'createdAt' },
  activities: { at: 'date', date: 'at' },
};

/** What tells the rows of a tab apart: a deal's id; of other tabs see `rowIdOf`. */
function idOfRow(kind: TabKind, fields: ReadonlyMap<string, number>): IdOf | null {
  if (kind !== 'deals') return rowIdOf(kind, fields);
  const id = fields.get('id');
  return id === undefined ? null : (row) => idText(row[id]);
}

function openTable(cells: Cells, recognition: Recognition, context: ReadContext): SourceTable {
  const { kind, languages, headerRow, fields, columns } = recognition;
  const known = fieldsOf(kind);
  const sample = (index: number) => sampleOf(cells, headerRow + 1, index);
  const issues: Issue[] = [];
  const loaded = new Map<string, Column>();
  const currencies = new Map<string, TextColumn | null>();
  let rows: Int32Array | undefined;
  let rowNumbers: Int32Array | undefined;

  /** Reads columns, with the first ones the rows. */
  const read = (wanted: readonly Wanted[]) => {
    const { zone } = context;
    if (rows) return readColumns(cells, rows, wanted, zone);
    const scan = scanRows(cells, headerRow, headerRow + 1, fields.get('id'));
    const result = readScanned(cells, scan, wanted, zone);
    const filled = scan.finish();
    if (filled.headersAgain.length > 0) issues.push({ kind: 'headerAgain', rows: filled.headersAgain });
    const data = kind === 'deals' && fields.size > 0 ? withoutSums(filled, wanted, result) : filled;
    rows = lastOfEachId(cells, data, idOfRow(kind, fields), fields, zone, issues);
    return rows === filled.rows ? result : readColumns(cells, rows, wanted, zone);
  };
  const withoutSums = (data: DataRows, wanted: readonly Wanted[], { columns: read }: ReadResult): DataRows => {
    const index = fields.get('stage') ?? fields.get('statusText');
    if (index === undefined) return dealRows(cells, data, undefined, index, issues);
    const known = read[wanted.findIndex((each) => each.index === index && each.kind === 'text')];
    const alone: Wanted = { index, header: '', kind: 'text' };
    const stages = known ?? readColumns(cells, data.rows, [alone], context.zone).columns[0];
    return dealRows(cells, data, stages, index, issues);
  };
  const rowsOf = () => {
    if (!rows) read([]);
    return rows!;
  };

  const wantedFor = (name: string): Wanted | null => {
    if (name.startsWith('#')) return asItStands(columns.find(({ index }) => index === Number(name.slice(1)))!, known);
    const index = fields.get(name) ?? fields.get(own(OTHER_READING[kind] ?? {}, name) ?? '');
    if (index === undefined) return null;
    const header = columns.find((column) => column.index === index)!.header;
    const field = known.get(name);
    return { index, header, kind: field?.kind ?? 'text', as: field?.as };
  };

  const load = (names: readonly string[]) => {
    const missing = [...new Set(names)].filter((name) => !loaded.has(name));
    const wanted = missing.map((name) => ({ name, column: wantedFor(name) })).filter(({ column }) => column !== null);
    if (wanted.length === 0) return;
    const result = read(wanted.map(({ column }) => column!));
    wanted.forEach(({ name, column }, i) => {
      currencies.set(name, result.currencies[i] ?? null);
      loaded.set(name, column!.as === 'money' ? inUnits(result.columns[i]!, column!.header) : result.columns[i]!);
    });
    issues.push(...result.issues);
  };

  return {
    kind,
    get size() {
      return rowsOf().length;
    },
    get rowNumbers() {
      rowNumbers ??= rowsOf().map((row) => row + 1);
      return rowNumbers;
    },
    recognition,
    classifyStage: stageClassifier(languages, context.stages, context.stagePlaces),
    writtenCurrencies(field) {
      load([field]);
      return currencies.get(field) ?? null;
    },
    currencyOf(field) {
      const column = columns.find((each) => each.field === field);
      return column ? currencyOf(column.header) : null;
    },
    headers: columns.map(({ header }) => header),
    get issues() {
      rowsOf();
      return issues;
    },
    unclear: recognition.unclear,
    unfit: recognition.unfit,
    load,
    column(name) {
      load([name]);
      return loaded.get(name);
    },
    asWritten(field) {
      const index = fields.get(field);
      return index === undefined ? undefined : this.column(`#${index}`);
    },
    named(name) {
      const words = normalise(name);
      const byHeader = columns.find(({ header }) => normalise(header) === words);
      if (byHeader) return nameOf(byHeader, known, sample);
      const meant = candidatesOf(name, kind, languages).find(({ field }) => fields.has(field))?.field;
      const field = meant ?? [...known.values()].find(({ label, id }) => normalise(label) === words || id === name)?.id;
      if (!field || !fields.has(field)) return undefined;
      return nameOf(columns.find((column) => column.field === field)!, known, sample);
    },
  };
}
