import { quietly, twice } from '../retry';
import { areChartsCurrent, insertCharts, syncCharts } from './charts';
import { fitGrid } from './fit-grid';
import { applyLayout, layoutOf, type Size, withInserted } from './layout';
import type { StandingReport } from './list-reports';
import { makeRoom } from './make-room';
import { markEnd } from './mark-end';
import { type ReportRecord, recordOf } from './report-record';
import { openStaging } from './staging-sheet';
import { writeBlock } from './write-block';
import type { Place, WriteJob } from './write-report';

/** The sheet stays, with its id and all that people keep beside the report: the new block is copied over the old one. */
export function rewrite(job: WriteJob, { sheet, name, metadata, record, endMarks }: StandingReport): Place {
  const { spreadsheet, model, opened, beforeCommit } = job;
  const next = recordOf(model, record.sheet, record.charts);
  const size = largerOf(record, next);
  const staging = openStaging(spreadsheet, size);
  opened();
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
    if (size.rows > record.rows && endMarks.length > 0) {
      undo.push(() => markEnd(sheet, model.reportId, record.rows, endMarks));
      markEnd(sheet, model.reportId, size.rows, endMarks);
    }
    // The one call in which the new report replaces the old one: values, formulas, formats, lines and notes, and
    // blanks where the old one was larger. From here on there is only forwards.
    twice((attempt) => {
      // Somebody may have deleted rows of the report: asked only when it matters, since asking costs calls.
      if (attempt === 2) fitGrid(sheet, size.rows, size.columns);
      staging.getRange(1, 1, size.rows, size.columns).copyTo(sheet.getRange(1, 1, size.rows, size.columns));
      SpreadsheetApp.flush();
    });
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  }

  const { layouts } = meanwhile;
  twice(() => applyLayout(sheet, layouts, layoutOf(model)));
  const charts = keepsCharts ? record.charts : twice(() => syncCharts(sheet, model.charts, record.charts));
  const last = { ...next, charts };
  if (!isSame(last, meanwhile)) twice(() => remember(last));
  if (next.rows < size.rows || endMarks.length === 0) {
    twice(() => markEnd(sheet, model.reportId, next.rows, endMarks));
  }
  quietly(() => spreadsheet.deleteSheet(staging));
  return { name, sheetId: record.sheet };
}

/** What is true of the sheet in each moment of the change: enough for the next run to complete it, should this one be ended. */
function meanwhileOf(record: ReportRecord, next: ReportRecord, inserted: Size, keepsCharts: boolean): ReportRecord {
  const layouts = record.layouts.map((layout) => withInserted(layout, record, inserted));
  return {
    ...record,
    ...largerOf(record, next),
    layouts: isSame(layouts, next.layouts) ? layouts : [...layouts, ...next.layouts],
    charts: keepsCharts ? record.charts : record.charts.map((chart) => ({ ...chart, spec: '' })),
  };
}

function largerOf(one: Size, other: Size): Size {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
