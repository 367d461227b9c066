import type { Grid } from './grid/create-grid';
import { type CellContent, readCell } from './grid/read-cell';
import { activate, currentSelection } from './grid/selection';

/** What browser tests may ask of the page, so that they need not know the grid. */
export interface LocalSheets {
  /** Resolves when the spreadsheet is shown and follows the server. */
  ready: Promise<void>;
  /** The names of the sheets that are not hidden, in order. */
  names(): string[];
  /** `a1` such as `B4`. */
  readCell(sheetName: string, a1: string): CellContent;
  activateSheet(name: string): Promise<void>;
  /** Selects a cell of the shown sheet. */
  selectCell(a1: string): Promise<void>;
  /** The name of the shown sheet and the first of the selected cells. */
  selection(): { sheet: string; cell: string };
}

declare global {
  interface Window {
    localSheets: LocalSheets;
  }
}

export function createTestHandle(started: Promise<Grid>): LocalSheets {
  let shown: Grid | undefined;
  const ready = started.then((grid) => {
    shown = grid;
  });
  const grid = () => {
    if (!shown) throw new Error('the spreadsheet is not shown yet');
    return shown;
  };
  const sheets = () => grid().workbook.getSheets();
  const sheetId = (name: string) => {
    const sheet = sheets().find((one) => one.getName() === name);
    if (!sheet) throw new Error(`there is no sheet named ${name}`);
    return sheet.getSheetId();
  };
  return {
    ready,
    names: () => sheets().flatMap((sheet) => (sheet.isSheetHidden() ? [] : [sheet.getName()])),
    readCell(sheetName, a1) {
      const { row, column } = parseA1(a1);
      return readCell(grid(), sheetId(sheetName), row, column);
    },
    activateSheet: (name) => activate(grid(), sheetId(name)),
    selectCell(a1) {
      const { row, column } = parseA1(a1);
      return activate(grid(), currentSelection(grid()).sheetId, { row, column, rows: 1, columns: 1 });
    },
    selection() {
      const { sheetId: id, area } = currentSelection(grid());
      const sheet = grid().workbook.getSheetBySheetId(id)?.getName() ?? '';
      return { sheet, cell: `${columnLetters(area.column)}${area.row + 1}` };
    },
  };
}

function parseA1(a1: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1.toUpperCase()) ?? [];
  if (!letters) throw new Error(`${a1} is not a cell such as B4`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
