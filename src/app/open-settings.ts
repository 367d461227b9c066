import { activateSheet } from '../google/activate';
import { askYesNo, showToast } from '../google/dialogs';
import { recalculateAllCells } from './recalculate-cells';
import { settings } from './settings';
import { completeSettingsTab, reloadSettings } from './settings-tab';

/** Shows the tab of settings, made or completed where needed, and offers to recalculate the cells that it has outdated. */
export function openSettingsTab(): string | null {
  activateSheet(completeSettingsTab());
  if (!settings().areCellsStale) return null;
  const isWanted = askYesNo(
    'The settings have changed. Cells with KPI functions do not follow by themselves. Recalculate them now?',
  );
  return isWanted ? recalculateAllCells() : null;
}

/** Takes an edit of the tab over at once. */
export function takeSettingsEdit(): void {
  const isStale = reloadSettings();
  if (isStale) showToast('Saved. Cells with KPI functions follow when you choose Recalculate KPI cells in the menu.');
}
