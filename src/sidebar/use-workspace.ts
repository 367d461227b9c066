import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportLink, SidebarState, TabRecognition } from '../app/api';
import { call } from './call';
import { inWords } from './failure';
import { say } from './say';

/** The spreadsheet as the sidebar knows it, and the tab it works on. */
export interface Workspace {
  /** `null` until the script has answered. */
  state: SidebarState | null;
  /** Why the spreadsheet could not be read at all. */
  failure: string | null;
  tab: string | null;
  recognition: TabRecognition | null;
  /** What is being read just now, in words. */
  reading: string | null;
  /** Why the chosen tab could not be read. */
  tabFailure: string | null;
  /** Asks for everything again and keeps the chosen tab. */
  reload(): Promise<void>;
  chooseTab(tab: string): Promise<void>;
  /** Takes over what is now recognised on a tab. */
  accept(recognition: TabRecognition): void;
  addLinks(links: readonly ReportLink[]): void;
}

interface Source {
  tab: string | null;
  recognition: TabRecognition | null;
  reading: string | null;
  tabFailure: string | null;
}
const noSource: Source = { tab: null, recognition: null, reading: null, tabFailure: null };

export function useWorkspace(): Workspace {
  const [state, setState] = useState<SidebarState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [source, setSource] = useState(noSource);
  const latest = useRef(0);

  const chooseTab = useCallback(async (tab: string) => {
    const turn = ++latest.current;
    const reading = say('tab.reading', { tab });
    setSource((old) => ({ ...noSource, tab, reading, recognition: old.tab === tab ? old.recognition : null }));
    const answer = await call('sidebarRecognise', { tab }).then(
      (recognition): Partial<Source> => ({ recognition }),
      (reason): Partial<Source> => ({ tabFailure: inWords(reason) }),
    );
    if (turn === latest.current) setSource({ ...noSource, tab, ...answer });
  }, []);

  const load = useCallback(
    async (kept: string | null) => {
      const turn = ++latest.current;
      setFailure(null);
      setSource((old) => ({ ...old, reading: say('tab.readingAll'), tabFailure: null }));
      try {
        const fresh = await call('sidebarState');
        if (turn !== latest.current) return;
        setState(fresh);
        const isKept = kept !== null && kept !== fresh.source && fresh.tabs.some(({ name }) => name === kept);
        if (isKept) await chooseTab(kept);
        else setSource({ ...noSource, tab: fresh.source, recognition: fresh.recognition });
      } catch (reason) {
        if (turn !== latest.current) return;
        setFailure(inWords(reason));
        setSource((old) => ({ ...old, reading: null, tabFailure: inWords(reason) }));
      }
    },
    [chooseTab],
  );

  useEffect(() => void load(null), [load]);

  return {
    state,
    failure,
    ...source,
    reload: () => load(source.tab),
    chooseTab,
    accept: (recognition) => setSource((old) => (old.tab === recognition.tab ? { ...old, recognition } : old)),
    addLinks: (links) => setState((old) => old && { ...old, links: joinLinks(links, old.links) }),
  };
}

/** New links first; a sheet stands in the list once. */
function joinLinks(fresh: readonly ReportLink[], old: readonly ReportLink[]): ReportLink[] {
  const isFresh = (link: ReportLink) => fresh.some(({ sheetId }) => sheetId === link.sheetId);
  return [...fresh, ...old.filter((link) => !isFresh(link))];
}
