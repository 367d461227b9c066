import { loadSettings, saveSettings } from '../google/settings-store';
import { DEFAULT_SETTINGS, type TeamSettings } from '../settings/settings';

/** What the team has set for this spreadsheet, and what the add-on remembers of it. */
export interface Settings extends TeamSettings {
  /** The reports of the last run. */
  readonly reports: readonly string[];
  /**
   * The number format of the amounts, by tab. Noted when the sidebar shows the tab: a report reads its tab once, and
   * that for the values.
   */
  readonly amountFormats: Readonly<Record<string, string>>;
  /** What the tab of settings holds that cannot be used, one sentence each. */
  readonly problems: readonly string[];
  /** Sheet id of the tab of settings; `null` until there is one. */
  readonly settingsSheet: number | null;
  /** Whether settings have changed since cells were recalculated. */
  readonly areCellsStale: boolean;
}

const DEFAULTS: Settings = {
  ...DEFAULT_SETTINGS,
  reports: ['kpiSummary', 'forecast'],
  amountFormats: {},
  problems: [],
  settingsSheet: null,
  areCellsStale: false,
};

/** As this execution has read them. */
let known: Settings | undefined;

/** The settings of this spreadsheet. They were validated when they were read from their tab. */
export function settings(): Settings {
  known ??= read();
  return known;
}

/**
 * Stores changes of what stands now: another execution may have changed other settings meanwhile. What people set goes
 * through `settings-tab.ts`, which keeps the tab the same.
 */
export function changeSettings(changes: Partial<Settings>): void {
  const before = read();
  const changed = { ...before, ...changes };
  if (JSON.stringify(changed) !== JSON.stringify(before)) saveSettings(changed);
  known = changed;
}

function read(): Settings {
  return loadSettings((stored) => ({ ...DEFAULTS, ...(stored as Partial<Settings> | undefined) }));
}
