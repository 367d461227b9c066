import type { Axis } from '../realm/operations';
import { exception } from './exception';
import { call } from './host-link';
import { SheetRanges } from './sheet-ranges';
import { checkArguments, number } from './signature';

const CLASS = 'SpreadsheetApp.Sheet';

/** The rows and columns of a sheet: how many, how high, how wide. Positions count from 1. */
export class SheetGrid extends SheetRanges {
  insertRowsAfter(...args: [row: number, count: number]): this {
    return this.#insert('insertRowsAfter', 'row', args, args[0]);
  }

  insertRowAfter(...args: [row: number]): this {
    return this.#insert('insertRowAfter', 'row', args, args[0]);
  }

  insertRowsBefore(...args: [row: number, count: number]): this {
    return this.#insert('insertRowsBefore', 'row', args, args[0] - 1);
  }

  insertRowBefore(...args: [row: number]): this {
    return this.#insert('insertRowBefore', 'row', args, args[0] - 1);
  }

  insertColumnsAfter(...args: [column: number, count: number]): this {
    return this.#insert('insertColumnsAfter', 'column', args, args[0]);
  }

  insertColumnAfter(...args: [column: number]): this {
    return this.#insert('insertColumnAfter', 'column', args, args[0]);
  }

  insertColumnsBefore(...args: [column: number, count: number]): this {
    return this.#insert('insertColumnsBefore', 'column', args, args[0] - 1);
  }

  insertColumnBefore(...args: [column: number]): this {
    return this.#insert('insertColumnBefore', 'column', args, args[0] - 1);
  }

  deleteRow(...args: [row: number]): this {
    return this.#remove('deleteRow', 'row', args);
  }

  deleteRows(...args: [row: number, count: number]): void {
    this.#remove('deleteRows', 'row', args);
  }

  deleteColumn(...args: [column: number]): this {
    return this.#remove('deleteColumn', 'column', args);
  }

  deleteColumns(...args: [column: number, count: number]): void {
    this.#remove('deleteColumns', 'column', args);
  }

  getColumnWidth(...args: [column: number]): number {
    return this.#size('getColumnWidth', 'column', args);
  }

  getRowHeight(...args: [row: number]): number {
    return this.#size('getRowHeight', 'row', args);
  }

  setColumnWidth(...args: [column: number, pixels: number]): this {
    checkArguments(`${CLASS}.setColumnWidth`, args, [number, number]);
    return this.#resize('setColumnWidth', 'column', args[0], 1, args[1]);
  }

  setColumnWidths(...args: [column: number, count: number, pixels: number]): this {
    checkArguments(`${CLASS}.setColumnWidths`, args, [number, number, number]);
    return this.#resize('setColumnWidths', 'column', ...args);
  }

  setRowHeight(...args: [row: number, pixels: number]): this {
    checkArguments(`${CLASS}.setRowHeight`, args, [number, number]);
    return this.#resize('setRowHeight', 'row', args[0], 1, args[1]);
  }

  setRowHeights(...args: [row: number, count: number, pixels: number]): this {
    checkArguments(`${CLASS}.setRowHeights`, args, [number, number, number]);
    return this.#resize('setRowHeights', 'row', ...args);
  }

  setRowHeightsForced(...args: [row: number, count: number, pixels: number]): this {
    checkArguments(`${CLASS}.setRowHeightsForced`, args, [number, number, number]);
    return this.#resize('setRowHeightsForced', 'row', ...args);
  }

  #insert(method: string, axis: Axis, args: number[], at: number): this {
    const count = this.#counted(method, args);
    call(`Sheet.${method}`, 'grid.insert', { sheetId: this.id, axis, at, count });
    return this;
  }

  #remove(method: string, axis: Axis, args: number[]): this {
    const count = this.#counted(method, args);
    call(`Sheet.${method}`, 'grid.remove', { sheetId: this.id, axis, at: args[0]! - 1, count });
    return this;
  }

  /** Checks a position and, where the method has one, a number; answers the number. */
  #counted(method: string, args: number[]): number {
    checkArguments(`${CLASS}.${method}`, args, /s(?:After|Before)?$/.test(method) ? [number, number] : [number]);
    const [at = 1, count = 1] = args;
    if (count < 1 || at < 1) throw exception('Those rows are out of bounds.');
    return count;
  }

  #size(method: string, axis: Axis, args: number[]): number {
    checkArguments(`${CLASS}.${method}`, args, [number]);
    return call(`Sheet.${method}`, 'sizes.read', { sheetId: this.id, axis, at: args[0]! - 1 });
  }

  #resize(method: string, axis: Axis, start: number, count: number, pixels: number): this {
    call(`Sheet.${method}`, 'sizes.write', { sheetId: this.id, axis, at: start - 1, count, pixels });
    return this;
  }
}
