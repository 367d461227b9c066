/**
 * What the add-on's sidebar functions answer, as far as the command line uses it. The local host knows the built add-on
 * only, so these are written down once more: a test holds them to what `dist/` answers.
 */
export interface SidebarState {
  /** The tab that reports read, `null` when none is of use. */
  source: string | null;
  recognition: { summary: string; problem: string | null } | null;
  /** The usual period. */
  period: string;
  reports: readonly { id: string; name: string }[];
}

export interface GenerateResult {
  written: readonly { id: string; name: string }[];
  /** What was left out and why, one sentence each. */
  leftOut: readonly string[];
}
