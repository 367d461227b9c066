/**
 * The functions that Sheets and the sidebar call by name, with their parameters. The build declares each at the top
 * level of the script and forwards it to the bundle.
 */
export const ENTRY_POINTS: Readonly<Record<string, readonly string[]>> = {
  onOpen: ['event'],
  onInstall: ['event'],
  onEdit: ['event'],
  openSidebar: [],
  refreshReports: [],
  restoreReports: [],
  recalculateCells: [],
  openSettings: [],
  openFunctionHelp: [],
  openAbout: [],
  sidebarState: [],
  sidebarRecognise: ['request'],
  sidebarMapColumn: ['request'],
  sidebarGenerate: ['request'],
  sidebarProgress: ['request'],
  sidebarCancel: ['request'],
  sidebarShowSheet: ['request'],
  sidebarInsertFormula: ['request'],
};
