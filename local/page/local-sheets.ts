import type { CellContent } from './grid/read-cell';

/** What browser tests may ask of the page, so that they need not know the grid. */
export interface LocalSheets {
  /** Resolves when the spreadsheet is shown and follows the server. */
  ready: Promise<void>;
  /** The names of the sheets that are not hidden, in order. */
  names(): string[];
  /** `a1` such as `B4`. */
  readCell(sheetName: string, a1: string): CellContent;
  activateSheet(name: string): Promise<void>;
  /** Selects a cell of the shown sheet, as a click does: what is typed next goes there. */
  selectCell(a1: string): Promise<void>;
  /** The name of the shown sheet and the first of the selected cells. */
  selection(): { sheet: string; cell: string };
}

declare global {
  interface Window {
    localSheets: LocalSheets;
  }
}
