import type { Area } from '../../workbook';

/** What custom functions have thrown, by cell: what Sheets shows when the pointer rests on an error. */
export class ErrorMessages {
  private readonly sheets = new Map<string, Map<string, string>>();

  get(sheetId: string, row: number, column: number): string | undefined {
    return this.sheets.get(sheetId)?.get(key(row, column));
  }

  set(sheetId: string, row: number, column: number, message: string): void {
    let cells = this.sheets.get(sheetId);
    if (!cells) {
      cells = new Map();
      this.sheets.set(sheetId, cells);
    }
    cells.set(key(row, column), message);
  }

  delete(sheetId: string, row: number, column: number): void {
    this.sheets.get(sheetId)?.delete(key(row, column));
  }

  deleteSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  /** Follows the cells of a sheet when rows or columns come or go; `move` answers `null` for a cell that is gone. */
  move(sheetId: string, move: (cell: Area) => Area | null): void {
    const before = this.sheets.get(sheetId);
    if (!before) return;
    this.sheets.delete(sheetId);
    for (const [at, message] of before) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      const moved = move({ row, column, rows: 1, columns: 1 });
      if (moved) this.set(sheetId, moved.row, moved.column, message);
    }
  }
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
