import { fitGrid } from './report-sheets/fit-grid';
import { nameSheet } from './report-sheets/name-sheet';

/** Developer metadata under this key marks the hidden tab on which texts are kept. */
const KEY = 'pipeline-kpis.versions';
/** The tab's name, unless somebody has one of the same. */
const NAME = 'KPI Report Versions';
/** A cell holds 50,000 characters. */
const PARTS = /[\s\S]{1,40000}/g;
/** Before each part, which could look like a number or a formula. */
const MARK = '|';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Long texts by key, as they are kept in the active spreadsheet. */
export interface Kept {
  readonly texts: ReadonlyMap<string, string>;
  /** In one call, so that a run that is ended leaves the old or the new ones. */
  replace(texts: ReadonlyMap<string, string>): void;
}

/** What is kept; nothing where its hidden tab is not, which `replace` makes. */
export function openKept(): Kept {
  const sheet = findSheet();
  const rows = sheet?.getDataRange().getValues() ?? [];
  const texts = rows.flatMap(([key, ...parts]) => {
    return key === '' ? [] : [[String(key), parts.map((part) => String(part).slice(1)).join('')] as const];
  });
  return {
    texts: new Map(texts),
    replace: (next) => write(sheet ?? insertSheet(), next, rows.length, rows[0]?.length ?? 0),
  };
}

function write(sheet: Sheet, texts: ReadonlyMap<string, string>, oldRows: number, oldColumns: number): void {
  const lines = [...texts].map(([key, text]) => [key, ...(text.match(PARTS) ?? []).map((part) => MARK + part)]);
  const rows = Math.max(lines.length, oldRows);
  const columns = Math.max(...lines.map(({ length }) => length), oldColumns);
  fitGrid(sheet, rows, columns);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => lines[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, rows, columns).setValues(values);
}

/** The id of the hidden tab: it is no tab of data. */
export function versionsSheetId(): number | null {
  return findSheet()?.getSheetId() ?? null;
}

/** Sheets shows a sheet that is inserted: whoever calls shows the other one again. */
function insertSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = insertNamed(spreadsheet);
  sheet.addDeveloperMetadata(KEY, String(sheet.getSheetId()));
  sheet.hideSheet();
  return sheet;
}

function insertNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  try {
    return spreadsheet.insertSheet(NAME);
  } catch {
    // An empty one was left by an insertion that failed after it took effect.
    const there = spreadsheet.getSheetByName(NAME);
    if (there && there.getLastRow() === 0) return there;
    const sheet = spreadsheet.insertSheet();
    nameSheet(spreadsheet, sheet, NAME);
    return sheet;
  }
}

function findSheet(): Sheet | null {
  const finder = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY);
  const sheets = finder.find().map((metadata) => [metadata.getLocation().getSheet(), metadata.getValue()] as const);
  // Somebody's copy of it carries the mark along, but not the id.
  return sheets.find(([sheet, id]) => sheet && String(sheet.getSheetId()) === id)?.[0] ?? null;
}
