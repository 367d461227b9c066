import { useRef, useState } from 'preact/hooks';
import { call } from './call';
import { inWords } from './failure';
import type { Workspace } from './use-workspace';

/** What the columns of the chosen tab are taken for: changed at once on the page, saved one after the other. */
export interface Mapping {
  /** Choices on their way, by header. */
  pending: Readonly<Record<string, { field: string | null; turn: number }>>;
  /** The header saved last. */
  saved: string | null;
  /** Why choices were not saved, by header. */
  failures: Readonly<Record<string, string>>;
  choose(header: string, field: string | null): void;
  /** Takes the confirmation away. */
  forgetSaved(): void;
}

type Standing = Omit<Mapping, 'choose' | 'forgetSaved'> & { tab: string | null };
const nothingOf = (tab: string | null): Standing => ({ tab, pending: {}, saved: null, failures: {} });

export function useMapping({ tab, accept }: Workspace): Mapping {
  const [kept, setKept] = useState(() => nothingOf(tab));
  const queue = useRef(Promise.resolve());
  const turns = useRef(0);
  /** What is known of another tab is dropped. */
  const change = (to: (old: Standing) => Partial<Standing>) =>
    setKept((old) => (old.tab === tab ? { ...old, ...to(old) } : old));

  async function save(header: string, field: string | null, turn: number) {
    const settle = ({ pending }: Standing) => (pending[header]?.turn === turn ? without(pending, header) : pending);
    try {
      accept(await call('sidebarMapColumn', { tab: tab!, header, field }));
      change((old) => ({ pending: settle(old), saved: header }));
    } catch (reason) {
      const failure = inWords(reason);
      change((old) => ({ pending: settle(old), failures: { ...old.failures, [header]: failure } }));
    }
  }

  function choose(header: string, field: string | null) {
    const turn = ++turns.current;
    setKept((old) => (old.tab === tab ? old : nothingOf(tab)));
    change(({ pending, failures }) => ({
      pending: { ...pending, [header]: { field, turn } },
      saved: null,
      failures: without(failures, header),
    }));
    queue.current = queue.current.then(() => save(header, field, turn));
  }

  const shown = kept.tab === tab ? kept : nothingOf(tab);
  return { ...shown, choose, forgetSaved: () => change(() => ({ saved: null })) };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}
