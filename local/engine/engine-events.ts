import type { Area, Chart } from '../workbook';

export interface EngineEvents {
  /** A Univer mutation to be applied to a view; never one that came in from there. Formulas in it are as typed. */
  mutation: { id: string; params: object };
  /** All charts of one sheet, after one of them changed. */
  charts: { sheetId: string; charts: Chart[] };
  /** Sheets were inserted, removed, renamed, moved, hidden or shown. */
  sheets: { sheets: SheetSummary[] };
  /** A script has moved the user to a sheet, or to an area of it. */
  activate: { sheetId: string; area?: Area };
}

export interface SheetSummary {
  id: string;
  name: string;
  hidden: boolean;
}
