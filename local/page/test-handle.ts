import type { Grid } from './grid/create-grid';
import { focusGrid } from './grid/focus-grid';
import { readCell } from './grid/read-cell';
import { activate, currentSelection } from './grid/selection';
import type { LocalSheets } from './local-sheets';

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
    async selectCell(a1) {
      const { row, column } = parseA1(a1);
      await activate(grid(), currentSelection(grid()).sheetId, { row, column, rows: 1, columns: 1 });
      await focusCells(grid());
    },
    selection() {
      const { sheetId: id, area } = currentSelection(grid());
      const sheet = grid().workbook.getSheetBySheetId(id)?.getName() ?? '';
      return { sheet, cell: `${columnLetters(area.column)}${area.row + 1}` };
    },
  };
}

/** Until keys reach the cells: shortly after the page was opened, the grid's editor is not there yet. */
async function focusCells(grid: Grid): Promise<void> {
  const isFocused = () => document.activeElement?.id.startsWith('__editor_') ?? false;
  while (!isFocused()) {
    focusGrid(grid);
    await new Promise(requestAnimationFrame);
  }
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
