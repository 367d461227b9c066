import { cellFunctionNamed } from '../functions';
import { activateSheet } from '../google/activate';
import { showAbout, showMessage } from '../google/dialogs';
import { insertFormula } from '../google/insert-formula';
import { addMenu } from '../google/menu';
import { cancelRun, getProgress } from '../google/progress';
import { showSidebar } from '../google/sidebar-window';
import { listTabs } from '../google/tabs';
import type { GenerateResult, Progress, SidebarState, TabRecognition } from './api';
import { checked } from './checked';
import { environment } from './environment';
import { exampleFormula } from './example-formula';
import { generateReports } from './generate-reports';
import { recalculateAllCells } from './recalculate-cells';
import { mapColumn, recogniseTab } from './recognise-tab';
import { refreshAllReports } from './refresh-reports';
import { readSidebarState } from './sidebar-state';

export { call } from './call';

/** Runs when a spreadsheet opens, before anything is authorised: it may add the menu and nothing else. */
export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export function openSidebar(): void {
  showSidebar();
}

export function openFunctionHelp(): void {
  showSidebar('functions');
}

export function openAbout(): void {
  showAbout();
}

export function refreshReports(): void {
  showMessage(refreshAllReports(environment()));
}

export function recalculateCells(): void {
  showMessage(recalculateAllCells());
}

export function sidebarState(): SidebarState {
  return readSidebarState(environment());
}

export function sidebarRecognise(request: unknown): TabRecognition {
  return recogniseTab(checked('recognise', request).tab, environment());
}

export function sidebarMapColumn(request: unknown): TabRecognition {
  const { tab, header, field } = checked('mapColumn', request);
  mapColumn(header, field);
  return recogniseTab(tab, environment());
}

export function sidebarGenerate(request: unknown): GenerateResult {
  return generateReports(checked('generate', request), environment());
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

/** Puts the function's own example into the current cell, over the tab that the team works with. */
export function sidebarInsertFormula(request: unknown): { cell: string } {
  const { name, tab } = checked('formula', request);
  const cellFunction = cellFunctionNamed(name);
  if (!cellFunction) throw new Error(`There is no function ${name}.`);
  const over = listTabs().find((each) => each.name === tab) ?? { name: 'Deals', columns: 11 };
  return { cell: insertFormula(exampleFormula(cellFunction.usage, over.name, over.columns)) };
}
