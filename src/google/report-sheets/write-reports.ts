import type { Progress } from '../../app/api';
import type { SheetModel } from '../../reports/sheet-model';
import { withDocumentLock } from '../document-lock';
import { toPlainError } from '../plain-error';
import { quietly } from '../retry';
import { findReports } from './find-reports';
import { type Place, type WriteJob, writeReport } from './write-report';

export interface WrittenReport extends Place {
  id: string;
}

export interface WriteOptions {
  /** Before each report. */
  onStep?: (progress: Progress) => void;
  /** Asked before each report arrives; a report that has been prepared by then is thrown away. */
  isCancelled?: () => boolean;
}

/**
 * Writes reports into the active spreadsheet, one after the other. Each is all or nothing by itself: those before a
 * failure or a cancellation stay.
 */
export function writeReports(
  models: readonly SheetModel[],
  { onStep = () => undefined, isCancelled = () => false }: WriteOptions = {},
): { written: WrittenReport[]; cancelled: boolean } {
  const written: WrittenReport[] = [];
  const beforeCommit = () => {
    if (isCancelled()) throw new Cancelled();
  };
  try {
    withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const shown = spreadsheet.getActiveSheet();
      const standing = findReports(spreadsheet);
      const twins: WriteJob['twins'] = new Map();
      let position = spreadsheet.getNumSheets();
      try {
        models.forEach((model, done) => {
          onStep({ step: `Writing ${model.name}`, done, of: models.length });
          const job = { spreadsheet, model, position, twins, beforeCommit };
          const old = standing.get(model.reportId);
          const place = inPlainWords(model.name, () => writeReport(job, old));
          written.push({ id: model.reportId, ...place });
          if (!old) position++;
        });
      } finally {
        // Sheets shows a sheet that is inserted.
        quietly(() => spreadsheet.setActiveSheet(shown, true));
      }
    });
  } catch (error) {
    const doing = written.length > 0 ? 'It is not certain that all reports were written' : 'No report was written';
    if (!(error instanceof Cancelled)) throw toPlainError(error, doing);
    return { written, cancelled: true };
  }
  return { written, cancelled: false };
}

class Cancelled extends Error {}

function inPlainWords<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Cancelled ? error : toPlainError(error, `${name} was not written`);
  }
}
