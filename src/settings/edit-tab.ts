import { normalise } from '../lib/normalise';
import { type Cell, type Cells, isBlank } from '../model/cell';
import { SECTIONS, SETTINGS, type Section } from './catalogue';
import { type LocatedRow, locate } from './locate';
import { NAME, REMARK, readSettings, VALUE } from './read-settings';
import type { TeamSettings } from './settings';
import {
  BLANK_ROW,
  entryRow,
  entryValues,
  keysOf,
  type Names,
  sectionRows,
  settingRow,
  type TabRow,
  TITLE_ROWS,
  tableRows,
} from './tab-rows';
import { TABLES, type Table } from './tables';
import type { SettingsContext } from './values';

/** A cell to be set or rows to be inserted; rows count from 0 and are those before any edit. */
export type TabEdit =
  | { readonly kind: 'set'; readonly row: number; readonly column: number; readonly value: string | number }
  /** `after` is -1 for the top. */
  | { readonly kind: 'insert'; readonly after: number; readonly rows: readonly TabRow[] };

/** What brings a tab that says `before` to say `wanted`: its own rows are kept, and all others. */
export function changeEdits(cells: Cells, before: TeamSettings, wanted: TeamSettings, names: Names): TabEdit[] {
  const located = locate(cells);
  const edits: TabEdit[] = [];
  for (const setting of SETTINGS) {
    const value = setting.kind.write(setting.get(wanted));
    if (value === setting.kind.write(setting.get(before))) continue;
    const line = located.find((each) => each.is === 'setting' && each.setting === setting);
    if (line) edits.push({ kind: 'set', row: line.row, column: VALUE, value });
  }
  for (const table of TABLES) edits.push(...entryEdits(table, cells, located, before, wanted, names));
  return edits;
}

function entryEdits(
  table: Table,
  cells: Cells,
  located: readonly LocatedRow[],
  before: TeamSettings,
  wanted: TeamSettings,
  names: Names,
): TabEdit[] {
  const entries = located.filter((line) => line.is === 'entry' && line.table === table);
  const heading = located.find((line) => line.is === 'heading' && line.of === table);
  if (!heading) return [];
  const edits: TabEdit[] = [];
  const added: TabRow[] = [];
  for (const key of new Set([...keysOf(table, before), ...keysOf(table, wanted)])) {
    const values = entryValues(table, key, wanted);
    const line = entries.find(({ row }) => normalise(String(cells[row]![NAME] ?? '')) === key);
    if (!line) {
      added.push(entryRow(table, key, wanted, names));
      continue;
    }
    const then = entryValues(table, key, before);
    values.forEach((value, at) => {
      if (value !== then[at]) edits.push({ kind: 'set', row: line.row, column: VALUE + at, value });
    });
  }
  const last = Math.max(heading.row, headRow(table, heading.row, cells), ...entries.map(({ row }) => row));
  return added.length > 0 ? [...edits, { kind: 'insert', after: last, rows: added }] : edits;
}

/** The row of a table's column heads, or of its heading where people have deleted them. */
function headRow(table: Table, heading: number, cells: Cells): number {
  const below = cells[heading + 1]?.[NAME];
  return normalise(String(below ?? '')) === normalise(table.head[0]!) ? heading + 1 : heading;
}

/** What a tab lacks: all of it for an empty one. Settings that are missing come with the value of `settings`. */
export function completionEdits(cells: Cells, settings: TeamSettings, names: Names): TabEdit[] {
  const located = locate(cells);
  const edits: TabEdit[] = [];
  const blocks: TabRow[][] = [];
  const isThere = new Set(located.map((line) => (line.is === 'setting' ? line.setting : null)));
  for (const section of SECTIONS) {
    const lacking = section.settings.filter((each) => !isThere.has(each));
    if (lacking.length === 0) continue;
    const last = lastRowOf(section, located);
    if (last === undefined) blocks.push(sectionRows({ ...section, settings: lacking }, settings));
    else edits.push({ kind: 'insert', after: last, rows: lacking.map((each) => settingRow(each, settings)) });
  }
  for (const table of TABLES) {
    if (!located.some((line) => line.is === 'heading' && line.of === table)) {
      blocks.push(tableRows(table, settings, names));
    }
  }
  if (blocks.length === 0) return edits;
  const end = lastFilledRow(cells);
  const rows = blocks.flatMap((block) => [BLANK_ROW, ...block]);
  // First, so that of two insertions behind the same row it comes to stand below.
  return [{ kind: 'insert', after: end, rows: end < 0 ? [...TITLE_ROWS, ...rows] : rows }, ...edits];
}

function lastRowOf(section: Section, located: readonly LocatedRow[]): number | undefined {
  const own = located.filter(
    (line) =>
      (line.is === 'heading' && line.of === section) ||
      (line.is === 'setting' && section.settings.includes(line.setting)) ||
      (line.is === 'unknown' && line.section === section),
  );
  return own.length === 0 ? undefined : Math.max(...own.map(({ row }) => row));
}

function lastFilledRow(cells: Cells): number {
  for (let row = cells.length - 1; row >= 0; row--) if (cells[row]!.some((cell) => !isBlank(cell))) return row;
  return -1;
}

/** The sentences beside the cells, where they are not what stands there. */
export function remarkEdits(cells: Cells, context: SettingsContext): TabEdit[] {
  const edits: TabEdit[] = [];
  for (const [row, value] of readSettings(cells, context).remarks) {
    if (String(cells[row]![REMARK] ?? '') !== value) edits.push({ kind: 'set', row, column: REMARK, value });
  }
  return edits;
}

/** The cells as they stand after the edits. */
export function edited(cells: Cells, edits: readonly TabEdit[]): Cells {
  const rows: Cell[][] = cells.map((row) => [...row]);
  for (const edit of edits) if (edit.kind === 'set') rows[edit.row]![edit.column] = edit.value;
  for (const { after, rows: added } of insertsFromBelow(edits)) {
    rows.splice(after + 1, 0, ...added.map((row) => [...row.cells]));
  }
  return rows;
}

/** Insertions in the order in which none moves the place of another. */
export function insertsFromBelow(edits: readonly TabEdit[]): Extract<TabEdit, { kind: 'insert' }>[] {
  return edits.filter((edit) => edit.kind === 'insert').sort((a, b) => b.after - a.after);
}
