import { type Book, makeBook } from '../derive/book';
import { bookSetting } from '../functions/book-setting';
import type { Environment } from '../functions/environment';
import type { RunTime } from '../google/run-time';
import { hasSheet } from '../google/sheet-by-name';
import { SALES_METRICS } from '../metrics';
import { warmUpFor } from '../metrics/warm-up';
import type { TabKind } from '../model/tab';
import type { SourceTable } from '../read/open-tab';
import type { ReportSource } from '../reports/report-input';
import { settings } from './settings';
import type { OtherTab, SourceTab, UnusableTab } from './source-tab';
import { readAnyTab } from './source-tab';
import { tabsByKind } from './tabs-by-kind';

/** The tabs that reports are made from. */
export interface ReportTabs {
  /** The tab of each kind that was found. */
  readonly names: Readonly<Partial<Record<TabKind, string>>>;
  /** Where the tabs of some kinds stand, and a book of them; the same tabs are read once, whoever asks. */
  of(kinds: readonly TabKind[]): {
    readonly book: Book;
    readonly sources: Readonly<Partial<Record<TabKind, ReportSource>>>;
  };
}

/** Thrown where the run would be ended before the tabs are read. */
export class OutOfTime extends Error {}

/** How many times the reading of a tab takes what lists all of them, at most. */
const LISTING = 4;

/** Reads the chosen tab, and of the other kinds that are wanted the tabs that the settings name or that look most like them. */
export function readReportTabs(
  chosen: string,
  kinds: readonly TabKind[],
  environment: Environment,
  time: RunTime,
): ReportTabs | UnusableTab {
  const begun = time.elapsed();
  const main = readAnyTab(chosen, environment);
  const took = time.elapsed() - begun;
  const checkTime = (times: number) => {
    if (!time.isEnoughFor(times * took)) throw new OutOfTime();
  };
  if ('problem' in main) return main;
  const tabs = new Map<TabKind, SourceTab | OtherTab>([[main.source.kind, main]]);
  const others = kinds.filter((kind) => kind !== main.source.kind);
  const found = findOthers(chosen, others, environment, main.source.kind, checkTime);
  for (const kind of others) {
    const name = found.get(kind);
    if (name === undefined) continue;
    checkTime(1);
    const read = readAnyTab(name, environment, kind);
    if (!('problem' in read)) tabs.set(kind, read);
  }
  const all = [...tabs.values()].map(({ cells }) => cells);
  // No report asks for more.
  warmUpFor(all, SALES_METRICS.length);
  return {
    names: Object.fromEntries([...tabs].map(([kind, { name }]) => [kind, name])),
    of(wanted) {
      const own = [...tabs].filter(([kind]) => wanted.includes(kind));
      const sources: Partial<Record<TabKind, SourceTable>> = Object.fromEntries(
        own.map(([kind, { source }]) => [kind, source]),
      );
      return {
        book: makeBook(
          sources,
          bookSetting(sources, environment, () => environment.today),
        ),
        sources: Object.fromEntries(own.map(([kind, tab]) => [kind, sourceOf(tab, environment)])),
      };
    },
  };
}

/** The names of the tabs of some kinds; the other tabs are looked at only where the settings do not name them all. */
function findOthers(
  chosen: string,
  kinds: readonly TabKind[],
  environment: Environment,
  kindOfChosen: TabKind,
  checkTime: (times: number) => void,
): ReadonlyMap<TabKind, string> {
  if (kinds.length === 0) return new Map();
  const named = settings().tabs;
  const isThere = (name: string | undefined) => name !== undefined && name !== chosen && hasSheet(name);
  if (kinds.every((kind) => isThere(named[kind]))) return new Map(kinds.map((kind) => [kind, named[kind]!]));
  checkTime(LISTING);
  const heads = { kindOfChosen, beforeEach: () => checkTime(1) };
  return new Map([...tabsByKind(chosen, environment, heads)].map(([kind, { name }]) => [kind, name]));
}

function sourceOf(tab: SourceTab | OtherTab, { zone }: Environment): ReportSource {
  const { name, cells, source } = tab;
  const { fields } = source.recognition;
  if ('deals' in tab) return { tab: name, cells, columns: fields, zone };
  const { periodColumns } = tab;
  return { tab: name, cells, columns: periodColumns.length > 0 ? new Map() : fields, periodColumns, zone };
}
