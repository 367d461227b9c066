import type { SheetModel } from '../../reports/sheet-model';
import { quietly } from '../retry';
import type { StandingReport } from './list-reports';
import { rewrite } from './rewrite';
import { sweepStaging } from './staging-sheet';
import { writeFirst } from './write-first';

/** Where a report stands. */
export interface Place {
  /** The sheet's name, which need not be the report's. */
  name: string;
  sheetId: number;
}

export interface WriteJob {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  model: SheetModel;
  /** Where a new sheet goes, counted from 0; of no account where the report stands. */
  position: number;
  /** Sheets that this run made, by their column widths: another one like them takes its widths from there. */
  twins: Map<string, GoogleAppsScript.Spreadsheet.Sheet>;
  /** Called when the staging sheet stands: another moment to turn back by throwing. */
  opened: () => void;
  /** The last moment to turn back: by throwing. */
  beforeCommit: () => void;
}

/**
 * Writes one report: the new one arrives whole or the old one stays. All of it is built on a hidden staging sheet; see
 * `docs/decisions/005-reports-are-written-whole.md`.
 */
export function writeReport(job: WriteJob, standing: StandingReport | undefined): Place {
  try {
    return standing ? rewrite(job, standing) : writeFirst(job);
  } catch (error) {
    quietly(() => sweepStaging(job.spreadsheet));
    throw error;
  }
}
