import { loadSettings, saveSettings } from '../google/settings-store';

/** What the team has chosen for this spreadsheet. */
export interface Settings {
  /** The tab that reports read; `null` until one is chosen. */
  readonly tab: string | null;
  /** The period of the last reports, as it is written in a cell. */
  readonly period: string;
  /** Reports that *Refresh reports* writes again. */
  readonly reports: readonly string[];
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
  /** What a column is taken for, by its normalised header: a field's id, or `''` for "not used". */
  readonly choices: Readonly<Record<string, string>>;
  /**
   * The number format of the amounts, by tab. Noted when the sidebar shows the tab: a report reads its tab once, and
   * that for the values.
   */
  readonly amountFormats: Readonly<Record<string, string>>;
}

const DEFAULTS: Settings = {
  tab: null,
  period: 'this quarter',
  reports: ['kpiSummary', 'forecast'],
  fiscalStart: 1,
  choices: {},
  amountFormats: {},
};

/** As this execution has read them. */
let known: Settings | undefined;

/** The settings of this spreadsheet. They were validated when they were saved. */
export function settings(): Settings {
  known ??= read();
  return known;
}

/** Changes what stands now: another execution may have changed other settings meanwhile. */
export function changeSettings(changes: Partial<Settings>): void {
  const before = read();
  const changed = { ...before, ...changes };
  if (JSON.stringify(changed) !== JSON.stringify(before)) saveSettings(changed);
  known = changed;
}

function read(): Settings {
  return loadSettings((stored) => ({ ...DEFAULTS, ...(stored as Partial<Settings> | undefined) }));
}
