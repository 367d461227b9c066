import type { ComponentType } from 'preact';
import { DataPanel } from './data/data-panel';
import { FunctionsPanel } from './functions/functions-panel';
import { ReportsPanel } from './reports/reports-panel';
import type { ViewId, ViewProps } from './view';
import type { WordKey } from './words';

export interface View {
  id: ViewId;
  title: WordKey;
  about: WordKey;
  Content: ComponentType<ViewProps>;
}

/** The menu in its order; a further view is one more entry. */
export const views: readonly [View, ...View[]] = [
  { id: 'reports', title: 'reports.title', about: 'reports.about', Content: ReportsPanel },
  { id: 'data', title: 'data.title', about: 'data.about', Content: DataPanel },
  { id: 'functions', title: 'functions.title', about: 'functions.about', Content: FunctionsPanel },
];
