import { dayFromIso } from '../../src/lib/days';
import { namedZone } from '../../src/lib/zone';
import type { Cells } from '../../src/model/cell';
import { completionEdits, edited } from '../../src/settings/edit-tab';
import { DEFAULT_SETTINGS, type TeamSettings } from '../../src/settings/settings';
import type { SettingsContext } from '../../src/settings/values';

const TABS = ['Deals', 'Leads 2026', 'FX'];

export const CONTEXT: SettingsContext = {
  zone: namedZone('Europe/Stockholm'),
  today: dayFromIso('2026-11-22')!,
  hasTab: (name) => TABS.includes(name),
  tabNames: TABS,
};

/** The cells of a tab as it is first made. */
export function newTab(changes: Partial<TeamSettings> = {}): Cells {
  return edited([], completionEdits([], { ...DEFAULT_SETTINGS, ...changes }, {}));
}

/** The row, from 0, of the first cell in column A with this text. */
export function rowOf(cells: Cells, name: string): number {
  const row = cells.findIndex((each) => each[0] === name);
  if (row < 0) throw new Error(`No row ${name}`);
  return row;
}

/** The cells with another value in column B of a row. */
export function withValue(cells: Cells, name: string, ...values: Cells[number]): Cells {
  const at = rowOf(cells, name);
  return cells.map((row, i) => (i === at ? [row[0], ...values, ...row.slice(1 + values.length)] : row));
}

/** The cells with rows inserted above one of them. */
export function withRows(cells: Cells, at: number, ...rows: Cells[number][]): Cells {
  return [...cells.slice(0, at), ...rows, ...cells.slice(at)];
}
