import type { SidebarState } from '../app/api';
import type { Choices } from './use-choices';
import type { Mapping } from './use-mapping';
import type { Run } from './use-run';
import type { Workspace } from './use-workspace';

export type ViewId = 'reports' | 'data' | 'functions';

/** What every view is given. */
export interface ViewProps {
  state: SidebarState;
  workspace: Workspace;
  choices: Choices;
  mapping: Mapping;
  run: Run;
  go(view: ViewId): void;
}
