import { findOwn, versionsMark } from './report-sheets/find-own';
import { nameSheet } from './report-sheets/name-sheet';
import { REPORT_KEY } from './report-sheets/report-record';

/** The tab's name, unless somebody has one of the same. */
const NAME = 'KPI Report Versions';
/** A cell holds 50,000 characters. */
const PARTS = /[\s\S]{1,40000}/g;
/** Before each part, which could look like a number or a formula. */
const MARK = '|';
/** How many texts there can be: more than reports have versions. They are read in one call, without asking how many there are. */
const ROWS = 60;
/** Of a new sheet. */
const COLUMNS = 26;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Long texts by key, as they are kept in the active spreadsheet. */
export interface Kept {
  readonly texts: ReadonlyMap<string, string>;
  /** In one call, so that a run that is ended leaves the old or the new ones. */
  replace(texts: ReadonlyMap<string, string>): void;
}

/** What is kept on the hidden tab, if it is known, else wherever it is; nothing where there is none, which `replace` makes. */
export function openKept(known: Sheet | null = null): Kept {
  const sheet = known ?? findOwn(SpreadsheetApp.getActiveSpreadsheet()).versions;
  const cells = sheet?.getRange(`1:${ROWS}`).getValues() ?? [];
  const texts = cells.flatMap(([key, ...parts]) => {
    return key === '' ? [] : [[String(key), parts.map((part) => String(part).slice(1)).join('')] as const];
  });
  return {
    texts: new Map(texts),
    replace: (next) => write(sheet ?? insertSheet(), next, cells[0]?.length ?? COLUMNS),
  };
}

/** Blanks go over what is no longer kept. */
function write(sheet: Sheet, texts: ReadonlyMap<string, string>, standing: number): void {
  if (texts.size > ROWS) throw new Error(`${texts.size} texts are more than the ${ROWS} that can be kept`);
  const lines = [...texts].map(([key, text]) => [key, ...(text.match(PARTS) ?? []).map((part) => MARK + part)]);
  const columns = Math.max(...lines.map(({ length }) => length), standing);
  if (columns > standing) sheet.insertColumnsAfter(standing, columns - standing);
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: columns }, (__, column) => lines[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, ROWS, columns).setValues(values);
}

/** Sheets shows a sheet that is inserted: whoever calls shows the other one again. */
function insertSheet(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = insertNamed(spreadsheet);
  sheet.addDeveloperMetadata(REPORT_KEY, versionsMark(sheet));
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
