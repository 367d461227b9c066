import type { Environment } from '../functions/environment';
import { longTargets } from '../functions/wide-targets';
import type { Cells } from '../model/cell';
import type { TabKind } from '../model/tab';
import { type KindOfTab, recogniseKind } from '../read/kinds-of-tab';
import { openTab, type SourceTable } from '../read/open-tab';

/** The cells of a tab as they are read: targets with a column a period as rows with a target each. */
export interface TabContent {
  readonly cells: Cells;
  /** What the tab is taken for; `null` when it is none that we know. */
  readonly kind: KindOfTab | null;
  /** The columns, counted from 0, that hold the targets of a period each. */
  readonly periodColumns: readonly number[];
  /** What keeps its targets from being read, as the end of a sentence. */
  readonly problem: string | undefined;
  /** Opens it as a tab of a kind other than deals; `null` when it has no header row of that kind. */
  open(kind: TabKind): SourceTable | null;
}

export function contentOf(cells: Cells, environment: Environment, name: string): TabContent {
  const long = longTargets([cells], environment);
  const read = long.ranges[0]!;
  return {
    cells: read,
    kind: recogniseKind(read, long.environment, name),
    periodColumns: long.periodColumns(0),
    problem: long.problem?.text,
    open(kind) {
      const source = openTab(read, kind, long.environment);
      return source && long.placed(source, 0);
    },
  };
}
