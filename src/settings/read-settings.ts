import { type Cell, type Cells, isBlank } from '../model/cell';
import { SECTIONS, type Setting } from './catalogue';
import { cellText, found } from './cell-text';
import { type LocatedRow, locate } from './locate';
import { DEFAULT_SETTINGS, type TeamSettings } from './settings';
import { TAB_TITLE } from './tab-title';
import { readEntry, TABLES, type TableReading } from './tables';
import type { SettingsContext } from './values';

/** What the tab's cells say. */
export interface SettingsReading {
  readonly settings: TeamSettings;
  /** The sentence beside each row that is ours, `''` where all is well; rows count from 0. */
  readonly remarks: ReadonlyMap<number, string>;
  /** Titles of sections that are not on the tab. */
  readonly missing: readonly string[];
}

/** Columns of the tab. */
export const NAME = 0;
export const VALUE = 1;
export const REMARK = 3;

/** Reads a settings tab. What cannot be used leaves its usual value and a sentence. */
export function readSettings(cells: Cells, context: SettingsContext): SettingsReading {
  const located = locate(cells);
  const tables: TableReading = { choices: {}, stages: {}, stagePlaces: {} };
  const remarks = new Map<number, string>();
  const rowOf = new Map<string, number>();
  let settings = DEFAULT_SETTINGS;
  for (const line of located) {
    const cellsOfRow = cells[line.row]!;
    if (line.is === 'entry') {
      remarks.set(line.row, readEntry(line.table, cellsOfRow, context, tables) ?? '');
    } else if (line.is === 'unknown') {
      remarks.set(
        line.row,
        `There is no setting "${cellText(cellsOfRow[NAME], context.zone)}"; the row has no effect.`,
      );
    } else if (line.is === 'setting') {
      const { id } = line.setting;
      const before = rowOf.get(id);
      if (before !== undefined) {
        remarks.set(line.row, `${line.setting.name} stands here twice; row ${before + 1} counts.`);
        continue;
      }
      rowOf.set(id, line.row);
      const read = readValue(line.setting, cellsOfRow[VALUE], context);
      if (read.value !== undefined) settings = line.setting.set(settings, read.value);
      remarks.set(line.row, read.remark);
    }
  }
  return { settings: { ...settings, ...tables }, remarks, missing: missingTitles(located) };
}

function readValue(
  { kind, usual }: Setting,
  cell: Cell,
  context: SettingsContext,
): { value?: unknown; remark: string } {
  if (isBlank(cell)) return { remark: '' };
  const value = kind.parse(cell, context);
  if (value !== undefined) return { value, remark: '' };
  return {
    remark: `Needs ${kind.expects(context)}, and found ${kind.found?.(cell) ?? found(cell, context.zone)}; ${usual} is used.`,
  };
}

/** What the tab holds that cannot be used, one sentence each, with its place. */
export function problemsOf({ remarks, missing }: SettingsReading): string[] {
  const rows = [...remarks].filter(([, remark]) => remark !== '').sort(([a], [b]) => a - b);
  return [
    ...rows.map(([row, remark]) => `${TAB_TITLE}, row ${row + 1}: ${remark}`),
    ...missing.map(
      (title) =>
        `${TAB_TITLE} has no section ${title}, so none of it holds. Choose Settings in the menu to put it back.`,
    ),
  ];
}

/** Sections of which neither the heading nor a setting is there, and tables without their heading. */
function missingTitles(located: readonly LocatedRow[]): string[] {
  const headings = new Set(located.map((line) => (line.is === 'heading' ? line.of : null)));
  const there = new Set(located.map((line) => (line.is === 'setting' ? line.setting : null)));
  return [
    ...SECTIONS.filter((section) => !headings.has(section) && !section.settings.some((each) => there.has(each))),
    ...TABLES.filter((table) => !headings.has(table)),
  ].map(({ title }) => title);
}
