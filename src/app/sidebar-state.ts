import type { Environment } from '../functions/environment';
import { listReports } from '../google/report-sheets/list-reports';
import { activeSheetId, listTabs, type Tab } from '../google/tabs';
import type { TabKind } from '../model/tab';
import type { KindOfTab } from '../read/kinds-of-tab';
import { REPORTS } from '../reports';
import type { SidebarState, TabChoice } from './api';
import { functionHelps } from './function-helps';
import { periodChoices } from './periods';
import { recogniseTab } from './recognise-tab';
import { settings } from './settings';
import { contentOf } from './tab-content';

/** All that the sidebar shows when it opens. */
export function readSidebarState(environment: Environment): SidebarState {
  const { tabs: chosen, period, fiscalStart } = settings();
  const tabs = listTabs();
  const remembered = tabs.find(({ name }) => name === chosen.deals)?.name;
  const told = tabs.map((each) => ({ ...each, kind: contentOf(each.head(), environment, each.name).kind }));
  const source = remembered ?? mostOfUse(told);
  return {
    tabs: told.map(({ name, rows, kind }): TabChoice => ({ name, rows, kind: kind?.recognition.kind ?? null })),
    source,
    recognition: source === null ? null : recogniseTab(source, environment),
    periods: periodChoices(environment.today, fiscalStart),
    period,
    reports: REPORTS.map(({ id, name, description }) => ({ id, name, description })),
    functions: functionHelps(),
    links: listReports(),
  };
}

/** Kinds of tabs that reports can be made from, those that tell most first. */
const OF_USE: readonly TabKind[] = ['deals', 'orders', 'customers'];

/** The tab of deals that is shown, else the one with the most rows; without deals, of the next kind. */
function mostOfUse(tabs: readonly (Tab & { kind: KindOfTab | null })[]): string | null {
  for (const wanted of OF_USE) {
    const found = tabs.filter(({ kind }) => kind?.recognition.kind === wanted);
    const shown = found.find(({ sheetId }) => sheetId === activeSheetId());
    const best = shown ?? found.sort((a, b) => b.rows - a.rows)[0];
    if (best) return best.name;
  }
  return null;
}
