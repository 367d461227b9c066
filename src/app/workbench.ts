import { DERIVATIONS } from '../derive/derivations';
import { cellFunctionNamed } from '../functions';
import { activateSheet } from '../google/activate';
import { showAbout, showMessage } from '../google/dialogs';
import { cancelRun, getProgress } from '../google/progress';
import { startRunTime } from '../google/run-time';
import type { GenerateResult, Progress, SidebarState, TabRecognition } from './api';
import { environment } from './environment';
import { generateReports } from './generate-reports';
import { insertExample } from './insert-example';
import { mapColumn } from './map-column';
import { openSettingsTab, takeSettingsEdit } from './open-settings';
import { recalculateAllCells } from './recalculate-cells';
import { recogniseTab } from './recognise-tab';
import { refreshAllReports } from './refresh-reports';
import { parseRequest as checked } from './requests';
import { restoreReports as restoreEarlierReports } from './restore-reports';
import { reloadSettings } from './settings-tab';
import { readSidebarState } from './sidebar-state';
import './words';

/*
 * What the menu and the sidebar can do beyond opening: everything that no cell needs. It is a bundle of its own, since
 * each call of a cell loads the whole script: see `load-workbench.ts`.
 */

export function refreshReports(): void {
  const time = startRunTime();
  reloadSettings();
  showMessage(refreshAllReports(environment(DERIVATIONS), time));
}

export function restoreReports(): void {
  const done = restoreEarlierReports();
  if (done) showMessage(done);
}

export function recalculateCells(): void {
  reloadSettings();
  showMessage(recalculateAllCells());
}

export function openSettings(): void {
  const done = openSettingsTab();
  if (done) showMessage(done);
}

export function openAbout(): void {
  showAbout();
}

export function settingsEdited(): void {
  takeSettingsEdit();
}

export function sidebarState(): SidebarState {
  reloadSettings();
  return readSidebarState(environment(DERIVATIONS));
}

export function sidebarRecognise(request: unknown): TabRecognition {
  return recogniseTab(checked('recognise', request).tab, environment(DERIVATIONS));
}

export function sidebarMapColumn(request: unknown): TabRecognition {
  const { tab, header, field } = checked('mapColumn', request);
  mapColumn(tab, header, field);
  return recogniseTab(tab, environment(DERIVATIONS));
}

export function sidebarGenerate(request: unknown): GenerateResult {
  const time = startRunTime();
  const wanted = checked('generate', request);
  reloadSettings();
  return generateReports(wanted, environment(DERIVATIONS), time);
}

export function sidebarProgress(request: unknown): Progress | null {
  return getProgress(checked('run', request).runId);
}

export function sidebarCancel(request: unknown): void {
  cancelRun(checked('run', request).runId);
}

export function sidebarShowSheet(request: unknown): void {
  activateSheet(checked('sheet', request).sheetId);
}

/** Puts the function's own example into the current cell, over the tabs of this spreadsheet. */
export function sidebarInsertFormula(request: unknown): { cell: string } {
  const { name, tab } = checked('formula', request);
  const cellFunction = cellFunctionNamed(name);
  if (!cellFunction) throw new Error(`There is no function ${name}.`);
  return { cell: insertExample(cellFunction, tab, environment(DERIVATIONS)) };
}
