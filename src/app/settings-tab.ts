import { withDocumentLock } from '../google/document-lock';
import { toPlainError } from '../google/plain-error';
import { quietly } from '../google/retry';
import { editSettingsSheet } from '../google/settings-tab/edit-settings-sheet';
import { findSettingsSheet, insertSettingsSheet, readSettingsSheet } from '../google/settings-tab/settings-sheet';
import { hasSheet, sheetNames } from '../google/sheet-by-name';
import { spreadsheetTimeZone } from '../google/time-zone';
import { namedZone, type Zone } from '../lib/zone';
import type { Cells } from '../model/cell';
import { locate } from '../settings/locate';
import { planChange, planRemarks, type TabPlan } from '../settings/plan-tab';
import { problemsOf, readSettings } from '../settings/read-settings';
import type { TeamSettings } from '../settings/settings';
import type { Names } from '../settings/tab-rows';
import { TAB_TITLE } from '../settings/tab-title';
import type { SettingsContext } from '../settings/values';
import { changeSettings, type Settings, settings } from './settings';

type Sheet = ReturnType<typeof insertSettingsSheet>;

/** Whether this execution has looked for the tab and found none. */
let isKnownAbsent = false;

/**
 * Takes over what people have set on the tab, and says beside each row what cannot be used. Without a tab, what is stored
 * holds. Before reports, recalculation and whenever the sidebar opens; the answer says whether cells have become stale.
 */
export function reloadSettings(): boolean {
  const sheet = findSettingsSheet(settings().settingsSheet);
  isKnownAbsent = sheet === null;
  if (!sheet) return false;
  const cells = readSettingsSheet(sheet);
  if (isUnwritten(cells)) return false;
  const plan = planRemarks(cells, makeContext());
  quietly(() => makeEdits(sheet, plan));
  return store(plan, sheet);
}

export interface SaveOptions {
  /** How people write the headers and stages among the changes, by their normalised form. */
  readonly names?: Names;
  /** Whether a tab is made where there is none. */
  readonly makesTab?: boolean;
}

/** Changes settings on the tab, if there is one, and in the store. Throws a sentence when the tab cannot be changed. */
export function saveTeamSettings(
  changesOf: (now: TeamSettings) => Partial<Settings>,
  { names = {}, makesTab = false }: SaveOptions = {},
): void {
  const there = isKnownAbsent ? null : findSettingsSheet(settings().settingsSheet);
  if (!there && !makesTab) {
    changeSettings(markStale(changesOf(settings())));
    return;
  }
  try {
    withDocumentLock(() => {
      const sheet = there ?? insertSettingsSheet();
      const cells = there ? readSettingsSheet(there) : [];
      const context = makeContext();
      const now: TeamSettings = isUnwritten(cells) ? settings() : readSettings(cells, context).settings;
      const changes = changesOf(now);
      const plan = planChange(cells, { ...now, ...changes }, names, context);
      makeEdits(sheet, plan);
      store(plan, sheet, changes);
      isKnownAbsent = false;
    });
  } catch (error) {
    throw toPlainError(error, 'The settings were not changed');
  }
}

/** Makes the tab, or puts back what it lacks. Answers its sheet id. */
export function completeSettingsTab(): number {
  saveTeamSettings(() => ({}), { makesTab: true });
  return settings().settingsSheet!;
}

function isUnwritten(cells: Cells): boolean {
  return locate(cells).length === 0;
}

function makeContext(): SettingsContext {
  let zone: Zone | undefined;
  let names: readonly string[] | undefined;
  return {
    get zone() {
      zone ??= namedZone(spreadsheetTimeZone());
      return zone;
    },
    // Whether words name a period is the same on every day.
    today: 0,
    hasTab: hasSheet,
    get tabNames() {
      names ??= sheetNames().filter((name) => name !== TAB_TITLE);
      return names;
    },
  };
}

function makeEdits(sheet: Sheet, { batches }: TabPlan): void {
  for (const batch of batches) editSettingsSheet(sheet, batch);
}

/** Stores what the tab says, and what is no matter of the tab. */
function store({ reading }: TabPlan, sheet: Sheet, others: Partial<Settings> = {}): boolean {
  const changes = markStale({ ...others, ...reading.settings });
  changeSettings({ ...changes, problems: problemsOf(reading), settingsSheet: sheet.getSheetId() });
  return changes.areCellsStale === true;
}

/** What no cell looks at. */
const NOT_IN_CELLS: Partial<Settings> = { period: undefined, receivers: undefined, reports: undefined };

function lookOf({ tabs, ...others }: Partial<Settings>): Record<string, string> {
  // A cell names its deals itself.
  const seen = { ...others, ...NOT_IN_CELLS, ...(tabs ? { tabs: { ...tabs, deals: undefined } } : {}) };
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, JSON.stringify(value)]));
}

function markStale(changes: Partial<Settings>): Partial<Settings> {
  const before = lookOf(settings());
  const isChanged = Object.entries(lookOf(changes)).some(([key, look]) => look !== before[key]);
  return isChanged ? { ...changes, areCellsStale: true } : changes;
}
