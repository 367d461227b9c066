import type { SheetArea } from '../realm/operations';
import { areaOf, isOpen, type ParsedA1, parseA1 } from './a1-notation';
import { exception } from './exception';
import { call } from './host-link';
import { Range } from './range';
import { checkArea } from './range-area';
import { RangeList } from './range-list';
import { checkArguments, list, number, string } from './signature';
import { type Spreadsheet, spreadsheet } from './spreadsheet';

const CLASS = 'SpreadsheetApp.Sheet';

/** A sheet as the place of ranges. */
export class SheetRanges {
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  /** For the services alone. */
  static idOf(sheet: SheetRanges): string {
    return sheet.#id;
  }

  protected get id(): string {
    return this.#id;
  }

  getSheetId(): number {
    return call('Sheet.getSheetId', 'sheet.number', { sheetId: this.#id });
  }

  getParent(): Spreadsheet {
    return spreadsheet;
  }

  getLastRow(): number {
    return this.#extent('getLastRow').lastRow;
  }

  getLastColumn(): number {
    return this.#extent('getLastColumn').lastColumn;
  }

  getMaxRows(): number {
    return call('Sheet.getMaxRows', 'sheet.read', { sheetId: this.#id }).rowCount;
  }

  getMaxColumns(): number {
    return call('Sheet.getMaxColumns', 'sheet.read', { sheetId: this.#id }).columnCount;
  }

  /** From A1 to the last filled row and column. */
  getDataRange(): Range {
    const { lastRow, lastColumn } = this.#extent('getDataRange');
    return this.#range({ row: 0, column: 0, rows: Math.max(lastRow, 1), columns: Math.max(lastColumn, 1) });
  }

  getRange(...args: [notation: string] | [row: number, column: number, rows?: number, columns?: number]): Range {
    const forms = [[string], [number, number], [number, number, number], [number, number, number, number]];
    checkArguments(`${CLASS}.getRange`, args, ...forms);
    if (typeof args[0] === 'string') return rangeNamed(args[0], this.#id);
    const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
    return this.#range({ row: row - 1, column: column - 1, rows, columns });
  }

  getRangeList(...args: [notations: string[]]): RangeList {
    checkArguments(`${CLASS}.getRangeList`, args, [list]);
    return new RangeList(args[0].map((notation) => rangeNamed(notation, this.#id)));
  }

  getActiveRange(): Range {
    return new Range(call('Sheet.getActiveRange', 'selection.read', {}));
  }

  getActiveCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  #extent(method: string) {
    return call(`Sheet.${method}`, 'sheet.extent', { sheetId: this.#id });
  }

  #range(area: Omit<SheetArea, 'sheetId'>): Range {
    checkArea(area);
    return new Range({ sheetId: this.#id, ...area });
  }
}

/** The range that a notation means on a sheet, or on the sheet that the notation itself names. */
export function rangeNamed(notation: string, ownSheetId: string): Range {
  const corners = parseA1(notation);
  const sheetId = corners?.sheetName === undefined ? ownSheetId : spreadsheet.sheetIdNamed(corners.sheetName);
  if (!corners || sheetId === undefined) throw exception('Range not found');
  const area = areaOf(corners, gridFor(corners, sheetId));
  checkArea(area);
  return new Range({ sheetId, ...area });
}

function gridFor(corners: ParsedA1, sheetId: string): { rowCount: number; columnCount: number } {
  return isOpen(corners) ? call('Sheet.getRange', 'grid.size', { sheetId }) : { rowCount: 0, columnCount: 0 };
}
