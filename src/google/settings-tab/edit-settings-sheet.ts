import { insertsFromBelow, type TabEdit } from '../../settings/edit-tab';
import { REMARK } from '../../settings/read-settings';
import type { TabRow } from '../../settings/tab-rows';
import { a1 } from '../a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const AUTOMATIC = 'General';
const REMARK_COLOR = '#c5221f';
const FILL_COLOR = '#f1f3f4';

/** Makes the edits: cells first, since insertions move them. */
export function editSettingsSheet(sheet: Sheet, edits: readonly TabEdit[]): void {
  const remarks: string[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const { row, column, value } = edit;
    sheet.getRange(row + 1, column + 1).setValue(entry(value));
    if (column === REMARK && value !== '') remarks.push(a1(row, column, 1, 1));
  }
  if (remarks.length > 0) sheet.getRangeList(remarks).setFontColor(REMARK_COLOR).setWrap(true);
  for (const { after, rows } of insertsFromBelow(edits)) {
    if (after < 0) sheet.insertRowsBefore(1, rows.length);
    else sheet.insertRowsAfter(after + 1, rows.length);
    writeRows(sheet, after + 2, rows);
  }
}

/** The apostrophe, which Sheets drops, keeps a text such as `=A1` or `2026-07` the text it is. */
function entry(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function writeRows(sheet: Sheet, first: number, rows: readonly TabRow[]): void {
  const range = sheet.getRange(first, 1, rows.length, rows[0]!.cells.length);
  range.setNumberFormats(rows.map(({ format, cells }) => cells.map((_, at) => (at === 1 && format) || AUTOMATIC)));
  range.setTextStyles(rows.map((row) => row.cells.map((_, at) => textStyle(row, at))));
  // The sentence below the title runs over the empty cells beside it.
  range.setWraps(rows.map((row) => row.cells.map((_, at) => at >= 2 && row.is !== 'text')));
  range.setBackgrounds(rows.map(({ is, cells }) => cells.map((_, at) => (isToFill(is, at) ? FILL_COLOR : null))));
  range.setHorizontalAlignments(rows.map(({ cells }) => cells.map(() => 'left')));
  range.setVerticalAlignment('top');
  range.setValues(rows.map(({ cells }) => cells.map(entry)));
}

/** Where people write: the grid is hidden. */
function isToFill(is: TabRow['is'], column: number): boolean {
  return (is === 'setting' && column === 1) || (is === 'entry' && column < 3);
}

function textStyle({ is }: TabRow, column: number): GoogleAppsScript.Spreadsheet.TextStyle {
  const style = SpreadsheetApp.newTextStyle();
  style.setFontSize(is === 'title' ? 18 : is === 'heading' && column === 0 ? 12 : 10);
  style.setBold(is === 'title' || is === 'head' || (is === 'heading' && column === 0));
  style.setForegroundColor(colorOf(is, column));
  return style.build();
}

function colorOf(is: TabRow['is'], column: number): string {
  if (column === REMARK && is !== 'head') return REMARK_COLOR;
  return is === 'text' || is === 'head' || (column === 2 && is !== 'entry') ? '#5f6368' : '#000000';
}
