import { own } from '../lib/own';
import type { Section, Setting } from './catalogue';
import type { TeamSettings } from './settings';
import { TAB_TITLE } from './tab-title';
import { type Table, writtenField, writtenStage } from './tables';

/** A row to be written: name, value, what it means, problem. */
export interface TabRow {
  readonly is: 'title' | 'text' | 'heading' | 'head' | 'setting' | 'entry' | 'blank';
  readonly cells: readonly (string | number)[];
  /** Number format of the value. */
  readonly format?: string;
}

export const BLANK_ROW: TabRow = { is: 'blank', cells: ['', '', '', ''] };

export const TITLE_ROWS: readonly TabRow[] = [
  { is: 'title', cells: [TAB_TITLE, '', '', ''] },
  {
    is: 'text',
    cells: [
      'Change the values in column B. Column D says what cannot be used. Cells with KPI functions do not follow by themselves: choose Recalculate KPI cells in the menu of Pipeline KPIs, and refresh the reports.',
      '',
      '',
      '',
    ],
  },
];

export function settingRow({ name, kind, meaning, get }: Setting, settings: TeamSettings): TabRow {
  const { format } = kind;
  const row = { is: 'setting', cells: [name, kind.write(get(settings)), meaning, ''] } as const;
  return format ? { ...row, format } : row;
}

export function sectionRows(section: Section, settings: TeamSettings): TabRow[] {
  const heading: TabRow = { is: 'heading', cells: [section.title, '', '', ''] };
  return [heading, ...section.settings.map((setting) => settingRow(setting, settings))];
}

/** A table with its heading; `names` are texts of headers and stages as people write them, by their normalised form. */
export function tableRows(table: Table, settings: TeamSettings, names: Names): TabRow[] {
  return [
    { is: 'heading', cells: [table.title, '', table.meaning, ''] },
    { is: 'head', cells: table.head },
    ...keysOf(table, settings).map((key) => entryRow(table, key, settings, names)),
  ];
}

/** How people write a normalised name. */
export type Names = Readonly<Record<string, string>>;

export function keysOf({ id }: Table, { choices, stages, stagePlaces }: TeamSettings): string[] {
  return id === 'columns' ? Object.keys(choices) : [...new Set([...Object.keys(stages), ...Object.keys(stagePlaces)])];
}

export function entryRow(table: Table, key: string, settings: TeamSettings, names: Names): TabRow {
  return { is: 'entry', cells: [own(names, key) ?? key, ...entryValues(table, key, settings), ''] };
}

/** The second and third cell of an entry; blank where the settings say nothing of it. */
export function entryValues({ id }: Table, key: string, settings: TeamSettings): [string, string | number] {
  if (id === 'columns') {
    const field = own(settings.choices, key);
    return [field === undefined ? '' : writtenField(field), ''];
  }
  const stageClass = own(settings.stages, key);
  return [stageClass === undefined ? '' : writtenStage(stageClass), own(settings.stagePlaces, key) ?? ''];
}
