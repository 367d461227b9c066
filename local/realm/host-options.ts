import type { Workbook } from '../workbook';

export interface HostOptions {
  /** Folder with the script's *.js and *.html files and appsscript.json. */
  dist: string;
  /** Load order of the .js files, named relative to `dist`; the others follow alphabetically. */
  filePushOrder?: string[];
  /** Its time zone and locale are the spreadsheet's. */
  workbook: Workbook;
  /**
   * `YYYY-MM-DD`: TODAY(), NOW() and custom functions see noon of this day in the spreadsheet's zone. The clock of each
   * script execution begins then too and runs on, since scripts tell by it how long they take.
   */
  today?: string;
  /** 6 minutes unless given. */
  scriptTimeoutMs?: number;
  /** 30 seconds unless given. */
  customFunctionTimeoutMs?: number;
}

export interface RunOptions {
  /** The n-th counted call (from 1) throws `Service Spreadsheets failed while accessing document.` before it has any effect. */
  failAtCall?: number;
  /** With `failAtCall`: that call has its effect and then throws. */
  failAfter?: boolean;
  /** With `failAtCall`: every later call fails as well. */
  failOnwards?: boolean;
  /** How long each counted call takes by the script's clock; a run whose calls take more than its time is ended by force. */
  callMilliseconds?: number;
}

export interface RunResult {
  value: unknown;
  /** Counted calls of this execution; see `operation-kinds.ts`. */
  calls: number;
  milliseconds: number;
  log: string[];
}
