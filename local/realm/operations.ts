import type { StylePatch } from '../engine/cells/cell-style';
import type { Metadata } from '../engine/metadata-store';
import type { Area, CellStyle, Chart } from '../workbook';
import type { Alert, Button, ShowRequest } from './ui-requests';

/**
 * What the Apps Script services, inside of the realm, ask of the host outside. Rows and columns count from 0,
 * sheets are named by the engine's ids, everything is JSON.
 */
interface Operations {
  'spreadsheet.read': { args: Nothing; result: SpreadsheetFacts };
  'selection.read': { args: Nothing; result: SheetArea };
  'selection.write': { args: OnSheet & { area?: Area }; result: null };
  flush: { args: Nothing; result: null };

  'sheets.list': { args: Nothing; result: SheetFacts[] };
  'sheets.insert': { args: { name?: string; index?: number }; result: SheetFacts };
  'sheets.copy': { args: OnSheet; result: SheetFacts };
  'sheets.remove': { args: OnSheet; result: null };
  'sheets.move': { args: OnSheet & { index: number }; result: null };
  'sheet.number': { args: OnSheet; result: number };
  'sheet.read': { args: OnSheet; result: SheetFacts };
  'sheet.write': { args: OnSheet & { change: Partial<SheetProperties> }; result: null };
  'sheet.extent': { args: OnSheet; result: { lastRow: number; lastColumn: number } };
  'grid.size': { args: OnSheet; result: { rowCount: number; columnCount: number } };
  'grid.insert': { args: OnSheet & GridStretch; result: null };
  'grid.remove': { args: OnSheet & GridStretch; result: null };
  'sizes.read': { args: OnSheet & { axis: Axis; at: number }; result: number };
  'sizes.write': { args: OnSheet & GridStretch & { pixels: number }; result: null };

  'values.read': { args: SheetArea; result: ReadRows };
  'display.read': { args: SheetArea; result: string[][] };
  'formulas.read': { args: SheetArea; result: string[][] };
  'notes.read': { args: SheetArea; result: string[][] };
  'styles.read': { args: SheetArea; result: StyleRows };
  'values.write': { args: SheetArea & { cells: WrittenCell[][] }; result: null };
  'formulas.write': { args: SheetArea & { formulas: string[][] }; result: null };
  'notes.write': { args: SheetArea & { notes: string[][] }; result: null };
  'styles.write': { args: SheetArea & { styles: StylePatch[][] }; result: null };
  'styles.fill': { args: OnSheet & { areas: Area[]; style: StylePatch }; result: null };
  'borders.write': { args: OnSheet & { areas: Area[]; borders: BorderChange }; result: null };
  'cells.clear': { args: OnSheet & { areas: Area[] } & Cleared; result: null };
  'cells.copy': { args: { from: SheetArea; to: SheetArea; what: Copied }; result: null };
  'merges.read': { args: SheetArea; result: Area[] };
  'merges.add': { args: SheetArea; result: null };
  'merges.remove': { args: SheetArea; result: null };
  'names.find': { args: { name: string }; result: SheetArea | null };

  'metadata.find': { args: Partial<Omit<Metadata, 'sheetId'>> & { sheetId?: string | null }; result: Metadata[] };
  'metadata.add': { args: Omit<Metadata, 'id'>; result: Metadata };
  'metadata.update': { args: { id: number; change: Partial<Omit<Metadata, 'id'>> }; result: null };
  'metadata.remove': { args: { id: number }; result: null };

  'charts.list': { args: OnSheet; result: Chart[] };
  'charts.insert': { args: OnSheet & { chart: Omit<Chart, 'id'> }; result: Chart };
  'charts.update': { args: OnSheet & { chart: Chart }; result: null };
  'charts.remove': { args: OnSheet & { id: number }; result: null };

  'ui.show': { args: ShowRequest; result: null };
  'ui.alert': { args: Alert; result: Button };

  'properties.read': { args: { store: StoreName }; result: Record<string, string> };
  'properties.write': {
    args: { store: StoreName; set: Record<string, string>; remove: string[]; clear: boolean };
    result: null;
  };
  'cache.read': { args: { store: StoreName; keys: string[] }; result: Record<string, string> };
  'cache.write': { args: { store: StoreName; entries: Record<string, string>; seconds: number }; result: null };
  'cache.remove': { args: { store: StoreName; keys: string[] }; result: null };
  'lock.acquire': { args: { store: StoreName; milliseconds: number }; result: boolean };
  'lock.release': { args: { store: StoreName }; result: null };
}

export type OperationName = keyof Operations;
export type OperationArgs<Name extends OperationName> = Operations[Name]['args'];
export type OperationResult<Name extends OperationName> = Operations[Name]['result'];

type Nothing = Record<string, never>;
export type OnSheet = { sheetId: string };
export type SheetArea = Area & OnSheet;
export type Axis = 'row' | 'column';
export type GridStretch = { axis: Axis; at: number; count: number };
export type StoreName = 'document' | 'user' | 'script';

export interface SpreadsheetFacts {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
}

export interface SheetProperties {
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  rightToLeft: boolean;
  tabColor: string | null;
}

export interface SheetFacts extends SheetProperties {
  sheetId: string;
  /** What scripts know the sheet by. */
  number: number;
  index: number;
  rowCount: number;
  columnCount: number;
}

export interface ReadRows {
  rows: (number | string | boolean)[][];
  /** The cells, counted row by row, whose number is an instant in milliseconds. */
  dates: number[];
}

/** `null` is a blank; a date is its instant in milliseconds. */
export type WrittenCell = number | string | boolean | null | { instant: number } | { error: string };

/** Each cell's style as an index into the list of different ones. */
interface StyleRows {
  styles: CellStyle[];
  rows: number[][];
}

/** `null` leaves a line as it is, `false` takes it away. */
export interface BorderChange {
  top: boolean | null;
  left: boolean | null;
  bottom: boolean | null;
  right: boolean | null;
  vertical: boolean | null;
  horizontal: boolean | null;
  color: string;
  style: 'thin' | 'medium' | 'thick';
}

export interface Cleared {
  contents: boolean;
  formats: boolean;
  notes: boolean;
}

export type Copied = 'everything' | 'values' | 'formulas' | 'formats' | 'everything but borders' | 'column widths';
