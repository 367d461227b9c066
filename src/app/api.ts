import type { TabKind } from '../model/tab';
/**
 * What the sidebar and the script say to each other. `google.script.run` carries JSON-like values only:
 * days travel as `YYYY-MM-DD`.
 */

/** Answers `sidebarState`: all that the sidebar shows when it opens. */
export interface SidebarState {
  /** Every tab that is not a report of ours. */
  tabs: readonly TabChoice[];
  /** The tab that reports read: the remembered one, else the one that looks most like deals. */
  source: string | null;
  /** What was recognised on that tab; `null` when there is none. */
  recognition: TabRecognition | null;
  periods: readonly PeriodChoice[];
  /** The value of the chosen period. */
  period: string;
  reports: readonly ReportChoice[];
  /** Cell functions, for the function help. */
  functions: readonly FunctionHelp[];
  /** Reports that stand in the spreadsheet already. */
  links: readonly ReportLink[];
}

export interface TabChoice {
  name: string;
  /** Rows below the header. */
  rows: number;
  /** What its headers and values make of it; `null`: nothing that the product reads. */
  kind: TabKind | null;
}

/** Answers `sidebarRecognise`. */
export interface TabRecognition {
  tab: string;
  /** What kind of tab it is; `null` for one that the product does not read. */
  kind: TabKind | null;
  rows: number;
  /** One line, such as "8,800 deals: 4,238 won, 2,473 lost, 2,089 open". */
  summary: string;
  columns: readonly RecognisedColumn[];
  /** What is wrong or unclear, one sentence each. */
  questions: readonly string[];
  /** Set when the tab cannot be used: one sentence that says what is needed and what was found. */
  problem: string | null;
}

/** One column of the tab and what it is taken for. */
export interface RecognisedColumn {
  header: string;
  /** The field's id, or `null` when the column is not used. */
  field: string | null;
  /** The first value below the header, as text. */
  example: string;
  /** Whether the team chose this, or the words and values told it. */
  chosen: boolean;
  /** What the column can be taken for: field ids with labels; the sidebar adds "not used". */
  choices: readonly { field: string; label: string }[];
}

export interface PeriodChoice {
  value: string;
  /** In words, such as "This quarter (Q4 2026)". */
  label: string;
}

export interface ReportChoice {
  id: string;
  name: string;
  description: string;
}

/** All about a cell function. */
export interface FunctionHelp {
  name: string;
  title: string;
  /** The heading that it stands under; sections come in the order of their first functions. */
  section: string;
  /** What it says, in one sentence. */
  summary: string;
  parts: readonly HelpPart[];
  /** An example with numbers; `null` for a function that has none. */
  worked: FunctionExample | null;
}

/** Whole sentences under a heading; above them a formula, where they are about how it is written. */
export interface HelpPart {
  heading: string;
  formula?: string;
  sentences: readonly string[];
}

/** Small tables, calls over them and what those answer. */
export interface FunctionExample {
  tables: readonly { name: string; rows: readonly (readonly string[])[] }[];
  /** An answer is one value (`''` for an empty cell), or rows. */
  calls: readonly { formula: string; today: string | null; answer: string | readonly (readonly string[])[] }[];
}

export interface ReportLink {
  name: string;
  sheetId: number;
}

/** Argument of `sidebarRecognise`. */
export interface RecogniseRequest {
  tab: string;
}

/**
 * Argument of `sidebarMapColumn`: take the column with this header for that field; `null`: do not use it; `automatic`:
 * forget what was chosen for it. Answers a `TabRecognition`.
 */
export interface MapColumnRequest {
  tab: string;
  header: string;
  field: string | null;
}

/** Argument of `sidebarGenerate`. */
export interface GenerateRequest {
  /** Chosen by the sidebar; `sidebarProgress` and `sidebarCancel` name the run by it. */
  runId: string;
  tab: string;
  period: string;
  reports: readonly string[];
}

/** Answers `sidebarGenerate`. */
export interface GenerateResult {
  written: readonly (ReportLink & { id: string })[];
  /** What was left out and why, one sentence each. */
  leftOut: readonly string[];
  cancelled: boolean;
  milliseconds: number;
}

/** Answers `sidebarProgress`; `null` before the run has begun. */
export interface Progress {
  /** What is being done, such as "Reading Deals". */
  step: string;
  done: number;
  of: number;
}
