/** The name of the tab of settings. */
export const TAB_TITLE = 'KPI Settings';
