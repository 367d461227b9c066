import { showAbout } from '../google/dialogs';
import { addMenu } from '../google/menu';
import { showSidebar } from '../google/sidebar-window';
import { workbench } from './load-workbench';

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

export const refreshReports = () => workbench().refreshReports();
export const recalculateCells = () => workbench().recalculateCells();
export const sidebarState = () => workbench().sidebarState();
export const sidebarRecognise = (request: unknown) => workbench().sidebarRecognise(request);
export const sidebarMapColumn = (request: unknown) => workbench().sidebarMapColumn(request);
export const sidebarGenerate = (request: unknown) => workbench().sidebarGenerate(request);
export const sidebarProgress = (request: unknown) => workbench().sidebarProgress(request);
export const sidebarCancel = (request: unknown) => workbench().sidebarCancel(request);
export const sidebarShowSheet = (request: unknown) => workbench().sidebarShowSheet(request);
export const sidebarInsertFormula = (request: unknown) => workbench().sidebarInsertFormula(request);
