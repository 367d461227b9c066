import type { SheetModel } from '../../reports/sheet-model';
import { quietly, twice } from '../retry';
import { areChartsCurrent, type ChartRecord, insertCharts, syncCharts } from './charts';
import type { OwnedReport } from './find-reports';
import { freeName } from './free-name';
import { applyLayout, layoutOf, NEW_LAYOUT, type Size, withInserted } from './layout';
import { makeRoom } from './make-room';
import { REPORT_KEY, type ReportRecord } from './report-record';
import { openStaging, sweepStaging } from './staging-sheet';
import { writeBlock } from './write-block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a report stands. */
export interface Place {
  /** The sheet's name, which need not be the report's. */
  name: string;
  sheetId: number;
}

/**
 * Writes one report: the new one arrives whole or the old one stays. All is built on a hidden staging sheet; see the
 * decision record `report-writer`. `beforeCommit` is the last moment to turn back, by throwing.
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  model: SheetModel,
  standing: OwnedReport | undefined,
  beforeCommit: () => void,
): Place {
  try {
    return standing
      ? rewrite(spreadsheet, model, standing, beforeCommit)
      : writeFirst(spreadsheet, model, beforeCommit);
  } catch (error) {
    quietly(() => sweepStaging(spreadsheet));
    throw error;
  }
}

/** The staging sheet becomes the report; its renaming is the moment. */
function writeFirst(spreadsheet: Spreadsheet, model: SheetModel, beforeCommit: () => void): Place {
  const sheet = openStaging(spreadsheet, model.cells.length, model.columnWidths.length);
  writeBlock(sheet, model);
  applyLayout(sheet, [NEW_LAYOUT], layoutOf(model));
  sheet.setHiddenGridlines(true);
  const charts = insertCharts(sheet, model.charts);
  const name = freeName(spreadsheet, model.name);
  beforeCommit();
  const sheetId = sheet.getSheetId();
  sheet.addDeveloperMetadata(REPORT_KEY, JSON.stringify(recordOf(model, sheetId, charts)));
  sheet.showSheet();
  SpreadsheetApp.flush();
  sheet.setName(name);
  return { name, sheetId };
}

/** The sheet stays, with its id and all that people keep beside the report; the new block is copied over the old one. */
function rewrite(
  spreadsheet: Spreadsheet,
  model: SheetModel,
  { sheet, metadata, record }: OwnedReport,
  beforeCommit: () => void,
): Place {
  const next = recordOf(model, record.sheet, record.charts);
  const rows = Math.max(record.rows, next.rows);
  const columns = Math.max(record.columns, next.columns);
  const staging = openStaging(spreadsheet, rows, columns);
  writeBlock(staging, model);
  const keepsCharts = areChartsCurrent(sheet, model.charts, record.charts);
  // A rehearsal: charts that Google refuses are refused here.
  if (!keepsCharts) insertCharts(staging, model.charts);
  SpreadsheetApp.flush();
  beforeCommit();

  const undo: (() => void)[] = [];
  const remember = (value: ReportRecord) => metadata.setValue(JSON.stringify(value));
  let meanwhile: ReportRecord;
  try {
    const inserted = makeRoom(sheet, record, next, undo);
    meanwhile = meanwhileOf(record, next, inserted, keepsCharts);
    if (!isSame(meanwhile, record)) {
      undo.push(() => remember(record));
      remember(meanwhile);
    }
    // The one call in which the new report replaces the old one: values, formulas, formats, lines and notes, and
    // blanks where the old one was larger. From here on there is only forwards.
    twice(() => {
      staging.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
      SpreadsheetApp.flush();
    });
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  }

  const layouts = meanwhile.layouts;
  twice(() => applyLayout(sheet, layouts, layoutOf(model)));
  const charts = keepsCharts ? record.charts : twice(() => syncCharts(sheet, model.charts, record.charts));
  const last = { ...next, charts };
  if (!isSame(last, meanwhile)) twice(() => remember(last));
  quietly(() => sweepStaging(spreadsheet));
  return { name: sheet.getName(), sheetId: record.sheet };
}

/** What is true of the sheet in each moment of the change: enough for the next run to complete it, should this one be ended. */
function meanwhileOf(record: ReportRecord, next: ReportRecord, inserted: Size, keepsCharts: boolean): ReportRecord {
  const layouts = record.layouts.map((layout) => withInserted(layout, record, inserted));
  return {
    ...record,
    rows: Math.max(record.rows, next.rows),
    columns: Math.max(record.columns, next.columns),
    layouts: isSame(layouts, next.layouts) ? layouts : [...layouts, ...next.layouts],
    charts: keepsCharts ? record.charts : record.charts.map((chart) => ({ ...chart, spec: '' })),
  };
}

function recordOf(model: SheetModel, sheet: number, charts: readonly ChartRecord[]): ReportRecord {
  return {
    report: model.reportId,
    sheet,
    rows: model.cells.length,
    columns: model.columnWidths.length,
    layouts: [layoutOf(model)],
    charts,
  };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
