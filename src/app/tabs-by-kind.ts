import type { Environment } from '../functions/environment';
import { listTabs, readHead, type Tab } from '../google/tabs';
import type { TabKind } from '../model/tab';
import { recogniseKind } from '../read/kinds-of-tab';
import type { TabsByKind } from './example-formula';
import { settings } from './settings';

/** Above what any tab looks like. */
const NAMED = 1e6;
const CHOSEN = 2e6;

/**
 * The tab of each kind: `chosen` for what it holds, else the one that the settings name, else the one that looks most
 * like it, with the most rows where several look alike.
 */
export function tabsByKind(chosen: string | null, environment: Environment): TabsByKind {
  const best = new Map<TabKind, { tab: Tab; rank: number }>();
  const offer = (kind: TabKind, tab: Tab, rank: number) => {
    const before = best.get(kind);
    if (!before || rank > before.rank || (rank === before.rank && tab.rows > before.tab.rows)) {
      best.set(kind, { tab, rank });
    }
  };
  const named = Object.entries(settings().tabs) as [TabKind, string][];
  for (const tab of listTabs()) {
    const found = recogniseKind(readHead(tab.name), environment, tab.name);
    const isChosen = tab.name === chosen;
    if (found) offer(found.recognition.kind, tab, isChosen ? CHOSEN : found.score);
    else if (isChosen) offer('deals', tab, 0);
    for (const [kind, name] of named) if (name === tab.name) offer(kind, tab, NAMED);
  }
  return new Map([...best].map(([kind, { tab }]) => [kind, tab]));
}
