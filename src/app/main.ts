import { addMenu } from '../google/menu';
import { isSettingsEdit } from '../google/settings-tab/settings-sheet';
import { showSidebar } from '../google/sidebar-window';
import { call } from './call';
import { callOfDeals } from './call-of-deals';
import { workbench } from './load-workbench';

/**
 * What the generated declarations forward to. A plain object: the getters of a bundler's exports take a tenth of a
 * millisecond, which every cell would pay.
 */
const PipelineKpis = {
  call,
  callOfDeals,

  /** Runs when a spreadsheet opens, before anything is authorised: it may add the menu and nothing else. */
  onOpen: addMenu,
  onInstall: addMenu,
  /** Runs at every edit of a cell, for whoever edits: it must cost next to nothing. */
  onEdit: (event: unknown) => {
    if (isSettingsEdit(event)) workbench().settingsEdited();
  },
  openSidebar: () => showSidebar(),
  openFunctionHelp: () => showSidebar('functions'),
  openAbout: () => workbench().openAbout(),

  refreshReports: () => workbench().refreshReports(),
  restoreReports: () => workbench().restoreReports(),
  recalculateCells: () => workbench().recalculateCells(),
  openSettings: () => workbench().openSettings(),
  sidebarState: () => workbench().sidebarState(),
  sidebarRecognise: (request: unknown) => workbench().sidebarRecognise(request),
  sidebarMapColumn: (request: unknown) => workbench().sidebarMapColumn(request),
  sidebarGenerate: (request: unknown) => workbench().sidebarGenerate(request),
  sidebarProgress: (request: unknown) => workbench().sidebarProgress(request),
  sidebarCancel: (request: unknown) => workbench().sidebarCancel(request),
  sidebarShowSheet: (request: unknown) => workbench().sidebarShowSheet(request),
  sidebarInsertFormula: (request: unknown) => workbench().sidebarInsertFormula(request),
};

Object.assign(globalThis, { PipelineKpis });
