import type { Progress } from '../../app/api';
import type { SheetModel } from '../../reports/sheet-model';
import { withDocumentLock } from '../document-lock';
import { toPlainError } from '../plain-error';
import { quietly } from '../retry';
import { type RunTime, startRunTime } from '../run-time';
import { type Kept, openKept } from '../versions-sheet';
import { findOwn } from './find-own';
import { standingReport } from './list-reports';
import { Pace } from './pace';
import { type Place, type WriteJob, writeReport } from './write-report';

export interface WrittenReport extends Place {
  id: string;
}

export interface WriteOptions {
  /** Before each report. */
  onStep?: (progress: Progress) => void;
  /** Asked before each report arrives; a report that has been prepared by then is thrown away. */
  isCancelled?: () => boolean;
  /**
   * Told those that were written, the first of the models, before anybody else may write; `kept` opens what is kept of
   * earlier ones. Its failure does not count.
   */
  whenWritten?: (written: readonly WrittenReport[], kept: () => Kept) => void;
  /** Of the run that this writing belongs to. */
  time?: RunTime;
}

/** What must be left of the time for more than the reports themselves. */
const AFTERWARDS_MILLISECONDS = 90_000;

/** How a writing ended: with all reports, or before some of them. */
export interface Writing {
  written: WrittenReport[];
  cancelled: boolean;
  /** Whether the time of the run was over before the last report. */
  isOutOfTime: boolean;
}

/**
 * Writes reports into the active spreadsheet, one after the other. Each is all or nothing by itself: those before a
 * failure, a cancellation or the end of the time stay.
 */
export function writeReports(
  models: readonly SheetModel[],
  { onStep = () => undefined, isCancelled = () => false, whenWritten, time = startRunTime() }: WriteOptions = {},
): Writing {
  const written: WrittenReport[] = [];
  if (models.length === 0) return { written, cancelled: false, isOutOfTime: false };
  try {
    withDocumentLock(() => {
      const pace = new Pace(time);
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const shown = spreadsheet.getActiveSheet();
      const own = findOwn(spreadsheet);
      checkTime(pace.canOpen());
      // Before anything is written: what a run that was ended has left is swept away then.
      const standing = models.map(({ reportId }) => standingReport(own, reportId));
      const twins: WriteJob['twins'] = new Map();
      let position = standing.every((report) => report) ? 0 : spreadsheet.getNumSheets();
      const beforeCommit = () => {
        if (isCancelled()) throw new Stopped('cancelled');
        checkTime(pace.canCommit());
      };
      const opened = () => checkTime(pace.canFill());
      try {
        models.forEach((model, done) => {
          checkTime(pace.canBegin());
          onStep({ step: `Writing ${model.name}`, done, of: models.length });
          const job = { spreadsheet, model, position, twins, opened, beforeCommit };
          const place = inPlainWords(model.name, () => writeReport(job, standing[done]));
          written.push({ id: model.reportId, ...place });
          if (!standing[done]) position++;
        });
      } finally {
        if (whenWritten && written.length > 0 && time.isEnoughFor(AFTERWARDS_MILLISECONDS))
          quietly(() => whenWritten(written, () => openKept(own.versions)));
        // Sheets shows a sheet that is inserted.
        quietly(() => spreadsheet.setActiveSheet(shown, true));
      }
    });
  } catch (error) {
    const doing = written.length > 0 ? 'It is not certain that all reports were written' : 'No report was written';
    if (!(error instanceof Stopped)) throw toPlainError(error, doing);
    return { written, cancelled: error.why === 'cancelled', isOutOfTime: error.why === 'out of time' };
  }
  return { written, cancelled: false, isOutOfTime: false };
}

class Stopped extends Error {
  constructor(readonly why: 'cancelled' | 'out of time') {
    super(why);
  }
}

function checkTime(isEnough: boolean): void {
  if (!isEnough) throw new Stopped('out of time');
}

function inPlainWords<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Stopped ? error : toPlainError(error, `${name} was not written`);
  }
}
