import type { Workbook } from '../workbook';
import type { Clock } from './dates/clock';
import type { FunctionRealm } from './functions/function-realm';

export interface EngineOptions {
  workbook: Workbook;
  clock: Clock;
  /** The script's custom functions, as it spells them. */
  functionNames: readonly string[];
  /** Loads the script anew for one calculation. */
  createRealm(): FunctionRealm;
  functionTimeoutMs: number;
}
