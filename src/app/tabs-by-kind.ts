import type { Environment } from '../functions/environment';
import { listTabs, type Tab } from '../google/tabs';
import type { TabKind } from '../model/tab';
import type { TabsByKind } from './example-formula';
import { settings } from './settings';
import { contentOf } from './tab-content';

/** Above what any tab looks like. */
const NAMED = 1e6;
const CHOSEN = 2e6;

interface Looking {
  /** Where it is known. */
  readonly kindOfChosen?: TabKind;
  /** Called before a tab is looked at: a moment to turn back by throwing. */
  readonly beforeEach?: () => void;
}

/**
 * The tab of each kind: `chosen` for what it holds, else the one that the settings name, else the one that looks most
 * like it, with the most rows where several look alike. Tabs whose kind is told need not be looked at.
 */
export function tabsByKind(
  chosen: string | null,
  environment: Environment,
  { kindOfChosen, beforeEach }: Looking = {},
): TabsByKind {
  const best = new Map<TabKind, { tab: Tab; rank: number }>();
  const offer = (kind: TabKind, tab: Tab, rank: number) => {
    const before = best.get(kind);
    if (!before || rank > before.rank || (rank === before.rank && tab.rows > before.tab.rows)) {
      best.set(kind, { tab, rank });
    }
  };
  const named = Object.entries(settings().tabs) as [TabKind, string][];
  for (const tab of listTabs()) {
    const isChosen = tab.name === chosen;
    const told = named.filter(([, name]) => name === tab.name).map(([kind]) => kind);
    for (const kind of told) offer(kind, tab, NAMED);
    if (isChosen && kindOfChosen) offer(kindOfChosen, tab, CHOSEN);
    if (isChosen ? kindOfChosen : told.length > 0) continue;
    beforeEach?.();
    const found = contentOf(tab.head(), environment, tab.name).kind;
    if (found) offer(found.recognition.kind, tab, isChosen ? CHOSEN : found.score);
    else if (isChosen) offer('deals', tab, 0);
  }
  return new Map([...best].map(([kind, { tab }]) => [kind, tab]));
}
