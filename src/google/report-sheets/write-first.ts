import { insertCharts } from './charts';
import { applyLayout, layoutOf, NEW_LAYOUT, sizeOf } from './layout';
import { markEnd } from './mark-end';
import { nameSheet } from './name-sheet';
import { REPORT_KEY, recordOf } from './report-record';
import { openStaging } from './staging-sheet';
import { writeBlock } from './write-block';
import type { Place, WriteJob } from './write-report';

/** The staging sheet becomes the report, in the moment in which it gets its name. */
export function writeFirst({ spreadsheet, model, position, twins, opened, beforeCommit }: WriteJob): Place {
  const sheet = openStaging(spreadsheet, sizeOf(model), position);
  opened();
  writeBlock(sheet, model);
  const widths = model.columnWidths.join();
  applyLayout(sheet, [NEW_LAYOUT], layoutOf(model), twins.get(widths));
  sheet.setHiddenGridlines(true);
  const charts = insertCharts(sheet, model.charts);
  beforeCommit();
  const sheetId = sheet.getSheetId();
  sheet.addDeveloperMetadata(REPORT_KEY, JSON.stringify(recordOf(model, sheetId, charts)));
  markEnd(sheet, model.reportId, model.cells.length);
  sheet.showSheet();
  const name = nameSheet(spreadsheet, sheet, model.name);
  twins.set(widths, sheet);
  return { name, sheetId };
}
