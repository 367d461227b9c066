import { CELL_FUNCTIONS } from '../functions/catalogue';
import type { Environment } from '../functions/environment';
import { helpOf } from '../functions/help';
import { listReports } from '../google/report-sheets/find-reports';
import { listTabs, readHead, type Tab } from '../google/tabs';
import { recogniseDeals } from '../read/recognise';
import { REPORTS } from '../reports';
import type { SidebarState, TabChoice } from './api';
import { periodChoices } from './periods';
import { recogniseTab } from './recognise-tab';
import { settings } from './settings';

/** All that the sidebar shows when it opens. */
export function readSidebarState(environment: Environment): SidebarState {
  const { tab, period, fiscalStart } = settings();
  const tabs = listTabs();
  const remembered = tabs.some(({ name }) => name === tab) ? tab : null;
  const scored = tabs.map((each) => ({ ...each, score: likeness(each, environment) }));
  const source = remembered ?? mostLikeDeals(scored);
  return {
    tabs: scored.map(({ name, rows, score }): TabChoice => ({ name, rows, looksLikeDeals: score >= ENOUGH })),
    source,
    recognition: source === null ? null : recogniseTab(source, environment),
    periods: periodChoices(environment.today, fiscalStart),
    period,
    reports: REPORTS.map(({ id, name, description }) => ({ id, name, description })),
    functions: CELL_FUNCTIONS.map(helpOf),
    links: listReports(),
  };
}

/** The columns of which a tab of deals has three at least. */
const TELLING = ['stage', 'statusText', 'isWon', 'amount', 'closeDate', 'closed', 'expectedClose', 'created', 'owner'];
const ENOUGH = 3;

/** How many telling columns of deals a tab has; 0 without any that tells what became of them. */
function likeness({ name }: Tab, { choices }: Environment): number {
  const recognition = recogniseDeals(readHead(name), choices);
  const fields = recognition?.fields;
  if (!fields || !['stage', 'statusText', 'isWon'].some((field) => fields.has(field))) return 0;
  return TELLING.filter((field) => fields.has(field)).length;
}

function mostLikeDeals(tabs: readonly (Tab & { score: number })[]): string | null {
  const best = [...tabs].sort((a, b) => b.score - a.score || b.rows - a.rows)[0];
  return best && best.score >= 2 ? best.name : null;
}
