import { useState } from 'preact/hooks';
import type { SidebarState } from '../app/api';

/** What the next reports are made of. Kept while other views are open. */
export interface Choices {
  period: string;
  choosePeriod(period: string): void;
  /** Ids of the ticked reports, in the order of the list. */
  reports: readonly string[];
  tick(id: string, isTicked: boolean): void;
  tickAll(isTicked: boolean): void;
}

export function useChoices(state: SidebarState | null): Choices {
  const [period, choosePeriod] = useState<string | null>(null);
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const ids = state?.reports.map(({ id }) => id) ?? [];
  const isOffered = period !== null && state?.periods.some(({ value }) => value === period);
  return {
    period: isOffered ? period : (state?.period ?? ''),
    choosePeriod,
    reports: ids.filter((id) => !unticked.includes(id)),
    tick: (id, isTicked) => setUnticked((old) => (isTicked ? old.filter((other) => other !== id) : [...old, id])),
    tickAll: (isTicked) => setUnticked(isTicked ? [] : ids),
  };
}
