import type { Cells } from '../model/cell';
import { changeEdits, completionEdits, edited, remarkEdits, type TabEdit } from './edit-tab';
import { readSettings, type SettingsReading } from './read-settings';
import type { TeamSettings } from './settings';
import type { Names } from './tab-rows';
import type { SettingsContext } from './values';

/** What is to be done to a tab. */
export interface TabPlan {
  /** Edits to be made one batch after the other: the rows of a batch are those after the batch before. */
  readonly batches: readonly (readonly TabEdit[])[];
  /** What the tab says then. */
  readonly reading: SettingsReading;
}

/** Completes a tab, makes it say the wanted settings, and says beside each row what cannot be used. */
export function planChange(cells: Cells, wanted: TeamSettings, names: Names, context: SettingsContext): TabPlan {
  const completion = completionEdits(cells, wanted, names);
  const complete = edited(cells, completion);
  const changes = changeEdits(complete, readSettings(complete, context).settings, wanted, names);
  const changed = edited(complete, changes);
  const plan = planRemarks(changed, context);
  return { ...plan, batches: [completion, changes, ...plan.batches].filter((batch) => batch.length > 0) };
}

/** Leaves the tab as it is but for the sentences beside its rows. */
export function planRemarks(cells: Cells, context: SettingsContext): TabPlan {
  const remarks = remarkEdits(cells, context);
  return { batches: remarks.length > 0 ? [remarks] : [], reading: readSettings(cells, context) };
}
